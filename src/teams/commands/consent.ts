import { decideTogether } from '../../actions/decide-together.ts';
import { findMeeting, loadMatter } from '../../actions/load-matter.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { seeConsent } from '../../domain/see-consent.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import { nextMeeting } from '../../domain/which-meeting.ts';
import type { Scene } from '../scene.ts';
import { showConsent, toldOf } from '../show-consent.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/** `/enige`: the items that can be decided together; `/enige bekræft [2, 5 og 6]` decides them. Never in the channel. */
export const consent: Face<'consent'> = {
  right: 'decide',
  answer: async (scene, { confirm, numbers, meeting: said }) => {
    demand(scene.me.roles, 'decide');
    const { outside, by, board } = scene;
    const meetingId = await meetingMeant(scene, said);
    if (!confirm) return privately(scene, [await showConsent(scene, meetingId)]);
    const wish = { boardId: board.id, meeting: { id: meetingId }, choice: { numbers } };
    return privately(scene, [{ text: toldOf(scene, await decideTogether(outside, by, wish)) }]);
  },
};

/** The meeting that decisions are recorded for, as long as something is agreed on there; else the one to come. */
async function meetingMeant(
  { outside, by, board, now, me }: Scene,
  said: DatePhrase | null,
): Promise<MeetingId> {
  return outside.store.read(by.tenantId, async (db) => {
    const held = await findMeeting(db, { board, now }, meetingSaid(said, 'decide'));
    const isAgreed = seeConsent(await loadMatter(db, board, held), me)?.agreed.length;
    if (said !== null || isAgreed) return held.id;
    return (nextMeeting(await db.meetings.ofBoard(board.id), now) ?? held).id;
  });
}
