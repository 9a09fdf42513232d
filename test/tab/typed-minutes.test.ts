import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startTimes } from '../../src/domain/agenda.ts';
import { inOrder } from '../../src/tab/edit/move-row.ts';
import { loadOf, withTyped } from '../../src/tab/edit/typed-minutes.ts';
import type { Row } from '../../src/tab/meeting/answers.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { aRow, aTabMeeting } from './a-meeting.ts';

const clocks = (rows: readonly Row[]) =>
  rows.map(({ startsAt, startsAbout }) => `${startsAbout ? 'ca. ' : ''}${startsAt.slice(11, 16)}`);
const rows = inOrder(
  [
    aRow({ itemId: 'budget', number: 1, minutes: 15 }),
    aRow({ itemId: 'bridge', number: 2, minutes: null }),
    aRow({ itemId: 'school', number: 3, minutes: 30 }),
  ],
  [1, 2, 3],
);

describe('an agenda as it is being put together', () => {
  test('begins each item when the server would say, in whatever order they will stand', () => {
    const minutes = fc.array(fc.option(fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 6 });
    const wish = minutes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(wish, ([all, order]) => {
        const inPlace = inOrder(
          all.map((one, at) => aRow({ number: at + 1, minutes: one })),
          [...all.keys()].map((at) => at + 1),
        );
        const moved = inOrder(
          inPlace,
          order.map((at) => at + 1),
        );
        const start = '2026-11-24T08:00:00.000Z' as ReturnType<typeof aMeeting>['start'];
        const items = order.map((at) => anItem({ minutes: all[at] ?? null }));
        const said = startTimes(aMeeting({ start, items }));
        expect(moved.map(({ startsAt, startsAbout }) => ({ at: startsAt, about: startsAbout }))).toEqual(
          said,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('takes the length of an item that is kept from the reader from when the next begins', () => {
    const kept = { kind: 'inhabil', number: 1, startsAt: '2026-11-24T08:00:00.000Z', startsAbout: false };
    const open = aRow({ number: 2, minutes: 15, startsAt: '2026-11-24T08:25:00.000Z' });
    expect(clocks(inOrder([kept as Row, open], [2, 1]))).toEqual(['08:00', '08:15']);
    const last = { ...kept, number: 2, startsAt: '2026-11-24T08:15:00.000Z' };
    expect(clocks(inOrder([aRow(), last as Row], [2, 1]))).toEqual(['08:00', 'ca. 08:10']);
  });

  test('reckons with the minutes that are typed and not saved yet, of an item and of a new one', () => {
    const meeting = aTabMeeting(rows);
    expect(withTyped(meeting, {})).toBe(meeting);

    const typed = withTyped(meeting, { budget: 40, new: 60 });
    expect([typed.minutesPlanned, clocks(typed.rows)]).toEqual([130, ['08:00', '08:40', 'ca. 08:50']]);
    expect(withTyped(meeting, { budget: null }).minutesPlanned).toBe(30);
    expect(clocks(withTyped(meeting, { bridge: 20 }).rows)).toEqual(['08:00', '08:15', '08:35']);
  });

  test('says by how much it is over-full, and nothing of a meeting without hours', () => {
    expect(loadOf(aTabMeeting(rows))).toEqual({ minutes: 45, length: 120, over: 0 });
    expect(loadOf(aTabMeeting(rows, { minutesPlanned: 121 }))).toEqual({
      minutes: 121,
      length: 120,
      over: 1,
    });
    expect(loadOf(aTabMeeting(rows, { allDay: true }))).toBeNull();
  });
});
