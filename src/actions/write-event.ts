import type { Board } from '../domain/board.ts';
import { mailedOf } from '../domain/mailed.ts';
import { isOver, type Meeting } from '../domain/meeting.ts';
import { OutsideFailure } from '../errors.ts';
import type { Try } from './do-jobs.ts';
import { followWritten } from './follow-written.ts';
import { knownOf } from './known-of.ts';
import type { Cause, EventPlan, Jobs, Outside } from './outside.ts';
import { isPassing, tellOfWriting } from './tell-of-writing.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'now' | 'newId'>;
type Job = Jobs['write-event'];

/**
 * Makes the event of a meeting that was made here. The meeting's id is the event's transactionId, so that there is one
 * however often this is tried. What cannot be made stays a meeting of ours alone, and the secretaries are told.
 */
export async function writeEvent(deps: Deps, job: Job, { isLast }: Try): Promise<void> {
  const { store, calendar, now, newId } = deps;
  const wanted = await store.read(job.tenantId, async (db) => {
    const meeting = await db.meetings.get(job.meetingId);
    const board = meeting && (await db.boards.get(meeting.boardId));
    if (!meeting || !board || !isWanted(meeting)) return undefined;
    return { board, meeting, known: await knownOf(db, board.id) };
  });
  if (!wanted) return;
  const { board, meeting, known } = wanted;
  try {
    if (!calendar || !board.calendar) throw new OutsideFailure('graph', 'there is no calendar any more');
    const event = await calendar.create(board.calendar.mailbox, planOf(board, meeting));
    await store.transaction(causeOf(job), (tx) =>
      followWritten({ tx, newId, board, now: now() }, { meetingId: meeting.id, event, known }),
    );
  } catch (error) {
    if (!(error instanceof OutsideFailure) || (isPassing(error) && !isLast)) throw error;
    await giveUp(deps, wanted, error);
    if (isPassing(error)) throw error;
  }
}

async function giveUp(
  deps: Deps,
  { board, meeting }: { board: Board; meeting: Meeting },
  { reason: why }: OutsideFailure,
): Promise<void> {
  await deps.store.transaction(causeOf(board), async (tx) => {
    const locked = await tx.meetings.lock(meeting.id);
    if (!isWanted(locked)) return;
    await tx.meetings.save({ ...locked, origin: 'typed' });
    await tellOfWriting(tx, deps, { board, meeting, what: 'meeting', why });
  });
}

function causeOf({ tenantId }: Pick<Job, 'tenantId'>): Cause {
  return { tenantId, by: 'moedeklar', what: 'write-event', from: 'job:write-event' };
}

/** A reading of the calendar may have found the event already. */
function isWanted(meeting: Meeting): boolean {
  return meeting.origin === 'written' && !meeting.event && meeting.status !== 'cancelled' && !isOver(meeting);
}

function planOf(board: Board, meeting: Meeting): EventPlan {
  const { id, subject, start, end, place } = meeting;
  return {
    ...{ transactionId: id, subject, start, end, place, timeZone: board.timeZone },
    category: board.calendar?.rule.category ?? null,
    invited: mailedOf(board, meeting).map(({ name, email }) => ({ name, email: email ?? '' })),
  };
}
