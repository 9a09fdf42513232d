import { mailboxOf } from '../domain/board.ts';
import type { BoardId } from '../domain/ids.ts';
import { isSettled } from '../domain/subscription.ts';
import { OutsideFailure } from '../errors.ts';
import type { Jobs, Outside, Reading } from './outside.ts';
import { isLeftAlone, pauseReason } from './pause-calendar.ts';
import { keepLater } from './put-off-reading.ts';
import { syncCalendar } from './sync-calendar.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'subscriptions' | 'now' | 'newId' | 'tellOperator'>;
type Job = Jobs['sync-calendar'];

/**
 * Reads the mailbox for each of its boards, one after another; those that are paused at their slow pace. Of one that
 * could be read Graph shall tell us from now on.
 */
export async function syncMailbox(deps: Deps, { tenantId, mailbox }: Job): Promise<void> {
  const { store, calendar, now } = deps;
  if (!calendar) return;
  const boards = await store.read(tenantId, (db) => boardsToRead(db, mailbox, now()));
  const mistakes: unknown[] = [];
  let isRead = false;
  for (const boardId of boards) {
    try {
      await syncCalendar(deps, { tenantId, boardId });
      isRead = true;
    } catch (error) {
      if (pauseReason(error)) continue;
      // Graph's failures hold for all of them; a mistake of ours may be about this one alone.
      if (error instanceof OutsideFailure) throw error;
      mistakes.push(error);
    }
  }
  if (isRead) await subscribeLater(deps, { tenantId, mailbox });
  if (mistakes.length > 0) throw mistakes[0];
}

async function boardsToRead(db: Reading, mailbox: string, now: ReturnType<Deps['now']>): Promise<BoardId[]> {
  const boards: BoardId[] = [];
  for (const board of await db.boards.all()) {
    if (mailboxOf(board) !== mailbox) continue;
    const state = await db.calendars.get(board.id);
    const pause = state?.mailbox === board.calendar?.mailbox ? state?.paused : undefined;
    if (!pause || !isLeftAlone(pause, now)) boards.push(board.id);
  }
  return boards;
}

async function subscribeLater({ store, subscriptions, now }: Deps, job: Job): Promise<void> {
  if (!subscriptions) return;
  const known = await store.read(job.tenantId, (db) => db.subscriptions.get(job.mailbox));
  if (isSettled(known, subscriptions.url, now())) return;
  const cause = {
    tenantId: job.tenantId,
    by: 'moedeklar',
    what: 'keep-subscription',
    from: 'graph',
  } as const;
  await store.transaction(cause, (tx) => keepLater(tx, job, now()));
}
