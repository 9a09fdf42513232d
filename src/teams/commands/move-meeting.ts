import { confirmCard } from '../../../cards/confirm.ts';
import { previewMove } from '../../actions/move-meeting.ts';
import { dayIn } from '../../domain/day.ts';
import { mailedOf } from '../../domain/mailed.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { type Face, meetingSaid } from './face.ts';
import { mailNames } from './mail-names.ts';

/** `/flyt møde 25. februar 9:00`: asks first, naming whom Outlook would write to, then moves the meeting. */
export const moveMeeting: Face<'move-meeting'> = {
  right: 'plan-meeting',
  answer: async ({ outside, by, board, today, words }, { day: phrase, clock: said, meeting: which }) => {
    const day = resolveDatePhrase(phrase, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    const move = { boardId: board.id, meeting: meetingSaid(which), day, clock: said };
    const { meeting, clock } = await previewMove(outside, by, move);
    const { agenda } = words;
    const question = agenda.confirmMove(dayIn(board.timeZone, meeting.start), day, clock);
    const mailed = meeting.event ? [agenda.mailed(mailNames(mailedOf(board, meeting), words))] : [];
    const ask = [question, ...mailed].join(' ');
    const data = { meetingId: meeting.id, version: meeting.version, day, clock };
    const card = confirmCard({ ask, yes: agenda.yesMove, verb: 'meeting.move', data }, words);
    return [{ card, summary: ask }];
  },
};
