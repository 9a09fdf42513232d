import { proposalView } from '../../../actions/load-proposals.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { isOpenProposal } from '../../../domain/proposal.ts';
import { seeItemForm } from '../../../domain/see-form.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterBoard } from '../asking.ts';

/** Their maker's alone; others are told of proposals by the list. */
export const seeOwnProposal: See<Routes['proposal']> = async (db, { asking, params }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  const here = { board, now: asking.now };
  const view = await proposalView(db, { ...here, itemId: params.itemId }, me);
  const item = await db.items.get(params.itemId);
  if (!view?.isOwn || !item) throw new Refusal('not-there');
  const meetings = await db.meetings.ofBoard(board.id);
  const isOpen = isOpenProposal(item);
  return { ...view, form: isOpen ? seeItemForm({ ...here, meetings, meeting: null, item }, me) : null };
};
