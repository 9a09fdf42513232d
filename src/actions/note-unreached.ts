import { dayIn } from '../domain/day.ts';
import type { NoticeId } from '../domain/ids.ts';
import type { Delivery } from '../domain/notice.ts';
import type { Cause, Outside } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Notes how it ended with somebody whom Teams did not reach, and tells the secretaries. */
export async function noteUnreached(
  { store, now, newId }: Deps,
  { cause, noticeId }: { cause: Cause; noticeId: NoticeId },
  delivery: Delivery,
): Promise<void> {
  await store.transaction(cause, async (tx) => {
    const notice = await tx.notices.get(noticeId);
    const board = notice && (await tx.boards.get(notice.boardId));
    if (!notice || !board) return;
    await tx.notices.save({ ...notice, delivery });
    // Nobody is told about a notice that tells of another one's failure.
    if (notice.about.kind === 'unreachable') return;
    const about = { kind: 'unreachable', noticeId: notice.id } as const;
    await tellSecretaries(tx, newId, { board, today: dayIn(board.timeZone, now()), about });
  });
}
