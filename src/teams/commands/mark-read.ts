import { markPreReads } from '../../actions/mark-pre-reads.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/læst 3`: I have read the item's pre-reads. */
export const markRead: Face<'mark-read'> = {
  right: 'mark-read',
  answer: async ({ outside, by, board, words }, { number, meeting }) => {
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number } };
    const done = await markPreReads(outside, by, wish);
    return [{ text: words.files.marked(done.number) }];
  },
};
