import { attendanceCard } from '../../cards/attendance.ts';
import { loadMatter } from '../actions/load-matter.ts';
import type { Reading } from '../actions/outside.ts';
import { sessionMessage } from '../actions/session-messages.ts';
import type { MeetingId } from '../domain/ids.ts';
import { demand } from '../domain/rights.ts';
import { seeAttendance } from '../domain/see-session.ts';
import { Refusal } from '../errors.ts';
import type { Say, Scene, Shown } from './scene.ts';

/** Where the meeting has come to, for whoever leads it, with what came of what they asked for. */
export async function showSession(scene: Scene, meetingId: MeetingId, said?: string): Promise<Say> {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'run-meeting');
  const making = { board, now, words, reader: me, ...(said ? { said } : {}) };
  const made = await outside.store.read(by.tenantId, (db) => sessionMessage(db, making, meetingId));
  if (!made) throw new Refusal('outdated');
  return made;
}

/** The same in place of a card. */
export async function sessionShown(scene: Scene, meetingId: MeetingId, said?: string): Promise<Shown> {
  const made = await showSession(scene, meetingId, said);
  if ('card' in made) return { kind: 'card', card: made.card, keeps: true };
  return { kind: 'line', text: 'text' in made ? made.text : '' };
}

/** Who is there, as a form. */
export async function showAttendance(
  scene: Scene,
  meetingId: MeetingId | null,
  { inDialog, refusal }: { inDialog: boolean; refusal?: string },
) {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'run-meeting');
  const view = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await meetingHeld(db, scene, meetingId);
    return meeting && seeAttendance(await loadMatter(db, board, meeting), me, now);
  });
  if (!view) throw new Refusal('nothing-in-session');
  const card = attendanceCard(view, { words, inDialog, ...(refusal ? { refusal } : {}) });
  return { card, summary: words.session.attendanceTitle(view.day) };
}

/** The meeting with the id, else the one in session. */
async function meetingHeld(db: Reading, { board }: Scene, meetingId: MeetingId | null) {
  const all = await db.meetings.ofBoard(board.id);
  const head = all.find((one) => (meetingId ? one.id === meetingId : one.status === 'inSession'));
  return head && db.meetings.get(head.id);
}
