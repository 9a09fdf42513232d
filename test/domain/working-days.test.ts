import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { addWorkingDays, isPublicHoliday, isWorkingDay } from '../../src/domain/working-days.ts';

describe('Danish public holidays', () => {
  test.each([
    ['2026-04-02', 'Maundy Thursday'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-05', 'Easter Sunday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2027-03-29', 'Easter Monday of another year'],
    ['2038-04-25', 'the latest Easter there is'],
    ['2023-05-05', 'Store Bededag, the last time'],
    ['2026-12-25', 'Christmas Day'],
    ['2027-01-01', 'New Year'],
  ])('%s is one: %s', (day) => expect(isPublicHoliday(day as Day)).toBe(true));

  test.each([
    ['2024-04-26', 'Store Bededag is none since 2024'],
    ['2026-04-01', 'the day before Maundy Thursday'],
    ['2026-06-05', 'Constitution Day is the board’s to close'],
    ['2026-12-24', 'so is Christmas Eve'],
  ])('%s is none: %s', (day) => expect(isPublicHoliday(day as Day)).toBe(false));
});

describe('counting working days', () => {
  const closed = ['06-05', '12-24', '12-31'];
  const add = (day: string, days: number) => addWorkingDays(day as Day, days, closed);

  test('leaves weekends, holidays and the board’s closed days out, both ways', () => {
    expect(add('2026-12-23', 3)).toBe('2026-12-30');
    expect(add('2027-01-04', -2)).toBe('2026-12-29');
    expect(add('2026-04-08', -3)).toBe('2026-03-31');
    expect(add('2026-06-04', 1)).toBe('2026-06-08');
    expect(add('2026-11-24', 0)).toBe('2026-11-24');
  });

  test('counts from a day off too', () => {
    expect(add('2026-11-21', 1)).toBe('2026-11-23');
    expect(isWorkingDay('2026-11-21' as Day, closed)).toBe(false);
  });
});
