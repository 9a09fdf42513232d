import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, dayIn, type Instant, yearOf } from '../../src/domain/day.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import type { MeetingHead } from '../../src/domain/meeting.ts';
import type { WheelRule } from '../../src/domain/wheel.ts';
import { roundsOf } from '../../src/domain/wheel-rounds.ts';
import { aMeeting } from '../support/builders.ts';
import { anEntry } from '../support/wheel.ts';

const timeZone = 'Europe/Copenhagen';
const today = '2026-01-05' as Day;
const months = (...named: number[]): WheelRule => ({ kind: 'months', months: named, fromDay: 1 });
const every = (count: number): WheelRule => ({ kind: 'meetings', every: count });

function meetingsOn(...days: string[]): MeetingHead[] {
  return days.map((day) =>
    aMeeting({ id: asId<MeetingId>(`on-${day}`), start: `${day}T08:00:00.000Z` as Instant }),
  );
}

function cancelled(meetings: readonly MeetingHead[], day: string): MeetingHead[] {
  return meetings.map((one) => (one.id === `on-${day}` ? { ...one, status: 'cancelled' } : one));
}

/** Which meeting has which round. */
function rounds(rule: WheelRule, meetings: readonly MeetingHead[], marked: readonly string[] = []) {
  const isMarked = (key: string) => marked.includes(key);
  return roundsOf(anEntry({ rule }), { timeZone, meetings, today, isMarked });
}

function days(rule: WheelRule, meetings: readonly MeetingHead[], marked: readonly string[] = []) {
  return rounds(rule, meetings, marked).flatMap(({ meeting, day }) => (meeting ? [day] : []));
}

const spring = meetingsOn('2026-02-24', '2026-03-10', '2026-03-24', '2026-04-21', '2026-06-23', '2026-08-11');

describe('an item of a month', () => {
  test('is for the month’s first meeting, or the first from a day on', () => {
    expect(days(months(3), spring)).toEqual(['2026-03-10']);
    expect(days({ kind: 'months', months: [3], fromDay: 11 }, spring)).toEqual(['2026-03-24']);
    expect(days(months(4, 2), spring)).toEqual(['2026-02-24', '2026-04-21']);
  });

  test('is for the nearest meeting, before or after, where the month has none', () => {
    expect(days(months(7), spring)).toEqual(['2026-06-23']);
    expect(days(months(5), spring)).toEqual(['2026-04-21']);
  });

  test('waits where the meetings around it are not planned yet', () => {
    expect(rounds(months(9), spring)).toMatchObject([
      { key: '2026-09', day: '2026-09-01', meeting: null },
      { key: '2027-09', meeting: null },
    ]);
  });

  test('moves on to the next meeting when its own is cancelled, and comes along when it is moved', () => {
    expect(days(months(3), cancelled(spring, '2026-03-10'))).toEqual(['2026-03-24']);
    const moved = spring.map((one) =>
      one.id === 'on-2026-03-10' ? { ...one, start: '2026-03-31T08:00:00.000Z' as Instant } : one,
    );
    expect(days(months(3), moved)).toEqual(['2026-03-24']);
  });

  test('is proposed from the day it began, and until the day it ends', () => {
    const dated = (from: string, to: string | null) =>
      roundsOf(anEntry({ rule: months(3), from: from as Day, to: to as Day | null }), {
        ...{ timeZone, meetings: spring, today, isMarked: () => false },
      }).flatMap(({ meeting, day }) => (meeting ? [day] : []));
    expect(dated('2026-03-15', null)).toEqual(['2026-03-24']);
    expect(dated('2026-03-25', null)).toEqual([]);
    expect(dated('2026-01-01', '2026-02-28')).toEqual([]);
  });
});

describe('an item of every so many-th meeting', () => {
  test('counts the meetings that are held', () => {
    expect(days(every(1), spring)).toHaveLength(6);
    expect(days(every(2), spring)).toEqual(['2026-02-24', '2026-03-24', '2026-06-23']);
    expect(days(every(2), cancelled(spring, '2026-03-10'))).toEqual([
      ...['2026-02-24', '2026-04-21', '2026-08-11'],
    ]);
  });

  test('counts anew from a meeting that had it out of turn', () => {
    expect(days(every(2), spring, ['on-2026-03-10'])).toEqual([
      ...['2026-02-24', '2026-03-10', '2026-04-21', '2026-08-11'],
    ]);
  });
});

/** Meetings of four years on any days, some cancelled. */
const calendars = fc
  .uniqueArray(fc.integer({ min: 0, max: 4 * 365 }), { minLength: 1, maxLength: 80 })
  .map((offsets) => offsets.map((offset) => addDays('2026-01-01' as Day, offset)))
  .chain((all) =>
    fc
      .array(fc.boolean(), { minLength: all.length, maxLength: all.length })
      .map((off) =>
        meetingsOn(...all).map((one, at) => (off[at] ? { ...one, status: 'cancelled' as const } : one)),
      ),
  );
const someMonths = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });
const aRule = fc.oneof(
  fc.record({
    kind: fc.constant('months' as const),
    months: someMonths,
    fromDay: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({ kind: fc.constant('meetings' as const), every: fc.integer({ min: 1, max: 6 }) }),
);

describe('whatever the calendar', () => {
  test('no meeting has an item twice, no round two meetings, and none is for a cancelled one', () => {
    fc.assert(
      fc.property(aRule, calendars, (rule, meetings) => {
        const found = rounds(rule, meetings);
        const ids = found.flatMap(({ meeting }) => meeting?.id ?? []);
        expect(ids).toEqual([...new Set(ids)]);
        expect(found.map(({ key }) => key)).toEqual([...new Set(found.map(({ key }) => key))]);
        expect(found.some(({ meeting }) => meeting?.status === 'cancelled')).toBe(false);
      }),
    );
  });

  test('an item of one month is proposed once a year, to a meeting of the month where it has one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), calendars, (month, meetings) => {
        const held = meetings
          .filter(({ status }) => status !== 'cancelled')
          .map(({ start }) => dayIn(timeZone, start));
        const found = rounds(months(month), meetings);
        for (const year of new Set(held.map(yearOf))) {
          const key = `${year}-${String(month).padStart(2, '0')}`;
          const round = found.filter((one) => one.key === key);
          const own = held.filter((day) => day.startsWith(key)).toSorted();
          expect(round).toHaveLength(1);
          if (own[0]) expect(round[0]?.day).toBe(own[0]);
        }
      }),
    );
  });

  test('between two meetings with an item of every nth there are n − 1 held ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), calendars, (count, meetings) => {
        const held = meetings
          .filter(({ status }) => status !== 'cancelled')
          .map(({ id, start }) => ({ id, start }))
          .toSorted((a, b) => (a.start < b.start ? -1 : 1));
        const places = rounds(every(count), meetings).map(({ key }) =>
          held.findIndex(({ id }) => id === key),
        );
        expect(places).toEqual(held.map((_, at) => at).filter((at) => at % count === 0));
      }),
    );
  });
});
