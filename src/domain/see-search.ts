import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Outcome } from './decision.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import { isEditor, type Reader, sightOf } from './reader.ts';
import { type Hit, mostHits } from './search.ts';
import { type Seen, seen } from './seen.ts';

/** A page of what was found. */
export type SearchView = {
  boardName: string;
  /** How many there are in all; with `isMore` there may be older ones. */
  count: number;
  isMore: boolean;
  rows: readonly SearchRow[];
};

export type SearchRow = {
  meetingId: MeetingId;
  itemId: ItemId;
  day: Day;
  title: string;
  caseNumber: string | null;
  isClosed: boolean;
  outcome: Outcome | null;
  /** With what was found between marks; null where only the title or a filter has it. */
  excerpt: string | null;
};

/** What a database need not even look at for this reader; `sightOf` decides on the rest. */
export type SearchScope =
  | { kind: 'all'; personId: PersonId }
  | { kind: 'published'; personId: PersonId }
  | { kind: 'open' }
  | { kind: 'own'; personId: PersonId; units: readonly string[] };

export function scopeFor(reader: Reader): SearchScope {
  if (reader.kind !== 'person') return { kind: 'open' };
  const { personId, units } = reader;
  if (isEditor(reader)) return { kind: 'all', personId };
  if (reader.roles.includes('director')) return { kind: 'published', personId };
  return { kind: 'own', personId, units };
}

/** Of the hits those that the reader may see whole, best first and of equals the latest; nothing else leaves a trace. */
export function hitsFor(reader: Reader, hits: readonly Hit[]): Hit[] {
  return hits
    .filter(({ guarded, isPublished }) => sightOf(reader, guarded, isPublished) === 'full')
    .sort((a, b) => b.rank - a.rank || (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
}

/** What was found; of hits that have come to be hidden meanwhile nothing is left. */
export function seeSearch(
  {
    board,
    hits,
    listed,
    excerpts,
  }: {
    board: Board;
    /** All of them, and those of them that are listed. */
    hits: readonly Hit[];
    listed: readonly Hit[];
    excerpts: readonly { meetingId: MeetingId; itemId: ItemId; excerpt: string }[];
  },
  reader: Reader,
): Seen<SearchView> {
  const rows = hitsFor(reader, listed).map(({ meetingId, itemId, start, guarded, ...hit }) => ({
    ...{ meetingId, itemId, day: dayIn(board.timeZone, start), isClosed: guarded.closed !== null },
    ...{ title: hit.title, caseNumber: hit.caseNumber, outcome: hit.outcome },
    excerpt: excerpts.find((one) => one.meetingId === meetingId && one.itemId === itemId)?.excerpt ?? null,
  }));
  const { length: count } = hitsFor(reader, hits);
  return seen({ boardName: board.name, count, isMore: count >= mostHits, rows });
}
