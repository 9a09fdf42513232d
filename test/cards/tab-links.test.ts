import { describe, expect, test } from '@jest/globals';
import { tabButton } from '../../cards/parts.ts';
import { withTabLinks } from '../../cards/tab-links.ts';
import { da } from '../../src/words/words.ts';
import { everyCard } from './every-card.ts';

const cards = everyCard(da);
const whole = (path: string) => `https://teams.example${path}`;
const linksIn = (card: unknown) =>
  [...JSON.stringify(card).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);

describe('a card with a way into the tab', () => {
  test('is sent with whole addresses, and else as it was drawn', () => {
    const linked = cards.filter(([, card]) => linksIn(card).length > 0);
    expect(linked.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'agenda-channel',
        'item-chief',
        'notice-decision',
        'question-to-answer',
        'work',
      ]),
    );
    for (const [, card] of linked) {
      const sent = withTabLinks(card, whole);
      expect(linksIn(sent)).toEqual(linksIn(card).map((path) => whole(path ?? '')));
      expect(JSON.parse(JSON.stringify(sent).replaceAll('https://teams.example', ''))).toEqual(card);
    }
  });

  test('has no button, and no empty place for one, where there is no tab', () => {
    for (const [, card] of cards) {
      const sent = JSON.stringify(withTabLinks(card, () => null));
      expect(sent).not.toContain('Action.OpenUrl');
      expect(sent).not.toContain('"actions":[]');
    }
  });

  test('leaves links that lead elsewhere as they are', () => {
    const elsewhere = { type: 'Action.OpenUrl' as const, title: 'Kort', url: 'https://kort.example/tab/' };
    const card = { type: 'AdaptiveCard' as const, version: '1.5' as const, body: [] };
    const actions = [elsewhere, tabButton(da, '/tab/')];
    expect(withTabLinks({ ...card, actions }, () => null).actions).toEqual([elsewhere]);
  });
});
