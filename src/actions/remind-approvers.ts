import { approversOf } from '../domain/approval.ts';
import { dayIn } from '../domain/day.ts';
import { standingOf } from '../domain/see-round.ts';
import { loadRound } from './load-minutes.ts';
import type { Jobs, Outside } from './outside.ts';
import { remindLater } from './send-minutes.ts';
import { sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Asks once more whoever has not answered, and comes back after as many days. */
export async function remindApprovers(
  { store, now, newId }: Deps,
  { tenantId, meetingId, edition }: Jobs['remind-approvers'],
): Promise<void> {
  const cause = {
    tenantId,
    by: 'moedeklar',
    what: 'remind-approvers',
    from: 'job:remind-approvers',
  } as const;
  await store.transaction(cause, async (tx) => {
    const meeting = await tx.meetings.get(meetingId);
    const board = meeting && (await tx.boards.get(meeting.boardId));
    if (!board || meeting.status !== 'minutesSent') return;
    const { round, hash, ...matter } = await loadRound(tx, board, meeting);
    if (round?.edition !== edition) return;
    const missing = approversOf(board, dayIn(board.timeZone, meeting.start)).filter(({ personId }) =>
      ['missing', 'changed'].includes(standingOf({ matter, round, hash }, personId).state),
    );
    if (missing.length === 0) return;
    for (const { personId: to } of missing) {
      const about = { kind: 'minutes-reminder', meetingId, edition } as const;
      await sendReminder(tx, newId, { tenantId, boardId: board.id, to, about });
    }
    await remindLater(tx, { board, round, now: now() });
  });
}
