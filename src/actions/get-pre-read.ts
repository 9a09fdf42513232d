import type { BoardId, FileId } from '../domain/ids.ts';
import { placeOf } from '../domain/meeting.ts';
import { seeItem } from '../domain/see-item.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, loadMatter, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';

export type PreReadWished = { boardId: BoardId; meeting: MeetingWish; item: ItemWish; fileId: FileId };

/** A pre-read's file in its latest version, for whoever may read its item now. */
export async function getPreRead(
  { store, now }: Pick<Outside, 'store' | 'now'>,
  by: Doer,
  { boardId, meeting: wish, item, fileId }: PreReadWished,
): Promise<{ name: string; bytes: Uint8Array }> {
  return store.read(by.tenantId, async (db) => {
    const { board, me } = await enter(db, { by, boardId, now: now() }, 'see-agenda');
    const meeting = await findMeeting(db, { board, now: now() }, wish);
    const { itemId } = findPlace(meeting, item);
    const view = seeItem(await loadMatter(db, board, meeting), itemId, me);
    const isSeen = view?.kind === 'item' && view.attachments.some((one) => one.fileId === fileId);
    const kept = placeOf(meeting, itemId)?.text.attachments.find((one) => one.kept?.id === fileId)?.kept;
    const bytes = isSeen && kept ? await db.keptPreReads.bytes(kept) : undefined;
    if (!kept || !bytes) throw new Refusal('outdated');
    return { name: kept.name, bytes };
  });
}
