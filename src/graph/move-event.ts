import { isDeepStrictEqual } from 'node:util';
import type { EventMove, EventMoved } from '../actions/outside.ts';
import { changeEvent, type InMailbox, isOurs } from './change-event.ts';
import type { GraphClient } from './client.ts';
import type { Entry } from './entry.ts';
import { writeMidnight, writeWallTime } from './event-time.ts';
import { readEvent } from './read-event.ts';

/** Moves the event in the zone that it was made in: else a series would leave its place on the wall. */
export async function moveEvent(
  client: GraphClient,
  at: InMailbox,
  { from, to, timeZone }: EventMove,
): Promise<EventMoved> {
  const changed = await changeEvent(client, at, (entry) => {
    const stands = isDeepStrictEqual(readEvent(entry.raw).time, from);
    return stands && isOurs(entry) ? timesOf(entry, to, timeZone) : null;
  });
  if (changed.kind === 'gone' || changed.kind === 'crosses') return changed;
  const event = readEvent(changed.event.raw);
  if (!isOurs(changed.event)) return { kind: 'not-ours', event };
  return { kind: isDeepStrictEqual(event.time, to) ? 'moved' : 'elsewhere', event };
}

function timesOf({ raw }: Entry, to: EventMove['to'], timeZone: string) {
  const zones = (own: unknown) => [typeof own === 'string' ? own : null, timeZone];
  const [ofStart, ofEnd] = [zones(raw.originalStartTimeZone), zones(raw.originalEndTimeZone)];
  if (to.kind === 'timed')
    return { start: writeWallTime(to.start, ofStart), end: writeWallTime(to.end, ofEnd) };
  // Both in one zone, else it is no whole day.
  return { isAllDay: true, start: writeMidnight(to.start, ofStart), end: writeMidnight(to.end, ofStart) };
}
