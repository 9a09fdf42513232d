import { moveItem as move, moveItemToMeeting } from '../../actions/move-item.ts';
import { dayIn } from '../../domain/day.ts';
import { numberOf } from '../../domain/meeting.ts';
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
    return [{ text: words.itemForm.movedToMeeting(dayIn(board.timeZone, moved.to.start)) }];
  },
};
