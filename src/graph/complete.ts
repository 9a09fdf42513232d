import type { CalendarEvent } from '../domain/calendar-event.ts';
import { type Entry, inSeries, isBare } from './entry.ts';
import type { LookUp } from './look-up.ts';
import { readEvent } from './read-event.ts';

/** The whole event, with what its series says and what has to be asked for; null where it is gone. */
export async function complete(
  entry: Entry,
  masters: ReadonlyMap<string, Entry>,
  lookUp: LookUp,
): Promise<CalendarEvent | null> {
  const whole = isBareOccurrence(entry)
    ? await fillIn(entry, masters, lookUp)
    : await askWhole(entry, lookUp);
  return whole ? readEvent(whole.raw) : null;
}

async function fillIn(entry: Entry, masters: ReadonlyMap<string, Entry>, lookUp: LookUp) {
  if (entry.seriesId === null) return lookUp(entry.id);
  const master = masters.get(entry.seriesId) ?? (await lookUp(entry.seriesId));
  return master ? inSeries(entry, master) : null;
}

/** An exception is known by where it stood in the series, which is not always said. */
async function askWhole(entry: Entry, lookUp: LookUp) {
  const lacks = isBare(entry) || (entry.kind === 'exception' && !entry.raw.originalStart);
  return lacks ? lookUp(entry.id) : entry;
}

function isBareOccurrence(entry: Entry): boolean {
  return entry.kind === 'occurrence' && isBare(entry) && 'start' in entry.raw;
}
