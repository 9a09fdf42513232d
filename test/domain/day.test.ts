import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  clockIn,
  type Day,
  dayIn,
  dayOf,
  daysBetween,
  type Instant,
  instantAt,
  instantOf,
  needsYear,
  readDay,
  weekdayOf,
} from '../../src/domain/day.ts';

const copenhagen = 'Europe/Copenhagen';
const day = (text: string) => text as Day;
const at = (text: string) => text as Instant;

describe('a day', () => {
  test.each([
    ['2025-02-25', '2025-02-25'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', null],
    ['2025-02-31', null],
    ['2025-13-01', null],
    ['2025-2-5', null],
    ['25-02-2025', null],
    ['2025-02-25T09:00', null],
    ['', null],
  ])('%j is read as %j', (text, read) => {
    expect(readDay(text)).toBe(read);
  });

  test('is made of year, month and day where there is one', () => {
    expect(dayOf(2026, 11, 24)).toBe('2026-11-24');
    expect(dayOf(2026, 11, 31)).toBeNull();
  });

  test('is counted on over the ends of months, years and summer time', () => {
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(addDays(day('0099-12-31'), 1)).toBe('0100-01-01');
    expect(daysBetween(day('2027-03-27'), day('2027-03-29'))).toBe(2);
    expect(daysBetween(day('2026-11-24'), day('2026-11-17'))).toBe(-7);
  });

  test('is said with its year where that is another, or more than half of one away', () => {
    const today = '2026-11-22' as Day;
    const said = ['2026-05-22', '2026-05-23', '2026-12-31', '2027-01-04'].map((day) =>
      needsYear(day as Day, today),
    );
    expect(said).toEqual([true, false, false, true]);
  });

  test('has a weekday: Monday is 1, Sunday 7', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(1);
    expect(weekdayOf(day('2026-11-29'))).toBe(7);
  });
});

describe('an instant', () => {
  test('falls on the day that the walls of the zone show', () => {
    expect(dayIn(copenhagen, at('2026-11-23T23:30:00.000Z'))).toBe('2026-11-24');
    expect(dayIn(copenhagen, at('2026-06-23T22:30:00.000Z'))).toBe('2026-06-24');
    expect(dayIn('UTC', at('2026-11-23T23:30:00.000Z'))).toBe('2026-11-23');
    expect(dayIn(copenhagen, new Date('2026-11-23T23:30:00.000Z'))).toBe('2026-11-24');
  });

  test('is written in UTC with milliseconds, so that instants compare as strings', () => {
    expect(instantOf(new Date('2026-11-24T09:00:00+01:00'))).toBe('2026-11-24T08:00:00.000Z');
    expect(addMinutes(at('2026-11-24T23:50:00.000Z'), 15)).toBe('2026-11-25T00:05:00.000Z');
  });

  test('has the hour of winter or of summer', () => {
    expect(clockIn(copenhagen, at('2026-11-24T08:00:00.000Z'))).toBe('09:00');
    expect(clockIn(copenhagen, at('2026-06-24T08:00:00.000Z'))).toBe('10:00');
  });
});

describe('a wall time', () => {
  test('is an hour ahead of UTC in winter, two in summer', () => {
    expect(instantAt(copenhagen, day('2026-11-24'), '09:00')).toBe('2026-11-24T08:00:00.000Z');
    expect(instantAt(copenhagen, day('2026-06-24'), '09:00')).toBe('2026-06-24T07:00:00.000Z');
  });

  test('that the clock shows twice in autumn is the first of the two', () => {
    expect(instantAt(copenhagen, day('2026-10-25'), '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(clockIn(copenhagen, at('2026-10-25T00:30:00.000Z'))).toBe('02:30');
    expect(clockIn(copenhagen, at('2026-10-25T01:30:00.000Z'))).toBe('02:30');
  });

  test('that the clock skips in spring is none', () => {
    expect(instantAt(copenhagen, day('2027-03-28'), '02:30')).toBeNull();
    expect(instantAt(copenhagen, day('2027-03-28'), '01:59')).toBe('2027-03-28T00:59:00.000Z');
    expect(instantAt(copenhagen, day('2027-03-28'), '03:00')).toBe('2027-03-28T01:00:00.000Z');
  });

  test('lasts over a change of the clocks by what the clocks show of it, not by the hours gone', () => {
    const start = instantAt(copenhagen, day('2026-10-25'), '01:30') as Instant;

    expect(clockIn(copenhagen, addMinutes(start, 120))).toBe('02:30');
  });

  test.each(['24:00', '25:10', '09:60', '9', '', 'ni', '-1:00'])('%j is none', (clock) => {
    expect(instantAt(copenhagen, day('2026-11-24'), clock)).toBeNull();
  });

  test('comes back as it was said, on every day of the year but for the hour that is skipped', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((days) => addDays(day('2026-01-01'), days));
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(days, minutes, fc.constantFrom(copenhagen, 'America/New_York', 'UTC'), (on, late, zone) => {
        const clock = `${`${Math.floor(late / 60)}`.padStart(2, '0')}:${`${late % 60}`.padStart(2, '0')}`;
        const instant = instantAt(zone, on, clock);
        fc.pre(instant !== null);
        expect([dayIn(zone, instant), clockIn(zone, instant)]).toEqual([on, clock]);
      }),
      { numRuns: 500 },
    );
  });
});
