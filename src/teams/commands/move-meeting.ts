import { confirmCard } from '../../../cards/confirm.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { clockIn, dayIn } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/flyt møde 25. februar 9:00`: asks first, then moves the meeting. */
export const moveMeeting: Face<'move-meeting'> = {
  right: 'plan-meeting',
  answer: async ({ outside, by, board, me, today, now, words }, { day: phrase, clock, meeting: said }) => {
    demand(me.roles, 'plan-meeting');
    const day = resolveDatePhrase(phrase, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    const meeting = await outside.store.read(by.tenantId, (db) =>
      findMeeting(db, { board, now }, meetingSaid(said)),
    );
    const at = clock ?? clockIn(board.timeZone, meeting.start);
    const ask = words.agenda.confirmMove(dayIn(board.timeZone, meeting.start), day, at);
    const data = { meetingId: meeting.id, version: meeting.version, day, clock: at };
    return [
      {
        card: confirmCard({ ask, yes: words.agenda.yesMove, verb: 'meeting.move', data }, words),
        summary: ask,
      },
    ];
  },
};
