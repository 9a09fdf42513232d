import { undoChange } from '../../actions/undo-change.ts';
import type { Face } from './face.ts';

/** `/fortryd`: takes back one's own last change, where nothing has followed from it. */
export const undo: Face<'undo'> = {
  right: null,
  answer: async ({ outside, by, board, words }) => {
    const change = await undoChange(outside, by, board.id);
    return [{ text: words.itemForm.undone[change.what] ?? words.itemForm.undoneElse }];
  },
};
