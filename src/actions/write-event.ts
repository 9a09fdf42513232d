import type { Board } from '../domain/board.ts';
import { follow } from '../domain/follow-event.ts';
import { mailedOf } from '../domain/mailed.ts';
import { isOver, type Meeting } from '../domain/meeting.ts';
import { OutsideFailure } from '../errors.ts';
import type { Try } from './do-jobs.ts';
import { followInto } from './follow-events.ts';
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
  const cause = causeOf(job);
  const wanted = await store.read(job.tenantId, async (db) => {
    const meeting = await db.meetings.get(job.meetingId);
    const board = meeting && (await db.boards.get(meeting.boardId));
    return meeting && board && isWanted(meeting) ? { board, meeting } : undefined;
  });
  if (!wanted) return;
  const { board, meeting } = wanted;
  try {
    if (!calendar || !board.calendar) throw new OutsideFailure('graph', 'there is no calendar any more');
    const event = await calendar.create(board.calendar.mailbox, planOf(board, meeting));
    await store.transaction(cause, (tx) =>
      followInto({ tx, newId, board, now: now() }, meeting.id, (before) =>
        isWanted(before) ? follow(board, before, event) : before,
      ),
    );
  } catch (error) {
    if (!(error instanceof OutsideFailure) || (isPassing(error) && !isLast)) throw error;
    await store.transaction(cause, async (tx) => {
      const locked = await tx.meetings.lock(meeting.id);
      if (!isWanted(locked)) return;
      await tx.meetings.save({ ...locked, origin: 'typed' });
      await tellOfWriting(tx, deps, { board, meeting, what: 'meeting', why: error.reason });
    });
    if (isPassing(error)) throw error;
  }
}

function causeOf({ tenantId }: Job): Cause {
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
