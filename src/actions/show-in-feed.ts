import { feedLineOf } from '../../cards/mail.ts';
import { OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { briefFor } from './notice-brief.ts';
import type { Jobs, Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'directory' | 'now'>;

/** Teams shows no more of a line in the activity feed. */
const most = 150;

/**
 * Draws the attention of somebody who was told in the chat, by a line in their activity feed. They were told: where it
 * cannot be done it is left, and where it may have been done it is not done again.
 */
export async function showInFeed(
  { store, directory, now }: Deps,
  { tenantId, noticeId }: Jobs['show-in-feed'],
): Promise<void> {
  const found = await store.read(tenantId, async (db) => {
    const notice = await db.notices.get(noticeId);
    const board = notice && (await db.boards.get(notice.boardId));
    if (!notice || !board?.reach.activityFeed) return undefined;
    const brief = await briefFor(db, { board, notice, now: now() });
    return (
      brief && {
        to: notice.to,
        boardName: board.name,
        line: feedLineOf(brief, wordsFor(board.language), most),
      }
    );
  });
  if (!directory || !found) return;
  const { to, ...what } = found;
  await directory.notify(to, what).catch((error: unknown) => {
    if (!(error instanceof OutsideFailure)) throw error;
    if (!error.mayBeDone && (error.reason === 'busy' || error.reason === 'cut')) throw error;
  });
}
