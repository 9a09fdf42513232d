import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { ItemId } from './ids.ts';
import type { Reader } from './reader.ts';
import type { Hit } from './search.ts';
import { foundFor } from './see-search.ts';
import { type Seen, seen } from './seen.ts';

/** A case that was on agendas: what it was called there last, as far as the reader may know of it. */
export type CaseRow = { caseNumber: string; itemId: ItemId; title: string; day: Day; times: number };

/** Of what stood on agendas the cases, the latest first. */
export function seeCases(
  { board, hits }: { board: Board; hits: readonly Hit[] },
  reader: Reader,
): Seen<readonly CaseRow[]> {
  const byCase = Map.groupBy(foundFor(reader, hits, board), ({ caseNumber }) => caseNumber);
  const rows = [...byCase].flatMap(([caseNumber, all]): CaseRow[] => {
    const [latest] = all;
    if (caseNumber === null || !latest) return [];
    const { itemId, title, start } = latest;
    return [{ caseNumber, itemId, title, day: dayIn(board.timeZone, start), times: all.length }];
  });
  return seen(rows);
}
