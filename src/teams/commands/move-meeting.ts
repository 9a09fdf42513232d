import { moveMeeting as moveIt, previewMove } from '../../actions/move-meeting.ts';
import { dayIn } from '../../domain/day.ts';
import { mailedOf } from '../../domain/mailed.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { askFirst } from './ask-first.ts';
import { type Face, meetingSaid } from './face.ts';
import { mailNames } from './mail-names.ts';

/** `/flyt møde 25. februar 9:00`: asks first, naming whom Outlook would write to, unless a yes was said. */
export const moveMeeting: Face<'move-meeting'> = {
  right: 'plan-meeting',
  answer: async (scene, { day: phrase, clock: said, meeting: which, isSure }) => {
    const { outside, by, board, today, words } = scene;
    const day = resolveDatePhrase(phrase, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    const move = { boardId: board.id, meeting: meetingSaid(which), day, clock: said };
    const { agenda } = words;
    const { meeting, clock } = await previewMove(outside, by, move);
    if (isSure) {
      await moveIt(outside, by, { ...move, meeting: { id: meeting.id }, version: meeting.version });
      return [{ text: agenda.meetingMoved(day, clock) }];
    }
    const question = agenda.confirmMove(dayIn(board.timeZone, meeting.start), day, clock);
    const mailed = meeting.event ? [agenda.mailed(mailNames(mailedOf(board, meeting), words))] : [];
    const ask = [question, ...mailed].join(' ');
    const data = { meetingId: meeting.id, version: meeting.version, day, clock };
    return [askFirst(scene, { ask, yes: agenda.yesMove, verb: 'meeting.move', data })];
  },
};
