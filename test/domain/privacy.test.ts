import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { membersOn } from '../../src/domain/board.ts';
import { boardReader } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { seeMinutes } from '../../src/domain/see-minutes.ts';
import { type Secret, tableOf, type Who } from '../support/arbitrary-secrets.ts';
import { readerOf, showingsFor } from '../support/arbitrary-showings.ts';
import { aTown, stranger, type Town, today, townspeople } from '../support/arbitrary-town.ts';

const everybody: readonly Who[] = [...townspeople, stranger, 'the channel', 'the public'];
const numRuns = 2000;

/** What a view made for one holds although it is not for the other, named for whoever has to find out why. */
function leaks(town: Town, maker: Who, reader: Who = maker): string[] {
  const table = tableOf(town.board, today);
  return showingsFor(town, maker, table).flatMap(({ of, view, besides }) =>
    town.secrets
      .foundIn(view)
      .filter((secret) => !table.mayRead(reader, secret) && !besides(secret))
      .map((secret) => `${of} tells ${reader} a ${secret.kind} of ${secret.item.id}`),
  );
}

describe('whatever stands on a board', () => {
  test('no view holds a word that its reader may not see', () => {
    fc.assert(
      fc.property(aTown, (town) => {
        expect(everybody.flatMap((who) => leaks(town, who))).toEqual([]);
      }),
      // Each town is looked at by everybody.
      { numRuns: numRuns / 2 },
    );
  });

  test('nothing of an agenda that is not out reaches anybody but secretary and chair', () => {
    fc.assert(
      fc.property(aTown, fc.constantFrom(...everybody), (town, who) => {
        const table = tableOf(town.board, today);
        const reader = readerOf(town, who);
        fc.pre(
          reader.kind !== 'person' ||
            !['secretary', 'chair'].some((role) => reader.roles.includes(role as never)),
        );
        const isHidden = ({ meeting }: Secret) => meeting !== null && meeting.publication === null;
        const found = showingsFor(town, who, table).flatMap(({ view }) => town.secrets.foundIn(view));
        expect(found.filter(isHidden)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('what the board’s leaders read together each of them may read, or everybody', () => {
    fc.assert(
      fc.property(aTown, (town) => {
        const table = tableOf(town.board, today);
        const leaders = membersOn(town.board, today).filter(
          ({ role }) => role !== 'chief' && role !== 'guest',
        );
        const found = town.meetings.flatMap((meeting) =>
          town.secrets.foundIn(seeMinutes({ ...town, meeting }, boardReader)),
        );
        const isForAll = (secret: Secret) => leaders.every((one) => table.mayRead(one.personId, secret));
        const hidden = found.filter((one) => !table.mayRead('the public', one) && !isForAll(one));
        expect(hidden.map(({ kind }) => kind)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('a private note reaches nobody but its writer', () => {
    fc.assert(
      fc.property(aTown, fc.constantFrom(...everybody), (town, who) => {
        const found = showingsFor(town, who, tableOf(town.board, today)).flatMap(({ view }) =>
          town.secrets.foundIn(view),
        );
        const writers = found.flatMap((secret) =>
          secret.kind === 'note' && !secret.shared ? [secret.writer] : [],
        );
        expect(writers.filter((writer) => writer !== who)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('whoever may see an item does see it, on the agenda and opened', () => {
    fc.assert(
      fc.property(aTown, fc.constantFrom(...everybody), (town, who) => {
        const table = tableOf(town.board, today);
        for (const meeting of town.meetings) {
          const matter = { ...town, meeting, sawPost: [] };
          const rows = seeAgenda(matter, readerOf(town, who)).rows;
          for (const [at, { itemId, text }] of meeting.places.entries()) {
            const item = town.items.find((one) => one.id === itemId);
            if (!item || !table.maySee(who, item, meeting)) continue;
            expect(rows.find((row) => row.number === at + 1)).toMatchObject({ title: text.title });
            expect(seeItem(matter, itemId, readerOf(town, who))).toMatchObject(text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('of a closed item', () => {
  test('its level shows the title, and what was decided at this meeting, to all who see that it is there', () => {
    fc.assert(
      fc.property(aTown, fc.constantFrom(...everybody), (town, who) => {
        const table = tableOf(town.board, today);
        for (const meeting of town.meetings)
          for (const { itemId, text } of meeting.places) {
            const item = town.items.find(({ id }) => id === itemId);
            const view = seeItem({ ...town, meeting, sawPost: [] }, itemId, readerOf(town, who));
            if (!item || view?.kind !== 'closed') continue;
            const here = town.decisions.find((one) => one.itemId === itemId && one.meetingId === meeting.id);
            const shown = (kind: 'title' | 'ruling') => table.mayRead(who, { kind, item, meeting });
            expect(view.title).toBe(shown('title') ? text.title : undefined);
            expect(view.decision?.text).toBe(shown('ruling') ? here?.text : undefined);
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the search for leaks', () => {
  test('finds one where a view comes into the wrong hands', () => {
    const found = fc
      .sample(aTown, { numRuns: 200, seed: 1 })
      .flatMap((town) => everybody.flatMap((maker) => leaks(town, maker, stranger)));
    const words = ['title', 'text', 'case number', 'ruling', 'decision', 'draft'];
    const kinds = [...words, 'note', 'question', 'reply', 'comment'];

    expect(kinds.filter((kind) => !found.some((leak) => leak.includes(` a ${kind} of `)))).toEqual([]);
  });
});
