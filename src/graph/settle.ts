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

/**
 * Makes one of what was said of each event in one round, where Graph repeats itself in any order: the newest holds.
 * Where that cannot be told, or it was said to be removed as well, the event is asked for.
 */
export async function settle(lines: readonly unknown[], lookUp: LookUp): Promise<Settled> {
  const { alive, masters, removed } = await sort(lines, lookUp);
  const events: CalendarEvent[] = [];
  for (const entry of alive) {
    const event = await complete(entry, masters, lookUp);
    if (event) events.push(event);
    else removed.add(entry.id);
  }
  return { events, masters: new Set(masters.keys()), removed };
}

async function sort(lines: readonly unknown[], lookUp: LookUp) {
  const alive: Entry[] = [];
  const masters = new Map<string, Entry>();
  const removed = new Set<string>();
  for (const [id, versions] of byId(lines)) {
    const standing = versions.filter(({ kind }) => kind !== 'removed');
    const newest = standing.length === versions.length ? newestOf(standing) : null;
    const entry = standing.length === 0 ? null : (newest ?? (await lookUp(id)));
    if (entry === null) removed.add(id);
    else if (entry.kind === 'master') masters.set(id, entry);
    else alive.push(entry);
  }
  return { alive, masters, removed };
}

function byId(lines: readonly unknown[]): Map<string, Entry[]> {
  const entries = lines.map(readEntry).filter((entry) => entry !== null);
  return Map.groupBy(entries, ({ id }) => id);
}
