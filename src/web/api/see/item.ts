import { loadMatter } from '../../../actions/load-matter.ts';
import { loadOrders } from '../../../actions/load-orders.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { dayIn } from '../../../domain/day.ts';
import { seeItem } from '../../../domain/see-item.ts';
import { seeToldItem } from '../../../domain/see-told-item.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';
import { placeNotes } from '../place-notes.ts';

export const seeOneItem: See<Routes['item']> = async (db, { asking, params }) => {
  const { board, me, meeting } = await enterMeeting(db, asking, params.meetingId);
  const matter = await loadMatter(db, board, meeting);
  const told = async () => {
    const orders = await loadOrders(db, { board, now: asking.now }, await db.orders.ofBoard(board.id));
    return seeToldItem({ ...matter, orders }, params.itemId, me);
  };
  const view = seeItem(matter, params.itemId, me) ?? (await told());
  if (!view) throw new Refusal('not-there');
  const day = dayIn(board.timeZone, meeting.start);
  const head = { meetingId: meeting.id, boardId: board.id, boardName: board.name, day, number: view.number };
  if (view.kind !== 'item') return { ...view, ...head };
  const cut = (text: string | null) => (text === null ? null : { text, blocks: asking.cutText(text) });
  const sections = {
    background: cut(view.background),
    recommendation: cut(view.recommendation),
    caseStatement: cut(view.caseStatement),
    finances: cut(view.finances),
  };
  return { ...view, ...head, ...sections, notes: placeNotes(view.notes, sections) };
};
