import { OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { type Making, messageFor } from './notice-message.ts';
import type { Jobs, Message, Outside, Tx } from './outside.ts';
import { finalReasons } from './tell-recipient.ts';

type Deps = Pick<Outside, 'store' | 'messenger' | 'now'>;
type Job = Jobs['refresh-notice'];

/**
 * Lets what somebody was sent say what it says today, in its place, which disturbs nobody. What is not sent yet says it
 * anyhow, and a message that was deleted is not made anew.
 */
export async function refreshNotice({ store, messenger, now }: Deps, job: Job): Promise<void> {
  const standing = await store.read(job.tenantId, async (db) => {
    const notice = await db.notices.get(job.noticeId);
    const board = notice && (await db.boards.get(notice.boardId));
    if (!board || notice.delivery.state !== 'sent') return undefined;
    const making = { board, notice, now: now(), words: wordsFor(board.language) };
    const message = (await messageFor(db, making)) ?? takenBack(making);
    return { ref: notice.delivery.message, message };
  });
  if (!standing?.message) return;
  try {
    await messenger.update(standing.ref, standing.message);
  } catch (error) {
    if (!(error instanceof OutsideFailure) || !finalReasons.includes(error.reason)) throw error;
  }
}

/** What somebody was told of an item and may not see any longer does not stay in their chat. */
function takenBack({ notice: { about }, words }: Making): Message | null {
  const isOfItem = ['decision', 'question', 'order'].includes(about.kind);
  return isOfItem ? { text: words.closing.notYours } : null;
}

export function refreshLater(tx: Tx, job: Job): Promise<void> {
  return tx.later('refresh-notice', job, { key: job.noticeId });
}
