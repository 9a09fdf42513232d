import { planMeeting } from '../../actions/plan-meeting.ts';
import { dayIn } from '../../domain/day.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import type { Face } from './face.ts';

/** `/nyt møde 25. februar 9:00-11:00 Mødelokale 2`: makes a meeting. */
export const newMeeting: Face<'new-meeting'> = {
  right: 'plan-meeting',
  answer: async ({ outside, by, board, today, words }, { day: phrase, from, to, place }) => {
    const day = resolveDatePhrase(phrase, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    const meeting = await planMeeting(outside, by, { boardId: board.id, day, from, to, place });
    const [start, end] = [meeting.start, meeting.end].map((at) => words.dates.time(at, board.timeZone));
    return [{ text: words.agenda.meetingMade(dayIn(board.timeZone, meeting.start), start ?? '', end ?? '') }];
  },
};
