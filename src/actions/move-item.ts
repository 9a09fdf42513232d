import { addItem, removeItem, reorder } from '../domain/agenda.ts';
import { dayIn } from '../domain/day.ts';
import type { BoardId, ItemId, MeetingId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { demandToCome } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import {
  demandItem,
  demandUndecided,
  findMeeting,
  findPlace,
  type ItemWish,
  lockItem,
  lockMeeting,
  type MeetingWish,
} from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';
import { tellBehind } from './tell-behind.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
type Telling = Pick<Outside, 'store' | 'now' | 'newId'>;
type Move = { boardId: BoardId; meeting: MeetingWish; item: ItemWish };

/** Gives the item another number on the same agenda. */
export async function moveItem(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, item, to }: Move & { to: number },
): Promise<{ meeting: Meeting; itemId: ItemId }> {
  return store.transaction(undoableCauseOf(by, 'move-item', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    const place = findPlace(meeting, item);
    const saved = await tx.meetings.save(reorder(meeting, meeting.places.indexOf(place) + 1, to));
    await showLater(tx, by.tenantId, saved);
    return { meeting: saved, itemId: place.itemId };
  });
}

/** Moves the item to the end of another meeting's agenda. */
export async function moveItemToMeeting(
  { store, now, newId }: Telling,
  by: Doer,
  { boardId, meeting: wish, item, to }: Move & { to: MeetingWish },
): Promise<{ from: Meeting; to: Meeting; itemId: ItemId }> {
  return store.transaction(undoableCauseOf(by, 'move-item-to-meeting', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const from = await findMeeting(tx, { board, now: now() }, wish);
    const target = await findMeeting(tx, { board, now: now() }, to);
    if (from.id === target.id) throw new Refusal('same-meeting', { day: dayIn(board.timeZone, from.start) });
    const [fromNow, targetNow] = await lockBoth(tx, from.id, target.id);
    const { itemId } = findPlace(fromNow, item);
    await demandUndecided(tx, fromNow, itemId);
    const moved = await demandItem(tx, itemId);
    demandPart(me, moved);
    const entered = await tx.meetings.save(addItem(targetNow, moved));
    const left = await tx.meetings.save(removeItem(fromNow, itemId));
    for (const meeting of [left, entered]) await showLater(tx, by.tenantId, meeting);
    await tellBehind(tx, { now, newId }, { board, itemIds: [itemId], to: by.personId });
    return { from: left, to: entered, itemId };
  });
}

/** What of the items still waited and is on the agenda now, in the order in which they were named. */
export type Placed = { meeting: Meeting; placed: readonly ItemId[] };

/** Puts items that wait onto an agenda; what waits no longer is left out. Refuses where that is all of them. */
export async function placeItems(
  { store, now }: Deps,
  by: Doer,
  { boardId, itemIds, to }: { boardId: BoardId; itemIds: readonly ItemId[]; to: MeetingWish },
): Promise<Placed> {
  return store.transaction(undoableCauseOf(by, 'place-item', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const meeting = await lockMeeting(tx, { board, now: now() }, to);
    demandToCome(board, meeting, now());
    const wanted = [...new Set(itemIds)];
    for (const itemId of wanted.toSorted()) demandPart(me, await lockItem(tx, { boardId, itemId }));
    const waiting = await tx.items.waiting(board.id);
    const found = wanted.flatMap((id) => waiting.find((item) => item.id === id) ?? []);
    if (found.length === 0) throw new Refusal('item-already-there');
    const saved = await tx.meetings.save(found.reduce(addItem, meeting));
    await showLater(tx, by.tenantId, saved);
    return { meeting: saved, placed: found.map(({ id }) => id) };
  });
}

/** Always in the order of their ids, so that two such moves never wait for each other. */
async function lockBoth(tx: Tx, a: MeetingId, b: MeetingId): Promise<[Meeting, Meeting]> {
  const [first, second] = a < b ? [a, b] : [b, a];
  const locked = [await tx.meetings.lock(first), await tx.meetings.lock(second)] as const;
  return a < b ? [locked[0], locked[1]] : [locked[1], locked[0]];
}
