import type { Instant } from '../domain/day.ts';
import type { BoardId } from '../domain/ids.ts';
import { hasBegun, type Meeting } from '../domain/meeting.ts';
import { may } from '../domain/rights.ts';
import { endSession } from '../domain/session.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/**
 * The meeting whose minutes are asked for. The first time whoever keeps them asks, the meeting is concluded. Refuses a
 * meeting that has not begun, and for everybody else one that is not concluded.
 */
export async function concludeMeeting(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish }: { boardId: BoardId; meeting: MeetingWish },
): Promise<Meeting> {
  return store.transaction(undoableCauseOf(by, 'conclude-meeting', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'read-minutes');
    const meeting = await findMeeting(tx, { board, now: now() }, wish);
    if (meeting.status === 'cancelled') throw new Refusal('meeting-cancelled');
    if (meeting.status !== 'published' && meeting.status !== 'inSession') {
      if (meeting.status === 'planned') throw new Refusal('no-minutes-yet');
      return meeting;
    }
    if (!hasBegun(meeting, now())) throw new Refusal('meeting-not-begun');
    if (!may(me.roles, 'keep-minutes')) throw new Refusal('no-minutes-yet');
    return conclude(tx, by, { meeting: await tx.meetings.lock(meeting.id), at: now() });
  });
}

/** The meeting is over, and with it its session where it had one. */
export async function conclude(
  tx: Tx,
  { tenantId }: Doer,
  { meeting, at }: { meeting: Meeting; at: Instant },
): Promise<Meeting> {
  const session = await tx.sessions.get(meeting.id);
  if (session && session.endedAt === null) await tx.sessions.save(endSession(session, at));
  const saved = await tx.meetings.save({ ...meeting, status: 'concluded' });
  await showLater(tx, tenantId, saved);
  return saved;
}
