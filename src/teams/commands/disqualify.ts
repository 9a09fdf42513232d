import { disqualifyPerson, requalifyPerson } from '../../actions/disqualify-person.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/inhabil 3 Anna Holm`: neither sees the item nor takes part in it; `/inhabil 3 ikke Anna Holm` takes it back. */
export const disqualify: Face<'disqualify'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, words }, { number, person, back, meeting }) => {
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, person };
    if (back) {
      const done = await requalifyPerson(outside, by, wish);
      return [{ text: words.closing.noLongerDisqualified(done.person.name, done.number) }];
    }
    const done = await disqualifyPerson(outside, by, wish);
    return [{ text: words.itemForm.isDisqualified(done.person.name, done.number) }];
  },
};
