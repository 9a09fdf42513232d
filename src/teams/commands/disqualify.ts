import { disqualifyPerson } from '../../actions/disqualify-person.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/inhabil 3 Anna Holm`: the person neither sees the item nor takes part in it. */
export const disqualify: Face<'disqualify'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, words }, { number, person, meeting }) => {
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, person };
    const done = await disqualifyPerson(outside, by, wish);
    return [{ text: words.itemForm.isDisqualified(done.person.name, done.number) }];
  },
};
