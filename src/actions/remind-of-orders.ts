import type { Board } from '../domain/board.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { isMorningAtWork } from '../domain/due-today.ts';
import type { PersonId } from '../domain/ids.ts';
import { type BoardOrder, isOverdue, ownersOn } from '../domain/order.ts';
import { isBeingAnswered, overdueOf, reminderOf } from '../domain/order-reminders.ts';
import { readerFor } from '../domain/reader.ts';
import { type OrderMatter, seeOrder } from '../domain/see-order.ts';
import { loadOrders } from './load-orders.ts';
import type { Outside, Reading } from './outside.ts';
import { remindSecretaries, sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** An order with the name by which its owners, none perhaps, are reminded of it once. */
type Due = { name: string; owners: readonly PersonId[] };
type Found = { board: Board; today: Day; due: readonly Due[]; isAnyOverdue: boolean };

/**
 * Reminds, in the morning, owners of orders that are soon due or overdue, in one message each; and secretaries, once a
 * week, of what is overdue, and of what nobody can be reminded of. Each once, whoever else does the same at the same time.
 */
export async function remindOfOrders({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    const found = await store.read(tenantId, (db) => readDue(db, at));
    for (const { board, today, due, isAnyOverdue } of found) {
      const cause = { tenantId, by: 'moedeklar', what: 'remind-of-orders', from: 'sweep' } as const;
      await store.transaction(cause, async (tx) => {
        const fresh: Due[] = [];
        for (const one of due) if (await tx.reminders.note(one.name, at)) fresh.push(one);
        const about = { kind: 'orders-due', day: today } as const;
        for (const to of new Set(fresh.flatMap(({ owners }) => owners)))
          await sendReminder(tx, newId, { tenantId, boardId: board.id, to, about });
        const isWeekly = isAnyOverdue && (await tx.reminders.note(overdueOf(board, today), at));
        if (isWeekly || fresh.some(({ owners }) => owners.length === 0))
          await remindSecretaries(tx, newId, { board, today, about: { kind: 'orders-overdue', day: today } });
      });
    }
  }
}

async function readDue(db: Reading, now: Instant): Promise<Found[]> {
  const found: Found[] = [];
  for (const board of await db.boards.all()) {
    if (!isMorningAtWork(board, now)) continue;
    const today = dayIn(board.timeZone, now);
    const matter = await loadOrders(db, { board, now }, await db.orders.ofBoard(board.id));
    const due: Due[] = [];
    for (const one of matter.orders) {
      const reminder = reminderOf(board, one, today);
      if (!reminder || isBeingAnswered(one, matter.items) || (await db.reminders.has(reminder.name)))
        continue;
      due.push({ name: reminder.name, owners: ownersOf(matter, one) });
    }
    const isAnyOverdue = matter.orders.some((one) => isOverdue(one, today));
    if (due.length > 0 || isAnyOverdue) found.push({ board, today, due, isAnyOverdue });
  }
  return found;
}

/** Those who head the unit today and may see what is ordered of it. */
function ownersOf(matter: OrderMatter, one: BoardOrder): PersonId[] {
  const { board, today } = matter;
  return ownersOn(board, [one], today).filter(
    (person) => seeOrder(matter, one, readerFor(board, person, today)) !== null,
  );
}
