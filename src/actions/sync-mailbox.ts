import { mailboxOf } from '../domain/board.ts';
import type { BoardId } from '../domain/ids.ts';
import { OutsideFailure } from '../errors.ts';
import type { Jobs, Outside, Reading } from './outside.ts';
import { isPaused, pauseReason } from './pause-calendar.ts';
import { syncCalendar } from './sync-calendar.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'now' | 'newId' | 'tellOperator'>;

/** Reads the mailbox for each of its boards, one after another; those that are paused at their slow pace. */
export async function syncMailbox(deps: Deps, { tenantId, mailbox }: Jobs['sync-calendar']): Promise<void> {
  const { store, calendar, now } = deps;
  if (!calendar) return;
  const boards = await store.read(tenantId, (db) => boardsToRead(db, mailbox, now()));
  const mistakes: unknown[] = [];
  for (const boardId of boards) {
    try {
      await syncCalendar(deps, { tenantId, boardId });
    } catch (error) {
      if (pauseReason(error)) continue;
      // Graph's failures hold for all of them; a mistake of ours may be about this one alone.
      if (error instanceof OutsideFailure) throw error;
      mistakes.push(error);
    }
  }
  if (mistakes.length > 0) throw mistakes[0];
}

async function boardsToRead(db: Reading, mailbox: string, now: ReturnType<Deps['now']>): Promise<BoardId[]> {
  const boards: BoardId[] = [];
  for (const board of await db.boards.all()) {
    if (mailboxOf(board) !== mailbox) continue;
    const state = await db.calendars.get(board.id);
    const isLeft = state?.mailbox === board.calendar?.mailbox && state !== undefined && isPaused(state, now);
    if (!isLeft) boards.push(board.id);
  }
  return boards;
}
