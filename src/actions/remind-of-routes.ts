import { type Board, peopleWith } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { isMorningAtWork } from '../domain/due-today.ts';
import type { ItemId, StepId } from '../domain/ids.ts';
import { unanswered } from '../domain/route-plan.ts';
import { loadOpenRoutes } from './load-routes.ts';
import type { Outside, Reading } from './outside.ts';
import { sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Due = { itemId: ItemId; stepId: StepId; name: string };

/**
 * Asks the secretaries, in the morning, what became of the steps whose day has passed without an answer: once a step,
 * all of a board in one message.
 */
export async function remindOfRoutes({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    const found = await store.read(tenantId, (db) => readDue(db, at));
    for (const { board, due } of found) {
      const cause = { tenantId, by: 'moedeklar', what: 'remind-of-routes', from: 'sweep' } as const;
      await store.transaction(cause, async (tx) => {
        const steps: Omit<Due, 'name'>[] = [];
        for (const { name, ...step } of due) if (await tx.reminders.note(name, at)) steps.push(step);
        if (steps.length === 0) return;
        for (const { personId: to } of peopleWith(board, 'secretary', dayIn(board.timeZone, at)))
          await sendReminder(tx, newId, {
            tenantId,
            boardId: board.id,
            to,
            about: { kind: 'routes-due', steps },
          });
      });
    }
  }
}

async function readDue(db: Reading, at: Instant): Promise<{ board: Board; due: Due[] }[]> {
  const found: { board: Board; due: Due[] }[] = [];
  for (const board of await db.boards.all()) {
    if (!isMorningAtWork(board, at)) continue;
    const today = dayIn(board.timeZone, at);
    const due: Due[] = [];
    for (const { item, route } of await loadOpenRoutes(db, { board, today }))
      for (const { id, day } of route ? unanswered(route, today) : []) {
        const name = `route:${id}:${day}`;
        if (!(await db.reminders.has(name))) due.push({ itemId: item.id, stepId: id, name });
      }
    if (due.length > 0) found.push({ board, due });
  }
  return found;
}
