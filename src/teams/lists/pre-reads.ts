import { preReadsCard } from '../../../cards/pre-reads.ts';
import { findMeeting, loadMatter } from '../../actions/load-matter.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import type { Reader } from '../../domain/reader.ts';
import { seeItem } from '../../domain/see-item.ts';
import { Refusal } from '../../errors.ts';
import type { Scene } from '../scene.ts';
import { type List, type Listed, turnOf } from './list.ts';

/** An item's pre-reads, found again by item and meeting. */
export const preReads: List = async (scene, { itemId, meetingId, page, reader }) => {
  const listed = itemId && meetingId && (await listPreReads(scene, { itemId, meetingId, page, reader }));
  if (!listed) throw new Refusal('outdated');
  return listed;
};

/** Null where the reader may not see the item. */
export async function listPreReads(
  scene: Scene,
  { itemId, meetingId, page, reader }: { itemId: ItemId; meetingId: MeetingId; page: number; reader: Reader },
): Promise<Listed | null> {
  const { outside, by, board, now, words } = scene;
  const view = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, { id: meetingId });
    return seeItem(await loadMatter(db, board, meeting), itemId, reader);
  });
  if (view?.kind !== 'item') return null;
  const turn = { ...turnOf('pre-reads', scene, { itemId }), meetingId };
  const card = preReadsCard(view, { words, page, turn, typed: null });
  return { card, summary: words.files.title(view.number) };
}
