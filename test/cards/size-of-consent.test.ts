import { describe, expect, test } from '@jest/globals';
import { consentCard } from '../../cards/consent.ts';
import type { Item } from '../../src/domain/item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import { seeConsent } from '../../src/domain/see-consent.ts';
import { da as words } from '../../src/words/words.ts';
import { aMorning, anItem, people } from '../support/builders.ts';
import { elementsIn, inputsIn } from '../support/card-nodes.ts';
import { demandView } from './a-board-meeting.ts';
import { expectToFit } from './fits.ts';
import { board, fullAgenda, prose, today } from './the-largest.ts';

/** Agendas of the longest titles, every item with a recommendation; `agreeing` have agreed on all. */
function matterOf(count: number, agreeing: readonly Item['disqualified'][number][]): Matter {
  const { meeting, items } = fullAgenda;
  const many = Array.from({ length: count }, (_, at) => {
    const item = items[at % items.length] ?? anItem();
    const id = `3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, '0')}` as Item['id'];
    const recommendation = at % 2 === 0 ? 'At godkende planen' : 'Til efterretning';
    return { ...item, id, text: { ...item.text, recommendation } };
  });
  const places = many.map(({ id, ...item }) => {
    const { text, caseNumber, minutes } = item;
    return { itemId: id, text, caseNumber, minutes, record: null };
  });
  const reactions = many.flatMap(({ id: itemId }) =>
    agreeing.map((personId) => ({
      ...{ meetingId: meeting.id, itemId, personId, kind: 'agree' as const, at: aMorning },
    })),
  );
  return { ...fullAgenda, meeting: { ...meeting, places }, items: many, decisions: [], reactions };
}

function drawn(matter: Matter) {
  const view = demandView(seeConsent(matter, readerFor(board, people.chair, today)));
  return consentCard(view, { words, minutes: 10, said: prose(900) });
}

const directors = [people.director, people.director2];

describe('the largest joint decision', () => {
  test.each([40, 100])('of %i items fits on one card, each with its number and ticked', (count) => {
    const card = drawn(matterOf(count, directors));
    expectToFit(card);
    const sets = elementsIn(card, 'Input.ChoiceSet') as {
      choices: { title: string; value: string }[];
      value: string;
    }[];
    const choices = sets.flatMap((set) => set.choices);
    expect(choices).toHaveLength(count);
    expect(choices.map(({ title }) => Number.parseInt(title, 10)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
    expect(sets.flatMap(({ value }) => value.split(','))).toEqual(choices.map(({ value }) => value));
  });

  test('fits too where answers are missing on all, and counts those it does not name', () => {
    const card = drawn(matterOf(100, []));
    expectToFit(card);
    expect(inputsIn(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('90 andre');
  });

  test('shortens no title where there is room for all', () => {
    const matter = matterOf(3, directors);
    expect(JSON.stringify(drawn(matter))).toContain(matter.items[0]?.text.title.slice(-30));
  });
});
