import type { BoardId, ItemId, MeetingId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { isOver, type Meeting, placeOf } from '../domain/meeting.ts';
import { lockItem } from './load-matter.ts';
import type { Tx } from './outside.ts';

/**
 * Holds the item, and the meetings that have it on their agenda and are still to decide on it: agendas before items, as
 * everywhere. Where somebody put it elsewhere while we waited, it is followed there, so that no agenda keeps an old text.
 */
export async function lockWithAgendas(
  tx: Tx,
  which: { boardId: BoardId; itemId: ItemId },
): Promise<{ item: Item; meetings: Meeting[] }> {
  const locked = new Map<MeetingId, Meeting>();
  const follow = async () => {
    for (;;) {
      const ids = (await openMeetings(tx, which.itemId)).filter((id) => !locked.has(id));
      if (ids.length === 0) return;
      for (const id of ids) locked.set(id, await tx.meetings.lock(id));
    }
  };
  await follow();
  const item = await lockItem(tx, which);
  await follow();
  return { item, meetings: [...locked.values()].filter((meeting) => placeOf(meeting, item.id)) };
}

async function openMeetings(tx: Tx, itemId: ItemId): Promise<MeetingId[]> {
  const decisions = await tx.decisions.ofItems([itemId]);
  const standings = await tx.meetings.standings([itemId]);
  const isDecidedAt = (id: MeetingId) => decisions.some(({ meetingId }) => meetingId === id);
  return standings.flatMap(({ meeting }) =>
    isOver(meeting) || meeting.status === 'cancelled' || isDecidedAt(meeting.id) ? [] : [meeting.id],
  );
}
