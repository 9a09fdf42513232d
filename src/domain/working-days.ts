import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';

/** Whether the municipality is at work: no weekend, no Danish public holiday, none of the board's own closed days (`MM-DD`). */
export function isWorkingDay(day: Day, closedDays: readonly string[]): boolean {
  return weekdayOf(day) < 6 && !isPublicHoliday(day) && !closedDays.includes(day.slice(5));
}

/** The day so many working days later, or earlier where `days` is negative; 0 gives the day itself. */
export function addWorkingDays(day: Day, days: number, closedDays: readonly string[]): Day {
  const step = days < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at, closedDays)) left -= 1;
  }
  return at;
}

const fixed = ['01-01', '12-25', '12-26'];

/** Days from Easter Sunday: from Maundy Thursday to Whit Monday. */
const movable = [-3, -2, 0, 1, 39, 49, 50];
const storeBededag = 26;
const lastStoreBededag = 2023;

export function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const fromEaster = daysBetween(easterOf(year), day);
  return (
    fixed.includes(day.slice(5)) ||
    movable.includes(fromEaster) ||
    (fromEaster === storeBededag && year <= lastStoreBededag)
  );
}

/** Easter Sunday by the Gregorian calendar (the rule of Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const earliest = `${String(year).padStart(4, '0')}-03-22` as Day;
  return addDays(earliest, moon + sunday - 7 * shift);
}
