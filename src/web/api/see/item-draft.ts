import { keptContent } from '../../../api/v1/edits.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { seeItemForm } from '../../../domain/see-form.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';

/** One's own alone, and while one may edit the item. */
export const seeItemDraft: See<Routes['itemDraft']> = async (
  db,
  { asking, params: { meetingId, itemId } },
) => {
  const { board, me, meeting } = await enterMeeting(db, asking, meetingId);
  const item = await db.items.get(itemId);
  const isEditable = item && seeItemForm({ board, now: asking.now, meetings: [], meeting, item }, me);
  if (!isEditable || item.boardId !== board.id) throw new Refusal('not-there');
  const draft = await db.itemDrafts.get(itemId, me.personId);
  if (!draft) return { draft: null };
  const { content, madeFrom, at } = draft;
  return { draft: { content: keptContent.parse(content), madeFrom, at } };
};
