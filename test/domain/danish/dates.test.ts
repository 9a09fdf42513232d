import { describe, expect, test } from '@jest/globals';
import { readDates } from '../../../src/domain/danish/dates.ts';
import type { Day } from '../../../src/domain/day.ts';

const around = '2025-03-25' as Day;

function days(text: string): (string | null)[] {
  return readDates(text, around).map(({ day }) => day);
}

test.each([
  ['6. oktober 2025', '2025-10-06'],
  ['d. 7. februar 2022', '2022-02-07'],
  ['den 04. februar', '2025-02-04'],
  ['3. jan. 2024', '2024-01-03'],
  ['20.11.24', '2024-11-20'],
  ['12.3.2025', '2025-03-12'],
  ['3.05.2025', '2025-05-03'],
  ['den 13.08', '2025-08-13'],
  ['Chefforum 16-03', '2025-03-16'],
  ['(BY 21-06-2022)', '2022-06-21'],
  ['senest 25/2', '2025-02-25'],
  ['til den 25/2-2026', '2026-02-25'],
  ['2025-04-03', '2025-04-03'],
])('%s is %s', (text, day) => {
  expect(days(text)).toEqual([day]);
});

test.each([
  'primo juni',
  'ultimo 2025',
  'i april',
  'september/oktober 2026',
  '1. kvartal 2027',
  'maj-møderækken',
  'slutningen af marts',
  'uge 34',
  'efteråret 2026',
  '31. februar 2025',
])('%s is vague, or never was', (text) => {
  expect(days(text)).toEqual([null]);
});

test.each([
  '505.000 kr.',
  '1.800 kvm',
  '1/3 af summen',
  'sag 24/24964 og 21/189',
  '10-12 deltagere',
  'kl. 10.05',
  '2023-2027',
  '2025/2026',
  '10. klasse',
  'pkt. 3.2',
  'lokale 1.12',
  '12.05 kr.',
  'medarbejder',
])('%s is no date', (text) => {
  expect(days(text)).toEqual([]);
});

describe('a date without a year', () => {
  const read = (text: string, look: 'nearest' | 'ahead' | 'back') => readDates(text, around, look)[0]?.day;

  test('is the nearest, the next or the last, as asked', () => {
    expect(read('den 3. december', 'nearest')).toBe('2024-12-03');
    expect(read('den 3. december', 'ahead')).toBe('2025-12-03');
    expect(read('den 3. december', 'back')).toBe('2024-12-03');
  });

  test('on the day itself is a year away ahead, and today back', () => {
    expect(read('den 25. marts', 'ahead')).toBe('2026-03-25');
    expect(read('den 25. marts', 'back')).toBe('2025-03-25');
  });

  test('may be years away in February', () => {
    expect(read('den 29. februar', 'ahead')).toBe('2028-02-29');
  });
});

test('dates come in the order of the text, each with its place', () => {
  const text = 'Fra marts til den 3. maj og 20.11.24.';

  expect(readDates(text, around).map((date) => text.slice(date.start, date.end))).toEqual([
    'marts',
    '3. maj',
    '20.11.24',
  ]);
});
