import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, readDay, weekdayOf } from '../../../src/domain/day.ts';
import type { DatePhrase } from '../../../src/domain/typed/command.ts';
import { readDatePhrase, resolveDatePhrase } from '../../../src/domain/typed/date-phrase.ts';

function day(text: string): Day {
  const read = readDay(text);
  if (read === null) throw new Error(`no such day: ${text}`);
  return read;
}

function date(dayOfMonth: number, month: number, year: number | null = null): DatePhrase {
  return { kind: 'date', day: dayOfMonth, month, year };
}

describe('reading a date as people say it', () => {
  test.each([
    ...['25. februar', 'd. 25. februar', 'd.25. februar', 'den 25. februar', '25 februar', '25.februar'],
    ...['25. feb', '25. feb.', '25 FEB', '25/2', '25/02', 'den 25/2', 'Tirsdag den 25. februar'],
    ...[
      'tirsdag d. 25/2',
      'på tirsdag, den 25. februar',
      '25 February',
      'february 25',
      'Feb 25th',
      'the 25th of February',
    ],
  ])('%s is 25 February of some year', (said) => {
    expect(readDatePhrase(said)).toEqual(date(25, 2));
  });

  test.each([
    ...['den 25. februar 2027', '25. feb. 2027', '25/2-27', '25/2-2027', '25/2 2027', '25/2/2027', '25/2/27'],
    ...[
      '25-02-2027',
      '25-2-27',
      '25.2.2027',
      '25.02.27',
      '2027-02-25',
      '2027-2-25',
      'torsdag den 25. februar 2027',
    ],
    ...['february 25, 2027', '25  februar  2027'],
  ])('%s is 25 February 2027', (said) => {
    expect(readDatePhrase(said)).toEqual(date(25, 2, 2027));
  });

  test.each([
    ['på tirsdag', { kind: 'weekday', weekday: 2 }],
    ['tirsdag', { kind: 'weekday', weekday: 2 }],
    ['næste tirsdag', { kind: 'weekday', weekday: 2 }],
    ['naeste soendag', { kind: 'weekday', weekday: 7 }],
    ['on Tuesday', { kind: 'weekday', weekday: 2 }],
    ['i dag', { kind: 'in-days', days: 0 }],
    ['I MORGEN', { kind: 'in-days', days: 1 }],
    ['i overmorgen', { kind: 'in-days', days: 2 }],
    ['i gaar', { kind: 'in-days', days: -1 }],
    ['tomorrow', { kind: 'in-days', days: 1 }],
    ['today', { kind: 'in-days', days: 0 }],
    ['næste møde', { kind: 'next-meeting' }],
    ['next meeting', { kind: 'next-meeting' }],
    ['29. februar', date(29, 2)],
    ['1. maj', date(1, 5)],
    ['3. sept.', date(3, 9)],
    ['31 okt 2026', date(31, 10, 2026)],
  ])('%s is understood', (said, phrase) => {
    expect(readDatePhrase(said)).toEqual(phrase);
  });

  test.each([
    ...[
      '31. februar',
      '30/2',
      '32/1',
      '0/1',
      '1/13',
      '29-02-2027',
      '29. februar 2027',
      '2027-02-30',
      '31.4.27',
    ],
    'tirsdag den 25. februar 2027',
  ])('%s is no day and nothing is guessed', (said) => {
    expect(readDatePhrase(said)).toEqual({ kind: 'impossible', text: said });
  });

  test('a weekday is not held against a date without a year', () => {
    expect(readDatePhrase('mandag den 25. februar')).toEqual(date(25, 2));
  });

  test.each([
    ...[
      '',
      '25',
      '25.',
      '2027',
      '2. budgetopfølgning',
      'februar',
      'februar 25',
      '24/24964',
      '9.30',
      '25/2 9:00',
    ],
    ...[
      '25/2 0930',
      'møde 25/2',
      'tirsdag i marts',
      '25. februar om eftermiddagen',
      'i',
      `${' '.repeat(3)}x`,
    ],
    `25. februar${' 2027'.repeat(20)}`,
  ])('%j is not a date', (said) => {
    expect(readDatePhrase(said)).toBeNull();
  });
});

describe('the day that was meant', () => {
  const thursday = '2026-02-26';

  test.each([
    ['25. februar', '2027-02-25', '2026-02-25'],
    ['26. februar', '2026-02-26', '2026-02-26'],
    ['27. februar', '2026-02-27', '2025-02-27'],
    ['29. februar', '2028-02-29', '2024-02-29'],
    ['25/2 2020', '2020-02-25', '2020-02-25'],
    ['torsdag', '2026-03-05', '2026-02-26'],
    ['fredag', '2026-02-27', '2026-02-20'],
    ['onsdag', '2026-03-04', '2026-02-25'],
    ['i dag', '2026-02-26', '2026-02-26'],
    ['i går', '2026-02-25', '2026-02-25'],
    ['i overmorgen', '2026-02-28', '2026-02-28'],
  ])('by »%s« is %s looking ahead and %s looking back', (said, ahead, back) => {
    const phrase = readDatePhrase(said);
    if (phrase === null || phrase.kind === 'impossible') throw new Error(`not read: ${said}`);
    expect(resolveDatePhrase(phrase, day(thursday), 'ahead')).toBe(ahead);
    expect(resolveDatePhrase(phrase, day(thursday), 'back')).toBe(back);
  });

  test('by 29 February is found across a century that is no leap year', () => {
    expect(resolveDatePhrase(date(29, 2), day('2096-03-01'), 'ahead')).toBe('2104-02-29');
  });

  test('by the next meeting is left to whoever knows the meetings', () => {
    expect(resolveDatePhrase({ kind: 'next-meeting' }, day(thursday), 'ahead')).toBeNull();
  });

  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1970-01-01'), days));
  const openPhrase = fc.oneof(
    fc.record({ kind: fc.constant('weekday' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ kind: fc.constant('in-days' as const), days: fc.nat(1000) }),
    anyDay.map((some) => date(Number(some.slice(8)), Number(some.slice(5, 7)))),
  );

  test('looking ahead is never before today, and keeps to what was said', () => {
    fc.assert(
      fc.property(openPhrase, anyDay, (phrase, today) => {
        const meant = resolveDatePhrase(phrase, today, 'ahead');
        if (meant === null) throw new Error('no day found');
        expect(meant >= today).toBe(true);
        if (phrase.kind === 'weekday') expect(weekdayOf(meant)).toBe(phrase.weekday);
        if (phrase.kind === 'date') expect(Number(meant.slice(8))).toBe(phrase.day);
      }),
    );
  });

  test('looking back is never after today for a weekday or a date without a year', () => {
    fc.assert(
      fc.property(openPhrase, anyDay, (phrase, today) => {
        fc.pre(phrase.kind !== 'in-days');
        const meant = resolveDatePhrase(phrase, today, 'back');
        expect(meant !== null && meant <= today).toBe(true);
      }),
    );
  });

  test('is the day itself for every day written out', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('ahead', 'back'), (some, look) => {
        const [year, month, dayOfMonth] = some.split('-');
        for (const said of [some, `${dayOfMonth}-${month}-${year}`, `${dayOfMonth}/${month} ${year}`]) {
          const phrase = readDatePhrase(said);
          if (phrase === null || phrase.kind === 'impossible') throw new Error(`not read: ${said}`);
          expect(resolveDatePhrase(phrase, day('2026-02-26'), look)).toBe(some);
        }
      }),
    );
  });
});
