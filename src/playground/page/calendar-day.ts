const weekday = new Intl.DateTimeFormat('da-DK', { weekday: 'short', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const oneDay = 86_400_000;

/** `tir.` and `24. nov.` */
export function dayNames(day: string): { weekday: string; date: string } {
  return { weekday: weekday.format(new Date(day)), date: date.format(new Date(day)) };
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  const at = new Date(day);
  return isoDay(at.getTime() - ((at.getUTCDay() + 6) % 7) * oneDay);
}

/** By ISO 8601: the week is of the year in which its Thursday lies. */
export function weekNumber(day: string): number {
  const thursday = Date.parse(mondayOf(day)) + 3 * oneDay;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday - newYear) / (7 * oneDay));
}

/** `23.–29. nov.`, or over the month's end `30. nov. – 6. dec.` */
export function weekSpan(monday: string): string {
  return date.formatRange(new Date(monday), new Date(Date.parse(monday) + 6 * oneDay));
}

export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * oneDay);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
