import type { BoardId } from '../domain/ids.ts';
import { type Item, limits } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
/** `version` is the item's on the card that was pressed: an older one is refused as outdated. */
type Wish = { boardId: BoardId; meeting: MeetingWish; item: ItemWish; version?: number };
type Done = { item: Item; meeting: Meeting; number: number };

/** Makes the item confidential: from the commit on, outsiders see "Lukket" wherever it stands. */
export async function closeItem(
  { store, now }: Deps,
  by: Doer,
  wish: Wish & { reason: string | null },
): Promise<Done> {
  const reason = wish.reason?.trim() || null;
  if (reason && reason.length > limits.reason) {
    throw new Refusal('text-too-long', { field: 'reason', most: limits.reason });
  }
  return store.transaction(undoableCauseOf(by, 'close-item', wish.boardId), (tx) =>
    change(tx, { by, wish, now: now() }, (item, number) => {
      if (item.closed) throw new Refusal('item-already-closed', { number });
      return { ...item, closed: { reason, audience: [] } };
    }),
  );
}

/** Makes the item open again: everybody who may see the agenda sees all of it. */
export async function reopenItem({ store, now }: Deps, by: Doer, wish: Wish): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'reopen-item', wish.boardId), (tx) =>
    change(tx, { by, wish, now: now() }, (item, number) => {
      if (!item.closed) throw new Refusal('item-not-closed', { number });
      return { ...item, closed: null };
    }),
  );
}

/** Changes the item alone and has every agenda shown anew on which it stands: its post must not lag behind. */
async function change(
  tx: Tx,
  { by, wish, now }: { by: Doer; wish: Wish; now: ReturnType<Deps['now']> },
  edit: (item: Item, number: number) => Item,
): Promise<Done> {
  const { board, me } = await enter(tx, { by, boardId: wish.boardId, now }, 'edit-agenda');
  const meeting = await findMeeting(tx, { board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  const number = meeting.places.indexOf(place) + 1;
  const before = await tx.items.lock(place.itemId);
  demandPart(me, before);
  if (wish.version !== undefined && wish.version !== before.version) throw new Refusal('outdated');
  const item = await tx.items.save(edit(before, number));
  for (const standing of await tx.meetings.standings([item.id])) {
    await showLater(tx, by.tenantId, standing.meeting);
  }
  return { item, meeting, number };
}
