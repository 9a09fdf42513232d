import type { Board } from '../domain/board.ts';
import { type Condition, dueHow } from '../domain/condition.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { askedAbout, isMorningAtWork } from '../domain/due-today.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** A condition of which somebody is to be reminded, once by this name. */
type Due = { condition: Condition; how: 'soon' | 'passed'; name: string };

/**
 * Reminds, in the morning, whoever sees to a condition before its day, and the secretary, to ask what became of it, when
 * the day has passed. One message a person.
 */
export async function remindOfConditions({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    const found = await store.read(tenantId, (db) => readDue(db, at));
    for (const { board, due } of found) {
      const cause = { tenantId, by: 'moedeklar', what: 'remind-of-conditions', from: 'sweep' } as const;
      await store.transaction(cause, (tx) => remindBoard(tx, newId, { board, due, at }));
    }
  }
}

async function readDue(db: Reading, at: Instant): Promise<{ board: Board; due: Due[] }[]> {
  const found: { board: Board; due: Due[] }[] = [];
  for (const board of (await db.boards.all()).filter((one) => isMorningAtWork(one, at))) {
    const due: Due[] = [];
    for (const condition of await db.conditions.ofBoard(board.id)) {
      const how = dueHow(condition, dayIn(board.timeZone, at), board.closedDays);
      const name = `condition:${condition.id}:${condition.due}:${how}`;
      if (how && !(await db.reminders.has(name))) due.push({ condition, how, name });
    }
    if (due.length > 0) found.push({ board, due });
  }
  return found;
}

async function remindBoard(
  tx: Tx,
  newId: () => string,
  { board, due, at }: { board: Board; due: readonly Due[]; at: Instant },
): Promise<void> {
  const people = new Set<PersonId>();
  const today = dayIn(board.timeZone, at);
  for (const one of due)
    if (await tx.reminders.note(one.name, at))
      for (const person of askedAbout(board, { ...one.condition, dueHow: one.how }, today))
        people.add(person);
  const about = { kind: 'conditions-due' } as const;
  for (const to of people)
    await sendReminder(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about });
}
