import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Outcome } from './decision.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import { isEditor, type Reader, sightOf } from './reader.ts';
import { type Hit, mostHits, type SearchWish } from './search.ts';
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

/**
 * What a database need not even look at for this reader; `sightOf` decides on the rest. `withTitles`: of what is closed to
 * them but for its title, those whose title alone has all that is asked for.
 */
export type SearchScope =
  | { kind: 'all'; personId: PersonId }
  | { kind: 'published'; personId: PersonId }
  | { kind: 'open'; withTitles: boolean }
  | { kind: 'own'; personId: PersonId; units: readonly string[]; withTitles: boolean };

type Asked = { board: Pick<Board, 'hideClosedCaseNumbers'>; wish: SearchWish };

/** Where nothing is said of what is asked for, titles alone are of no use. */
export function scopeFor(reader: Reader, asked?: Asked): SearchScope {
  const withTitles = asked !== undefined && isOfTitles(asked);
  if (reader.kind !== 'person') return { kind: 'open', withTitles };
  const { personId, units } = reader;
  if (isEditor(reader)) return { kind: 'all', personId };
  if (reader.roles.includes('director')) return { kind: 'published', personId };
  return { kind: 'own', personId, units, withTitles };
}

/** Whether nothing is asked that would tell of a closed item what its title does not. */
function isOfTitles({ board, wish }: Asked): boolean {
  const { in: part, unit, status, caseNumber } = wish;
  const isInTitle = part === null || part === 'title';
  const isSeen =
    (status === null || status === 'closed') && (caseNumber === null || !board.hideClosedCaseNumbers);
  return isInTitle && unit === null && isSeen;
}

/** Of the hits those that the reader may see whole, best first and of equals the latest; nothing else leaves a trace. */
export function hitsFor(reader: Reader, hits: readonly Hit[]): Hit[] {
  return bestFirst(hits.filter((hit) => hit.has.all && sightOn(reader, hit) === 'full'));
}

/** The same, and after them those of which the reader may see the title, where that alone is what was asked for. */
export function foundFor(
  reader: Reader,
  hits: readonly Hit[],
  board: Pick<Board, 'hideClosedCaseNumbers'>,
): Hit[] {
  const titles = hits.flatMap((hit) => {
    const sight = sightOn(reader, hit);
    if ((sight !== 'title' && sight !== 'decision') || !hit.has.title) return [];
    const outcome = sight === 'decision' ? hit.outcome : null;
    return [{ ...hit, outcome, caseNumber: board.hideClosedCaseNumbers ? null : hit.caseNumber, rank: 0 }];
  });
  return bestFirst([...hitsFor(reader, hits), ...titles]);
}

function sightOn(reader: Reader, { guarded, isPublished }: Hit): ReturnType<typeof sightOf> {
  return sightOf(reader, guarded, isPublished);
}

function bestFirst(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.rank - a.rank || (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
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
  const rows = foundFor(reader, listed, board).map((hit) => {
    const { meetingId, itemId, start, title, caseNumber, outcome } = hit;
    const around = excerpts.find((one) => one.meetingId === meetingId && one.itemId === itemId)?.excerpt;
    return {
      ...{ meetingId, itemId, day: dayIn(board.timeZone, start), title, caseNumber, outcome },
      isClosed: hit.guarded.closed !== null,
      excerpt: (sightOn(reader, hit) === 'full' && around) || null,
    };
  });
  const { length: count } = foundFor(reader, hits, board);
  return seen({ boardName: board.name, count, isMore: count >= mostHits, rows });
}
