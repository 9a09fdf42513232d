import { describe, expect, test } from '@jest/globals';
import { da, en } from '../../src/words/words.ts';
import { actionsIn, elementsIn, inputsIn, nodesWithin } from '../support/card-nodes.ts';
import { complaintsAboutCard } from '../support/parse-card.ts';
import { everyCard } from './every-card.ts';

const cards = [da, en].flatMap((words) =>
  everyCard(words).map(([name, card]) => [`${name} in ${words.language}`, card, words] as const),
);
const statusColours = ['Good', 'Warning', 'Attention'];

describe.each(cards)('the card %s', (_name, card, words) => {
  test('is read by adaptivecards without a complaint', () => {
    expect(complaintsAboutCard(card)).toEqual([]);
  });

  test('says what it is, in its language, and takes the width there is', () => {
    expect(card).toMatchObject({
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      ...{ type: 'AdaptiveCard', version: '1.5', lang: words.language, msteams: { width: 'full' } },
    });
    expect(card.fallbackText).toMatch(/\p{L}{3}/u);
  });

  test('names each field and says what is wrong with one that must be filled in', () => {
    for (const input of inputsIn(card)) {
      const name = input.type === 'Input.Toggle' ? input.title : input.label;
      expect(name).toMatch(/\p{L}{3}/u);
      expect(input.id).toMatch(/^[a-zA-Z]+[\w.]*$/);
      if (input.isRequired) expect(input.errorMessage).toMatch(/\p{L}{3}/u);
    }
  });

  test('has no number that would keep a form from being sent because it was left empty', () => {
    for (const input of elementsIn(card, 'Input.Number')) {
      expect([input.min, input.max]).toEqual([undefined, undefined]);
    }
  });

  test('has no two fields or parts of one id, but in forms of which only one is sent', () => {
    for (const form of formsIn(card)) {
      const ids = nodesOf(form).flatMap((node) => (typeof node.id === 'string' ? [node.id] : []));
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('names everything that can be pressed', () => {
    for (const { node, path } of nodesWithin(card)) {
      if (!isAction(node) || path === 'card.refresh.action') continue;
      expect(node[path.endsWith('.selectAction') ? 'tooltip' : 'title']).toMatch(/\p{L}{2}/u);
    }
  });

  test('offers at most six things to press in one place', () => {
    for (const { node } of nodesWithin(card)) {
      if (Array.isArray(node.actions)) expect(node.actions.length).toBeLessThanOrEqual(6);
    }
  });

  test('lets every text and every choice go on on the next line', () => {
    for (const text of elementsIn(card, 'TextBlock')) expect(text).toMatchObject({ wrap: true });
    for (const type of ['Input.Toggle', 'Input.ChoiceSet']) {
      for (const input of elementsIn(card, type)) expect(input).toMatchObject({ wrap: true });
    }
    for (const text of elementsIn(card, 'TextBlock')) expect(text).not.toHaveProperty('maxLines');
  });

  test('carries ids and versions behind its buttons, and a verb', () => {
    for (const { type, data, verb } of actionsIn(card)) {
      if (type === 'Action.OpenUrl') continue;
      if (type === 'Action.ShowCard' || type === 'Action.ToggleVisibility') continue;
      expect(verb ?? (data as { verb?: unknown }).verb).toMatch(/^[a-z]+(\.[a-z]+)?$/);
    }
  });

  test('says in words whatever it says in a colour', () => {
    for (const { color, text } of elementsIn(card, 'TextBlock')) {
      if (statusColours.includes(String(color))) expect(text).toMatch(/\p{L}{3}/u);
    }
    const filled = nodesWithin(card).map(({ node }) => node.style);
    expect(filled.filter((style) => ['good', 'warning', 'attention'].includes(String(style)))).toEqual([]);
  });
});

describe('all cards together', () => {
  test('never say the same words in one colour here and in another there', () => {
    const colours = new Map<string, Set<string>>();
    for (const [, card] of cards) {
      for (const { text, color = 'Default' } of elementsIn(card, 'TextBlock')) {
        const said = String(text).replace(/\d+/g, '0');
        colours.set(said, (colours.get(said) ?? new Set()).add(String(color)));
      }
    }
    const told = [...colours].filter(
      ([, used]) => used.size > 1 && [...used].some((one) => statusColours.includes(one)),
    );
    expect(told.map(([text, used]) => [text, [...used]])).toEqual([]);
  });
});

type Form = Readonly<Record<string, unknown>>;

function isAction(node: Form): boolean {
  return typeof node.type === 'string' && node.type.startsWith('Action.');
}

/** The card, and each card that one of its buttons opens below: their fields are not sent together. */
function formsIn(card: unknown): Form[] {
  return elementsIn(card, 'AdaptiveCard');
}

/** What stands on the card itself, without the cards that it opens. */
function nodesOf(form: Form): Form[] {
  return nodesWithin(form).flatMap(({ node, path }) => (/\.card\b/.test(path.slice(4)) ? [] : [node]));
}
