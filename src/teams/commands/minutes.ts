import { minutesCard } from '../../../cards/minutes.ts';
import { answerMinutes } from '../../actions/answer-minutes.ts';
import { concludeMeeting } from '../../actions/conclude-meeting.ts';
import { findMeeting, type MeetingWish } from '../../actions/load-matter.ts';
import { viewRound } from '../../actions/load-minutes.ts';
import { remarkOnMinutes } from '../../actions/remark-on-minutes.ts';
import { sendMinutes } from '../../actions/send-minutes.ts';
import { dayIn } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { may } from '../../domain/rights.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import type { Purpose } from '../../domain/which-meeting.ts';
import { Refusal } from '../../errors.ts';
import { offerFiles } from '../offer-file.ts';
import type { Scene } from '../scene.ts';
import type { Face } from './face.ts';

/** `/referat`: how the minutes stand, and their files. The first time whoever keeps them asks, the meeting is concluded. */
export const minutes: Face<'minutes'> = {
  right: 'read-minutes',
  answer: async (scene, { day }) => {
    const { outside, by, board, me, turn, words } = scene;
    if (turn.where.kind !== 'personal') throw new Refusal('files-in-chat-only');
    const meeting = await concludeMeeting(outside, by, {
      boardId: board.id,
      meeting: heldOn(day, 'minutes'),
    });
    const view = await outside.store.read(by.tenantId, (db) => viewRound(db, { board, meeting }, me));
    const offers = await offerFiles(scene, meeting.id, [
      { what: 'minutes', format: 'pdf', audience: 'mine' },
      { what: 'minutes', format: 'docx', audience: 'mine' },
    ]);
    return [{ card: minutesCard(view, { words }), summary: words.minutes.fallback(view.day) }, ...offers];
  },
};

/** `/godkend referat`: whoever keeps the minutes sends them round; a member approves them. */
export const approveMinutes: Face<'approve-minutes'> = {
  right: 'approve-minutes',
  or: 'keep-minutes',
  answer: async (scene, { day }) => {
    const { outside, by, board, me, words } = scene;
    const keeps = may(me.roles, 'keep-minutes');
    const meeting = await find(scene, heldOn(day, keeps ? 'send' : 'approve'));
    const wish = { boardId: board.id, meeting: { id: meeting.id } };
    const on = dayIn(board.timeZone, meeting.start);
    if (keeps && (meeting.status !== 'minutesSent' || !may(me.roles, 'approve-minutes'))) {
      const { asked } = await sendMinutes(outside, by, wish);
      return [{ text: words.minutes.sent(on, asked) }];
    }
    const { isLast } = await answerMinutes(outside, by, { ...wish, objection: null });
    return [{ text: isLast ? words.minutes.approvedLast(on) : words.minutes.approved(on) }];
  },
};

/** `/indvend referat …`: a member objects; on approved minutes whoever keeps them adds a dated remark. */
export const objectToMinutes: Face<'object-to-minutes'> = {
  right: 'approve-minutes',
  or: 'keep-minutes',
  answer: async (scene, { text }) => {
    const { outside, by, board, me, words } = scene;
    const keeps = may(me.roles, 'keep-minutes');
    const meeting = await find(scene, heldOn(null, keeps ? 'minutes' : 'approve'));
    const wish = { boardId: board.id, meeting: { id: meeting.id } };
    if (keeps && meeting.status === 'approved') {
      await remarkOnMinutes(outside, by, { ...wish, text });
      return [{ text: words.minutes.remarked(dayIn(board.timeZone, meeting.start)) }];
    }
    await answerMinutes(outside, by, { ...wish, objection: text });
    return [{ text: words.minutes.objected }];
  },
};

function find({ outside, by, board, now }: Scene, wish: MeetingWish): Promise<Meeting> {
  return outside.store.read(by.tenantId, (db) => findMeeting(db, { board, now }, wish));
}

/** Days without a year look back: minutes are of meetings that were held. */
function heldOn(phrase: DatePhrase | null, purpose: Purpose): MeetingWish {
  return { phrase, purpose, look: 'back' };
}
