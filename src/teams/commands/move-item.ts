import { moveItem as move, moveItemToMeeting } from '../../actions/move-item.ts';
import { dayIn } from '../../domain/day.ts';
import { numberOf } from '../../domain/meeting.ts';
import { postponementsOf } from '../../domain/postponements.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/flyt 3 til 1` and `/flyt 3 til 25. februar`: another number, or another meeting. */
export const moveItem: Face<'move-item'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, words }, { number, to, meeting }) => {
    const which = { boardId: board.id, meeting: meetingSaid(meeting), item: { number } };
    if ('place' in to) {
      const moved = await move(outside, by, { ...which, to: to.place });
      return [{ text: words.itemForm.moved(numberOf(moved.meeting, moved.itemId) ?? to.place) }];
    }
    const moved = await moveItemToMeeting(outside, by, { ...which, to: meetingSaid(to.meeting) });
    const { itemForm, postponing } = words;
    const text = itemForm.movedToMeeting(dayIn(board.timeZone, moved.to.start));
    const decisions = await outside.store.read(by.tenantId, (db) => db.decisions.ofItems([moved.itemId]));
    const times = postponementsOf(decisions, moved.itemId).length;
    return [{ text: times > 0 ? `${text} ${postponing.movedBefore(times)}` : text }];
  },
};
