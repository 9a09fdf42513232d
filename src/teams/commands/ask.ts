import { askQuestion } from '../../actions/ask-question.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/spørg 3 Hvad koster det?`: to the chiefs of the item's units and to the secretary. */
export const ask: Face<'ask'> = {
  right: 'ask',
  answer: async ({ outside, by, board, words }, { number, text, meeting }) => {
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, text };
    const done = await askQuestion(outside, by, wish);
    return [{ text: words.item.asked(done.number, done.asked) }];
  },
};
