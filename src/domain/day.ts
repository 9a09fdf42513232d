import { DateTime } from 'luxon';
import type { Id } from './ids.ts';

/** A date without a time, `YYYY-MM-DD`. */
export type Day = Id<'day'>;

/** A point in time as ISO 8601 in UTC with milliseconds, so that instants compare as strings. */
export type Instant = Id<'instant'>;

/** In milliseconds; days are counted in UTC, where none is shorter or longer. */
const oneDay = 86_400_000;

/** The calendar day, or null where there is no such day (31 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = DateTime.utc(year, month, day);
  return date.isValid ? (date.toISODate() as Day) : null;
}

/** The day written `YYYY-MM-DD`, or null for anything else. */
export function readDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** The day on which the instant falls on the walls of `zone`. */
export function dayIn(zone: string, instant: Instant | Date): Day {
  const date = instant instanceof Date ? instant : new Date(instant);
  return DateTime.fromJSDate(date, { zone }).toISODate() as Day;
}

/** The wall time `HH:MM` of the instant in `zone`. */
export function clockIn(zone: string, instant: Instant): string {
  return DateTime.fromISO(instant, { zone }).toFormat('HH:mm');
}

/**
 * The instant of a wall time `HH:MM` in `zone`. Null where the clock never shows it (the hour skipped in spring);
 * the first of the two where it shows it twice.
 */
export function instantAt(zone: string, day: Day, clock: string): Instant | null {
  const [, hour, minute] = (/^(\d{1,2}):(\d{2})$/.exec(clock) ?? []).map(Number);
  if (hour === undefined || minute === undefined) return null;
  const at = DateTime.fromISO(day, { zone }).set({ hour, minute });
  return at.isValid && at.hour === hour && at.minute === minute ? instantOf(at.toJSDate()) : null;
}

export function addDays(day: Day, days: number): Day {
  const [later] = new Date(Date.parse(day) + days * oneDay).toISOString().split('T');
  return later as Day;
}

/** The same day of the month so many months later, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() as Day;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Whether only its year tells when the day is: it is another year's, or more than half a year away. */
export function needsYear(day: Day, today: Day): boolean {
  return yearOf(day) !== yearOf(today) || Math.abs(daysBetween(day, today)) > 183;
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOf(new Date(Date.parse(instant) + minutes * 60_000));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** The week by ISO 8601, `2026-W48`. */
export function weekOf(day: Day): string {
  return DateTime.fromISO(day, { zone: 'utc' }).toFormat("kkkk-'W'WW");
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / oneDay);
}
