import { undecidedCard } from '../../../cards/session.ts';
import { findMeeting, loadMatter } from '../../actions/load-matter.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { seeUndecided } from '../../domain/see-session.ts';
import { Refusal } from '../../errors.ts';
import type { Scene } from '../scene.ts';
import { type List, turnOf } from './list.ts';

/** The items of a meeting that lack a decision. */
export const undecided: List = async (scene, { meetingId, page }) => {
  if (!meetingId) throw new Refusal('outdated');
  return listUndecided(scene, { meetingId, page });
};

export async function listUndecided(
  scene: Scene,
  { meetingId, page }: { meetingId: MeetingId; page: number },
) {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'run-meeting');
  const rows = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, { id: meetingId });
    return seeUndecided(await loadMatter(db, board, meeting), me);
  });
  const turn = { ...turnOf('undecided', scene), meetingId };
  const card = undecidedCard({ meetingId, rows }, { words, page, turn, typed: null });
  return { card, summary: words.session.undecided(rows.length) };
}
