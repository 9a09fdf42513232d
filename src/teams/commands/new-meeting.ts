import { planMeeting } from '../../actions/plan-meeting.ts';
import { dayIn } from '../../domain/day.ts';
import { mailedOf, unmailedOf } from '../../domain/mailed.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import type { Scene } from '../scene.ts';
import type { Face } from './face.ts';
import { mailNames } from './mail-names.ts';

/** `/nyt møde 25. februar 9:00-11:00 Mødelokale 2`: makes a meeting, in Outlook too where the board has a calendar. */
export const newMeeting: Face<'new-meeting'> = {
  right: 'plan-meeting',
  answer: async (scene, { day: phrase, from, to, place }) => {
    const { outside, by, board, today } = scene;
    const day = resolveDatePhrase(phrase, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    const inOutlook = board.calendar !== null;
    const plan = { boardId: board.id, day, from, to, place, inOutlook };
    return [{ text: sayMade(scene, await planMeeting(outside, by, plan)) }];
  },
};

/** Names whom Outlook invites, and whom it cannot. */
function sayMade({ board, words }: Scene, meeting: Meeting): string {
  const { agenda, dates } = words;
  const day = dayIn(board.timeZone, meeting.start);
  const [begins = '', ends = ''] = [meeting.start, meeting.end].map((at) => dates.time(at, board.timeZone));
  if (meeting.origin !== 'written') return agenda.meetingMade(day, begins, ends);
  const unmailed = mailNames(unmailedOf(meeting), words);
  return [
    agenda.meetingWritten(day, begins, ends),
    agenda.invited(mailNames(mailedOf(board, meeting), words)),
    ...(unmailed.length > 0 ? [agenda.notInvited(unmailed)] : []),
  ].join(' ');
}
