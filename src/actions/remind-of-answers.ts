import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { deputiesOf } from '../domain/deputies.ts';
import { isMorningAtWork } from '../domain/due-today.ts';
import type { PersonId } from '../domain/ids.ts';
import { isToRemind, type Receipt, receiptsOf } from '../domain/receipt.ts';
import { mayBeTold } from '../domain/recipients.ts';
import { tellAddressee } from './confirm-decision.ts';
import { loadReceipts } from './load-receipts.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { remindSecretaries, sendNotice, sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/**
 * Reminds, in the morning, whoever has not answered a decision within the board's working days: once a decision, in one
 * message a person, their deputies too; and tells the secretaries in one message who they were.
 */
export async function remindOfAnswers({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    for (const board of await store.read(tenantId, (db) => boardsToRemind(db, at))) {
      const cause = { tenantId, by: 'moedeklar', what: 'remind-of-answers', from: 'sweep' } as const;
      await store.transaction(cause, (tx) => remindBoard(tx, newId, { board, at }));
    }
  }
}

async function boardsToRemind(db: Reading, at: Instant): Promise<Board[]> {
  const found: Board[] = [];
  for (const board of await db.boards.all()) {
    const isHour = isMorningAtWork(board, at) && !(await db.reminders.has(nameOf(board, at)));
    if (isHour && (await dueOn(db, board, at)).length > 0) found.push(board);
  }
  return found;
}

async function dueOn(db: Reading, board: Board, at: Instant): Promise<Receipt[]> {
  return receiptsOf(await loadReceipts(db, { board, now: at })).filter(isToRemind);
}

function nameOf({ id, timeZone }: Board, at: Instant): string {
  return `answers:${id}:${dayIn(timeZone, at)}`;
}

async function remindBoard(
  tx: Tx,
  newId: () => string,
  { board, at }: { board: Board; at: Instant },
): Promise<void> {
  // Of several who remind at once one is first.
  if (!(await tx.reminders.note(nameOf(board, at), at))) return;
  const receipts = await dueOn(tx, board, at);
  const today = dayIn(board.timeZone, at);
  await remind(tx, newId, { board, receipts, at, send: sendReminder });
  await remindSecretaries(tx, newId, { board, today, about: { kind: 'answers-missing' } });
}

/** Marks the receipts as reminded of, and has one message each sent to their addressees and deputies. */
export async function remind(
  tx: Tx,
  newId: () => string,
  { board, receipts, at, send = sendNotice }: Reminding,
): Promise<void> {
  const people = new Set<PersonId>();
  for (const receipt of receipts) {
    await tx.notices.save({ ...(await tx.notices.lock(receipt.notice.id)), reminded: at });
    for (const { to } of [receipt.notice, ...receipt.deputies]) people.add(to);
    await tellNewDeputies(tx, newId, { board, receipt, at });
  }
  for (const to of people)
    await send(tx, newId, {
      tenantId: board.tenantId,
      boardId: board.id,
      to,
      about: { kind: 'answers-due' },
    });
}

type Reminding = {
  board: Board;
  receipts: readonly Receipt[];
  at: Instant;
  send?: typeof sendNotice | typeof sendReminder;
};

/** Who has become a deputy since gets the decision itself. */
async function tellNewDeputies(
  tx: Tx,
  newId: () => string,
  { board, receipt, at }: { board: Board; receipt: Receipt; at: Instant },
): Promise<void> {
  const { decision, notice, deputies } = receipt;
  const item = await tx.items.get(decision.itemId);
  const today = dayIn(board.timeZone, at);
  if (!item) return;
  for (const { personId: to } of deputiesOf(board, notice.to, today)) {
    const isNew = deputies.every((one) => one.to !== to) && !decision.recipients.includes(to);
    if (!isNew || !mayBeTold(board, to, { item, today })) continue;
    await tellAddressee(tx, newId, { board, decision, addressee: { to, inPlaceOf: notice.to } });
  }
}
