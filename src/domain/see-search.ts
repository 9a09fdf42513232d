import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import type { Place } from './meeting.ts';
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

/** A page of hits. Those that have come to be hidden meanwhile are left out. */
export function seeSearch(
  found: {
    board: Board;
    hits: readonly Hit[];
    page: readonly Hit[];
    places: readonly { meetingId: MeetingId; place: Place }[];
    decisions: readonly Decision[];
    excerpts: readonly { meetingId: MeetingId; itemId: ItemId; excerpt: string }[];
  },
  reader: Reader,
): Seen<SearchView> {
  const { board, hits } = found;
  const rows = hitsFor(reader, found.page).flatMap((hit) => rowOf(found, hit));
  return seen({ boardName: board.name, count: hits.length, isMore: hits.length >= mostHits, rows });
}

function rowOf(
  { board, places, decisions, excerpts }: Omit<Parameters<typeof seeSearch>[0], 'hits' | 'page'>,
  { meetingId, itemId, start, guarded }: Hit,
): SearchRow[] {
  const isIt = (one: { meetingId: MeetingId | null; itemId: ItemId }) =>
    one.meetingId === meetingId && one.itemId === itemId;
  const at = places.find((one) => one.meetingId === meetingId && one.place.itemId === itemId);
  if (!at) return [];
  const { text, caseNumber } = at.place;
  return [
    {
      meetingId,
      itemId,
      day: dayIn(board.timeZone, start),
      title: text.title,
      caseNumber,
      isClosed: guarded.closed !== null,
      outcome: decisions.find(isIt)?.outcome ?? null,
      excerpt: excerpts.find(isIt)?.excerpt ?? null,
    },
  ];
}
