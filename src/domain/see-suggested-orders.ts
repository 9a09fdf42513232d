import { type Board, unitChoices } from './board.ts';
import type { Day } from './day.ts';
import type { OrderLine } from './decision.ts';
import type { ItemId, MeetingId } from './ids.ts';
import type { Item } from './item.ts';
import { type PersonReader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import { type Seen, seen } from './seen.ts';

/** Orders read out of the record of a standing item, before anybody confirmed them. */
export type SuggestedOrdersView = {
  meetingId: MeetingId;
  itemId: ItemId;
  orders: readonly OrderLine[];
  /** Whether there are more than fit a form. */
  isMore: boolean;
  units: readonly { id: string; name: string }[];
};

/** As many as fit a form. */
const most = 5;

/** Null for whoever does not record decisions or may not see the item. */
export function seeSuggestedOrders(
  matter: { board: Board; meetingId: MeetingId; item: Item; orders: readonly OrderLine[]; today: Day },
  reader: PersonReader,
): Seen<SuggestedOrdersView> | null {
  const { board, meetingId, item, orders, today } = matter;
  if (!may(reader.roles, 'decide') || sightOf(reader, item, true) !== 'full') return null;
  return seen({
    ...{ meetingId, itemId: item.id, orders: orders.slice(0, most), isMore: orders.length > most },
    units: unitChoices(board, today),
  });
}
