import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { askedToReview, reviewsDue } from '../domain/due-today.ts';
import type { Item } from '../domain/item.ts';
import type { Outside, Reading } from './outside.ts';
import { sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Found = { board: Board; item: Item; name: string };

/** Asks the secretaries, on the morning of the day named, whether an item is to stay closed: once for each such day. */
export async function remindOfReviews({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    for (const { board, item, name } of await store.read(tenantId, (db) => readDue(db, at))) {
      const cause = { tenantId, by: 'moedeklar', what: 'remind-of-reviews', from: 'sweep' } as const;
      await store.transaction(cause, async (tx) => {
        if (!(await tx.reminders.note(name, at))) return;
        const about = { kind: 'review-due', itemId: item.id } as const;
        for (const to of askedToReview(board, item, dayIn(board.timeZone, at)))
          await sendReminder(tx, newId, { tenantId, boardId: board.id, to, about });
      });
    }
  }
}

async function readDue(db: Reading, now: Instant): Promise<Found[]> {
  const found: Found[] = [];
  for (const board of await db.boards.all())
    for (const due of reviewsDue(board, await db.items.closed(board.id), now))
      if (!(await db.reminders.has(due.name))) found.push({ board, ...due });
  return found;
}
