import { linkItems } from '../../actions/link-items.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/sammen 3 4`: where one of them is put off, the others are offered to go along. */
export const link: Face<'link-items'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, words }, { numbers, meeting }) => {
    const which = { boardId: board.id, meeting: meetingSaid(meeting), numbers };
    const made = await linkItems(outside, by, { ...which, together: true });
    const { linked, linkedBefore } = words.postponing;
    return [{ text: made > 0 ? linked(numbers) : linkedBefore(numbers) }];
  },
};

/** `/adskil 3 4`: they do so no longer. */
export const unlink: Face<'unlink-items'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, words }, { numbers, meeting }) => {
    const which = { boardId: board.id, meeting: meetingSaid(meeting), numbers };
    const gone = await linkItems(outside, by, { ...which, together: false });
    const { unlinked, notLinked } = words.postponing;
    return [{ text: gone > 0 ? unlinked(numbers) : notLinked(numbers) }];
  },
};
