import { removeItem } from '../domain/agenda.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import {
  demandUndecided,
  findPlace,
  type ItemWish,
  lockItem,
  lockMeeting,
  type MeetingWish,
} from './load-matter.ts';
import type { Outside } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Takes the item off the agenda for good. One that this meeting has decided on stays. */
export async function withdrawItem(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, item: which }: { boardId: BoardId; meeting: MeetingWish; item: ItemWish },
): Promise<Item> {
  return store.transaction(undoableCauseOf(by, 'withdraw-item', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    const place = findPlace(meeting, which);
    await demandUndecided(tx, meeting, place.itemId);
    const before = await tx.items.lock(place.itemId);
    demandPart(me, before);
    const item = await tx.items.save({ ...before, state: 'withdrawn' });
    await showLater(tx, by.tenantId, await tx.meetings.save(removeItem(meeting, item.id)));
    return item;
  });
}

/** Takes an item that waits for a meeting off the list for good. */
export async function withdrawWaiting(
  { store, now }: Deps,
  by: Doer,
  { boardId, itemId }: { boardId: BoardId; itemId: ItemId },
): Promise<Item> {
  return store.transaction(undoableCauseOf(by, 'withdraw-waiting', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const before = await lockItem(tx, { boardId, itemId });
    demandPart(me, before);
    if (!(await tx.items.waiting(board.id)).some(({ id }) => id === itemId))
      throw new Refusal('item-already-there');
    return tx.items.save({ ...before, state: 'withdrawn' });
  });
}
