import { type Board, nameOf } from './board.ts';
import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { BoardId, ItemId } from './ids.ts';
import type { Item } from './item.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';

/** An item that waits for a meeting. */
export type WaitingView = {
  itemId: ItemId;
  boardId: BoardId;
  version: number;
  title: string;
  caseNumber: string | null;
  minutes: number | null;
  /** Who proposed it, and gets it where it is handed back; null where nobody did. */
  proposedBy: string | null;
  /** How often it has been postponed. */
  postponed: number;
  /** The day it was last postponed to, on which there was no meeting. */
  wished: Day | null;
};

/** For whoever makes the agenda; others see none. */
export function seeWaiting(
  { board, items, decisions }: { board: Board; items: readonly Item[]; decisions: readonly Decision[] },
  reader: PersonReader,
): readonly Seen<WaitingView>[] {
  if (!isEditor(reader)) return [];
  return items
    .filter((item) => sightOf(reader, item, false) === 'full')
    .map((item) => {
      const postponements = decisions.filter((one) => one.itemId === item.id && one.outcome === 'postponed');
      return seen({
        ...{ itemId: item.id, boardId: board.id, version: item.version },
        ...{ title: item.text.title, caseNumber: item.caseNumber, minutes: item.minutes },
        proposedBy: item.proposal && nameOf(board, item.proposal.by),
        postponed: postponements.length,
        wished: postponements.at(-1)?.postponement?.day ?? null,
      });
    });
}
