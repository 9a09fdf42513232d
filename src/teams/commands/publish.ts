import { publishAgenda } from '../../actions/publish-agenda.ts';
import { dayIn } from '../../domain/day.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/udsend`: the agenda's card in the channel, the first time or again. */
export const publish: Face<'publish'> = {
  right: 'publish',
  answer: async ({ outside, by, board, words }, { meeting: said }) => {
    const meeting = await publishAgenda(outside, by, { boardId: board.id, meeting: meetingSaid(said) });
    const day = dayIn(board.timeZone, meeting.start);
    const isFirst = meeting.publication?.edition === 1;
    return [{ text: isFirst ? words.agenda.published(day) : words.agenda.republished(day) }];
  },
};
