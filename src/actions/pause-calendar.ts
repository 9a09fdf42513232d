import { mailboxOf } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { BoardId, TenantId } from '../domain/ids.ts';
import { OutsideFailure } from '../errors.ts';
import type { Outside, PauseReason, Tx } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'tellOperator'>;

/** In milliseconds: with a sweep each quarter of an hour it makes an hour. */
const slowPace = 55 * 60_000;

/** Why Graph will not let us read, where that does not pass by itself; else null. */
export function pauseReason(error: unknown): PauseReason | null {
  if (!(error instanceof OutsideFailure) || error.side !== 'graph') return null;
  if (error.reason === 'not-permitted') return 'forbidden';
  return error.reason === 'not-found' ? 'no-mailbox' : null;
}

/** Whether what Graph refuses is not to be tried again yet. */
export function isLeftAlone({ triedAt }: { triedAt: Instant }, now: Instant): boolean {
  return Date.parse(now) - Date.parse(triedAt) < slowPace;
}

/** Notes that the board's calendar may not be read, keeps what was read, and tells the operator where that is news. */
export async function pauseCalendar(
  { store, now, tellOperator }: Deps,
  { tenantId, boardId, mailbox }: { tenantId: TenantId; boardId: BoardId; mailbox: string },
  why: PauseReason,
): Promise<void> {
  const cause = { tenantId, by: 'moedeklar', what: 'pause-calendar', from: 'graph' } as const;
  const isNews = await store.transaction(cause, async (tx) => {
    const state = await tx.calendars.get(boardId);
    const from = state?.from ?? dayIn('UTC', now());
    const kept = state?.mailbox === mailbox ? state : { mailbox, token: null, from, readAt: null };
    const before = kept.paused?.why === why ? kept.paused : null;
    const paused = { why, since: before?.since ?? now(), triedAt: now() };
    await tx.calendars.save(boardId, { ...kept, paused });
    return before === null && !(await isKnownOf(tx, { boardId, mailbox }, why));
  });
  if (isNews) tellOperator({ what: 'calendar-paused', mailbox, why });
}

/** Whether another board with the mailbox has met the same. */
async function isKnownOf(
  tx: Tx,
  { boardId, mailbox }: { boardId: BoardId; mailbox: string },
  why: PauseReason,
): Promise<boolean> {
  const own = mailboxOf({ calendar: { mailbox } });
  for (const other of await tx.boards.all()) {
    if (other.id === boardId || mailboxOf(other) !== own) continue;
    if ((await tx.calendars.get(other.id))?.paused?.why === why) return true;
  }
  return false;
}
