import type { CalendarEvent } from '../domain/calendar-event.ts';
import { complete } from './complete.ts';
import { type Entry, newestOf, readEntry } from './entry.ts';
import type { LookUp } from './look-up.ts';

/** What one round said, each id once. */
export type Settled = {
  events: readonly CalendarEvent[];
  /** The ids of the series that were sent. */
  masters: ReadonlySet<string>;
  removed: ReadonlySet<string>;
};

/** `isStanding`: whether it is in the calendar still, for what is in the bin is found by its id. */
export type Asking = { lookUp: LookUp; isStanding: (event: CalendarEvent) => Promise<boolean> };

/**
 * Makes one of what was said of each event in one round, where Graph repeats itself in any order: the newest holds.
 * Where that cannot be told, or it or its series was said to be removed as well, the event is asked for.
 */
export async function settle(lines: readonly unknown[], { lookUp, isStanding }: Asking): Promise<Settled> {
  const { alive, masters, removed, doubted } = await sort(lines, lookUp);
  const events: CalendarEvent[] = [];
  for (const entry of alive) {
    const event = await complete(entry, masters, lookUp);
    const isInDoubt = doubted.has(entry.id) || doubted.has(entry.seriesId ?? '');
    if (event && (!isInDoubt || (await isStanding(event)))) events.push(event);
    else removed.add(entry.id);
  }
  return { events, masters: new Set(masters.keys()), removed };
}

async function sort(lines: readonly unknown[], lookUp: LookUp) {
  const alive: Entry[] = [];
  const masters = new Map<string, Entry>();
  const removed = new Set<string>();
  const doubted = new Set<string>();
  for (const [id, versions] of byId(lines)) {
    const standing = versions.filter(({ kind }) => kind !== 'removed');
    if (standing.length > 0 && standing.length < versions.length) doubted.add(id);
    const newest = standing.length === versions.length ? newestOf(standing) : null;
    const entry = standing.length === 0 ? null : (newest ?? (await lookUp(id)));
    if (entry === null) removed.add(id);
    else if (entry.kind === 'master') masters.set(id, entry);
    else alive.push(entry);
  }
  return { alive, masters, removed, doubted };
}

function byId(lines: readonly unknown[]): Map<string, Entry[]> {
  const entries = lines.map(readEntry).filter((entry) => entry !== null);
  return Map.groupBy(entries, ({ id }) => id);
}
