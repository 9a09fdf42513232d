import type { Board } from '../domain/board.ts';
import { addDays, dayIn, type Instant } from '../domain/day.ts';
import type { ReceiptsMatter } from '../domain/see-receipts.ts';
import type { Reading } from './outside.ts';

/** Older decisions are no longer asked about, in days. */
const daysBack = 366;

/** What was told of the decisions of the last year, and what came back. */
export async function loadReceipts(
  db: Reading,
  { board, now }: { board: Board; now: Instant },
): Promise<ReceiptsMatter> {
  const today = dayIn(board.timeZone, now);
  const decisions = await db.decisions.since(board.id, addDays(today, -daysBack));
  const notices = await db.notices.ofDecisions(decisions.map(({ id }) => id));
  const itemIds = [...new Set(decisions.map(({ itemId }) => itemId))];
  return {
    ...{ board, today, decisions, notices },
    items: await db.items.many(itemIds),
    standings: await db.meetings.standings(itemIds),
    questions: await db.questions.ofItems(itemIds),
  };
}
