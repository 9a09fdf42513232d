import { removeItem } from '../domain/agenda.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { demandUndecided, findPlace, type ItemWish, lockMeeting, type MeetingWish } from './load-matter.ts';
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
