import type { ItemId, MeetingId } from '../../../domain/ids.ts';
import { type Asking, enterMeeting } from '../asking.ts';

/** A meeting as actions are told of it; refused where the asker may not know that it is there. */
export async function onMeeting(asking: Asking, { meetingId: id }: { meetingId: MeetingId }) {
  const { tenantId } = asking.by;
  const { board } = await asking.outside.store.read(tenantId, (db) => enterMeeting(db, asking, id));
  return { boardId: board.id, timeZone: board.timeZone, meeting: { id } };
}

export async function onItem(asking: Asking, params: { meetingId: MeetingId; itemId: ItemId }) {
  return { ...(await onMeeting(asking, params)), item: { id: params.itemId } };
}
