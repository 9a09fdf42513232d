import { confirmCard } from '../../../cards/confirm.ts';
import { type MeetingPlan, planMeeting, previewMeeting } from '../../actions/plan-meeting.ts';
import { mailedOf, unmailedOf } from '../../domain/mailed.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import type { Say, Scene } from '../scene.ts';
import type { Face } from './face.ts';
import { mailNames } from './mail-names.ts';

/** `/nyt møde 25. februar 9:00-11:00 Mødelokale 2`: makes a meeting. Where Outlook invites people, it asks first. */
export const newMeeting: Face<'new-meeting'> = {
  right: 'plan-meeting',
  answer: async (scene, { day: phrase, from, to, place }) => {
    const { outside, by, board, today, words } = scene;
    const day = resolveDatePhrase(phrase, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    const plan = { boardId: board.id, day, from, to, place };
    if (outside.calendar && board.calendar) return [await ask(scene, plan)];
    const { start, end } = await planMeeting(outside, by, plan);
    const [begins, ends] = [start, end].map((at) => words.dates.time(at, board.timeZone));
    return [{ text: words.agenda.meetingMade(day, begins ?? '', ends ?? '') }];
  },
};

async function ask({ outside, by, board, words }: Scene, plan: MeetingPlan): Promise<Say> {
  const { agenda, dates } = words;
  const meeting = await previewMeeting(outside, by, plan);
  const [begins, ends] = [meeting.start, meeting.end].map((at) => dates.time(at, board.timeZone));
  const unmailed = mailNames(unmailedOf(meeting), words);
  const text = [
    agenda.confirmMake(plan.day, { from: begins ?? '', to: ends ?? '', place: plan.place }),
    agenda.invited(mailNames(mailedOf(board, meeting), words)),
    ...(unmailed.length > 0 ? [agenda.notInvited(unmailed)] : []),
  ].join(' ');
  const data = { ...plan, meetingId: outside.newId() };
  const question = { ask: text, yes: agenda.yesMake, verb: 'meeting.make', data };
  return { card: confirmCard(question, words), summary: text };
}
