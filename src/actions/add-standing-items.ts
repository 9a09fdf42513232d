import { placeFor } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import { asId, type BoardId, type ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Place } from '../domain/meeting.ts';
import type { Tx } from './outside.ts';

/** Adds the board's standing items, each anew; their places come first on a new agenda. */
export async function addStandingItems(tx: Tx, newId: () => string, board: Board): Promise<Place[]> {
  const items = board.standingItems.map((title) => standingItem(board.id, asId<ItemId>(newId()), title));
  for (const item of items) await tx.items.add(item);
  return items.map(placeFor);
}

function standingItem(boardId: BoardId, id: ItemId, title: string): Item {
  return {
    id,
    boardId,
    text: {
      title,
      background: null,
      recommendation: null,
      caseStatement: null,
      finances: null,
      attachments: [],
    },
    caseNumber: null,
    units: [],
    closed: null,
    disqualified: [],
    guests: [],
    standing: true,
    minutes: null,
    state: 'accepted',
    proposal: null,
    version: 1,
  };
}
