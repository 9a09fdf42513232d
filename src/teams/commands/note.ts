import { writeNote } from '../../actions/write-note.ts';
import { isPrivate } from '../scene.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/note 3 Husk tallene`: a note for oneself. */
export const note: Face<'note'> = {
  right: 'note',
  answer: async ({ outside, by, board, words, turn }, { number, text, meeting }) => {
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, text, shared: false };
    const done = await writeNote(outside, by, wish);
    const warning = isPrivate(turn) ? [] : [words.item.noteInChannel];
    return [{ text: [words.item.noted(done.number, false), ...warning].join(' ') }];
  },
};
