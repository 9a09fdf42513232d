import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agendaCard } from '../../cards/agenda.ts';
import { itemCard } from '../../cards/item.ts';
import { type Card, sizeOf } from '../../cards/parts.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { channelReader } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { da as words } from '../../src/words/words.ts';
import { tableOf, type Who } from '../support/arbitrary-secrets.ts';
import { readerOf, showingsFor } from '../support/arbitrary-showings.ts';
import { type Town, today, townspeople } from '../support/arbitrary-town.ts';
import { aWordyTown, wordsUpTo } from '../support/arbitrary-words.ts';
import { aBoard, aMeeting, anItem, published } from '../support/builders.ts';
import { actionsIn, elementsIn, inputsIn } from '../support/card-nodes.ts';
import { complaintsAboutCard } from '../support/parse-card.ts';

const anybody = fc.constantFrom<Who>(...townspeople, 'the channel', 'the public');

describe('any card that is drawn of any view', () => {
  test('is read without a complaint and weighs no more than 25 KB; a form more only by what is typed in it', () => {
    fc.assert(
      fc.property(aWordyTown, anybody, (town, who) => {
        const showings = showingsFor(town, who, tableOf(town.board, today));
        const drawn = showings.flatMap(({ of, cards }) => cards().map((card) => ({ of, card })));
        for (const { of, card } of [...drawn, ...everyPart(town, who)]) {
          expect({ of, complaints: complaintsAboutCard(card) }).toEqual({ of, complaints: [] });
          expect({ of, fits: sizeOf(card) - typedInto(card) <= 25 * 1024 }).toEqual({ of, fits: true });
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of an agenda has each item on one of its pages, and each page fits', () => {
    const aRow = fc.record({
      ...{ title: wordsUpTo(250), closed: fc.boolean() },
      units: fc.array(fc.constantFrom('CFE', 'CTM', 'CÆØ'), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 100 }), fc.integer({ min: 0, max: 70 }), (rows, many) => {
        const items = rows.map(({ title, units, closed }, at) =>
          anItem({
            ...{ id: asId<ItemId>(`item-${at}`), text: { title }, units },
            closed: closed ? { reason: null, audience: [] } : null,
          }),
        );
        const meeting = published(aMeeting({ items }));
        const matter = { decisions: [], reactions: [], questions: [], notes: [], sawPost: [] };
        const view = seeAgenda({ ...matter, board: aBoard(), meeting, items }, channelReader);
        const teamsIds = Array.from({ length: many }, (_, at) => `29:${'x'.repeat(64)}${at}`);
        const pages = pagesOf((page) => agendaCard(view, { words, page, teamsIds }), 'agenda.refresh');
        for (const page of pages) {
          expect(sizeOf(page)).toBeLessThanOrEqual(25 * 1024);
          expect(complaintsAboutCard(page)).toEqual([]);
        }
        expect(pages.flatMap((page) => elementsIn(page, 'ColumnSet'))).toHaveLength(items.length);
      }),
      { numRuns: 60 },
    );
  });
});

function everyPart(town: Town, who: Who): { of: string; card: Card }[] {
  return town.meetings.flatMap((meeting) =>
    town.items.flatMap((item) => {
      const view = seeItem({ ...town, meeting, sawPost: [] }, item.id, readerOf(town, who));
      if (!view) return [];
      const parts = pagesOf((part) => itemCard(view, { words, part }), 'item.open');
      return parts.map((card) => ({ of: `a part of ${item.id}`, card }));
    }),
  );
}

/** Page after page, as long as a button with that verb leads to the next. */
function pagesOf(draw: (page: number) => Card, verb: string): Card[] {
  const pages = [draw(1)];
  for (let next = 2; ; next += 1) {
    const leadsOn = actionsIn(pages.at(-1)).some(({ verb: one, data }) => {
      const { page, part } = (data ?? {}) as { page?: number; part?: number };
      return one === verb && (page === next || part === next);
    });
    if (!leadsOn) return pages;
    pages.push(draw(next));
  }
}

/** The bytes of what stands in the card's fields to be edited, of which nothing may be left out. */
function typedInto(card: Card): number {
  return inputsIn(card).reduce((sum, { value }) => sum + sizeOf(value ?? ''), 0);
}
