import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { ItemId } from '../domain/ids.ts';
import { answerBy, answered } from '../domain/order.ts';
import { may } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import type { Doer } from './enter.ts';
import { keepOrder, lockOrder, tellOfOrder, type WhichOrder } from './lock-order.ts';
import type { Tx } from './outside.ts';

/** Lets an item that was just made answer the order: for its owner, or whoever settles orders. */
export async function answerOrder(
  tx: Tx,
  { by, now }: { by: Doer; now: Instant },
  { itemId, ...which }: WhichOrder & { itemId: ItemId },
): Promise<void> {
  const held = await lockOrder(tx, { by, now, right: 'see-orders' }, which);
  const { one, me, isMine } = held;
  if (!isMine && !may(me.roles, 'settle-order')) throw new Refusal('order-not-yours');
  await keepOrder(tx, held, answerBy(one, itemId, { by: by.personId, at: now }));
}

/** What a decided item answers is offered to the secretaries as done; a postponed one answers nothing yet. */
export async function offerAnswered(
  tx: Tx,
  newId: () => string,
  { board, decision, at }: { board: Board; decision: Decision; at: Instant },
): Promise<void> {
  if (decision.outcome === 'postponed' || decision.recordedBy === null) return;
  const today = dayIn(board.timeZone, at);
  for (const one of await tx.orders.answeredBy([decision.itemId])) {
    if (one.progress.state !== 'open') continue;
    const offered = answered(one, { by: decision.recordedBy, at });
    await keepOrder(tx, { board }, offered);
    await tellOfOrder(tx, newId, { board, today, one: offered, news: 'answered' });
  }
}
