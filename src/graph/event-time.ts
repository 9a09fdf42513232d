import { DateTime } from 'luxon';
import type { EventTime } from '../domain/calendar-event.ts';
import { addDays, type Day, dayIn, type Instant, instantOf, readDay } from '../domain/day.ts';
import { nameForGraph, readZone } from './zones.ts';

/** As Graph writes it: a wall time, and the zone on whose wall it is. */
export type WallTime = { dateTime: string | null; timeZone: string | null };

export type Written = {
  start: WallTime | null;
  end: WallTime | null;
  isAllDay: boolean;
  /** Where the event was made. */
  originalZone: string | null;
};

/** Null where a zone is unknown, or a time is none. */
export function readEventTime({ start, end, isAllDay, originalZone }: Written): EventTime | null {
  return isAllDay
    ? allDay(readMidnight(start, originalZone), readMidnight(end, originalZone))
    : timed(readWallTime(start), readWallTime(end));
}

/** The instant, whatever zone this process runs in. */
function readWallTime(wall: WallTime | null): Instant | null {
  const zone = readZone(wall?.timeZone);
  return zone === null || !wall?.dateTime ? null : readIn(zone, wall.dateTime);
}

/**
 * The instant on the walls of the first zone that Graph takes, so that it keeps its hour when the clocks change; in UTC
 * where the wall shows that hour twice.
 */
export function writeWallTime(at: Instant, zones: readonly (string | null)[]): WallTime {
  const name = zones.map(nameForGraph).find((one) => one !== null) ?? 'UTC';
  const wall = DateTime.fromISO(at, { zone: readZone(name) ?? 'UTC' });
  return wall.getPossibleOffsets().length === 1
    ? { dateTime: wall.toFormat(written), timeZone: name }
    : { dateTime: wall.toUTC().toFormat(written), timeZone: 'UTC' };
}

const written = "yyyy-MM-dd'T'HH:mm:ss";

/** A day's midnight, as an all-day event begins and ends. */
export function writeMidnight(day: Day, zones: readonly (string | null)[]): WallTime {
  return {
    dateTime: `${day}T00:00:00`,
    timeZone: zones.map(nameForGraph).find((name) => name !== null) ?? 'UTC',
  };
}

/** An instant that says its own offset. */
export function readStamp(text: string | null): Instant | null {
  return text && /(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? readIn('UTC', text) : null;
}

/** The day of an all-day event: as written where it is midnight, else as on the walls where the event was made. */
export function readMidnight(wall: WallTime | null, originalZone: string | null): Day | null {
  const [day = '', clock = ''] = wall?.dateTime?.split('T') ?? [];
  if (/^(00:00(:00(\.0+)?)?Z?)?$/.test(clock)) return isNever(day) ? null : readDay(day);
  const [instant, zone] = [readWallTime(wall), readZone(originalZone)];
  return instant === null || zone === null ? null : dayIn(zone, instant);
}

function timed(start: Instant | null, end: Instant | null): EventTime | null {
  return start === null || end === null || end < start ? null : { kind: 'timed', start, end };
}

function allDay(start: Day | null, end: Day | null): EventTime | null {
  if (start === null || end === null) return null;
  return { kind: 'all-day', start, end: end > start ? end : addDays(start, 1) };
}

function readIn(zone: string, text: string): Instant | null {
  const at = DateTime.fromISO(text, { zone });
  return at.isValid && !isNever(text) ? instantOf(at.toJSDate()) : null;
}

/** Exchange writes the first or the last year it knows where there is no time. */
function isNever(text: string): boolean {
  return text.startsWith('0001') || text.startsWith('4500-12-31') || text.startsWith('4501');
}
