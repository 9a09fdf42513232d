import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedCard } from '../../cards/shared.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { isPublished } from '../../src/domain/meeting.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeShared, sharedHitsFor } from '../../src/domain/see-shared.ts';
import { da } from '../../src/words/words.ts';
import { tableOf } from '../support/arbitrary-secrets.ts';
import { aTown, stranger, type Town, today, townspeople } from '../support/arbitrary-town.ts';

const everybody = [...townspeople, stranger];
const anybody = fc.constantFrom(...everybody);

/** All that the person may put into a chat. */
function sharedBy({ board, meetings, items, decisions }: Town, who: PersonId) {
  const me = readerFor(board, who, today);
  return meetings.flatMap((meeting) =>
    items.flatMap((item) => {
      const view = seeShared({ board, meeting, item, decisions }, me);
      return view ? [{ meeting, item, view }] : [];
    }),
  );
}

describe('what somebody may put into any chat', () => {
  test('holds nothing that they themselves or everybody in the channel may not read, drawn or not', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        const table = tableOf(town.board, today);
        const shared = sharedBy(town, who);
        const found = shared.flatMap(({ view }) => [
          ...town.secrets.foundIn(view),
          ...town.secrets.foundIn(sharedCard(view, da)),
        ]);
        const leaked = found.filter(
          (secret) => !table.mayRead(who, secret) || !table.mayRead('the channel', secret),
        );
        expect(leaked.map(({ kind }) => kind)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is never an item that is closed, whatever its level opens, nor one of an agenda that is not out', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        for (const { meeting, item } of sharedBy(town, who)) {
          expect(item.closed).toBeNull();
          expect(meeting.publication).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is all that both the person and the channel see', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        const table = tableOf(town.board, today);
        const shared = sharedBy(town, who);
        for (const meeting of town.meetings)
          for (const { itemId } of meeting.places) {
            const item = town.items.find(({ id }) => id === itemId);
            if (!item) continue;
            const isForBoth = [who, 'the channel' as const].every((one) => table.maySee(one, item, meeting));
            const isShared = shared.some((one) => one.meeting === meeting && one.item === item);
            expect(isShared).toBe(isForBoth);
          }
      }),
      { numRuns: 500 },
    );
  });

  test('is found among hits by the same rule, so that nothing else is counted', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        const hits = town.meetings.flatMap((meeting) =>
          meeting.places.map(({ itemId, text: { title } }) => {
            const guarded = town.items.find(({ id }) => id === itemId);
            if (!guarded) throw new Error('the town is not whole');
            return {
              ...{ meetingId: meeting.id, itemId, start: meeting.start, title, caseNumber: null },
              ...{ outcome: null, rank: 1, has: { all: true, title: false }, guarded },
              isPublished: isPublished(meeting),
            };
          }),
        );
        const me = readerFor(town.board, who, today);
        const found = sharedHitsFor(me, hits).map(({ meetingId, itemId }) => `${itemId} on ${meetingId}`);
        const shared = sharedBy(town, who).map(({ meeting, item }) => `${item.id} on ${meeting.id}`);
        expect(found.sort()).toEqual(shared.sort());
      }),
      { numRuns: 300 },
    );
  });
});

test('a stranger has nothing to put anywhere', () => {
  fc.assert(
    fc.property(aTown, (town) => {
      expect(sharedBy(town, asId<PersonId>('nobody'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
