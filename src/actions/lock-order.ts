import type { Instant } from '../domain/day.ts';
import type { BoardId, OrderId } from '../domain/ids.ts';
import type { OrderNews } from '../domain/notice.ts';
import { type BoardOrder, ownersOn } from '../domain/order.ts';
import type { Right } from '../domain/rights.ts';
import { seeOrder } from '../domain/see-order.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter } from './enter.ts';
import type { Tx } from './outside.ts';
import { refreshOrder } from './refresh-orders.ts';
import { sendNotice, tellSecretaries } from './send-notice.ts';

/** `version` is the order's on the card that was pressed: an older one is refused as outdated. */
export type WhichOrder = { boardId: BoardId; orderId: OrderId; version?: number | undefined };

export type HeldOrder = Entered & { one: BoardOrder; isMine: boolean };

/** An order that the doer may see, kept with its item for this transaction alone; another is as good as none. */
export async function lockOrder(
  tx: Tx,
  { by, now, right }: { by: Doer; now: Instant; right: Right },
  { boardId, orderId, version }: WhichOrder,
): Promise<HeldOrder> {
  const entered = await enter(tx, { by, boardId, now }, right);
  const { board, me, today } = entered;
  const found = await tx.orders.get(orderId);
  if (found?.given.boardId !== boardId) throw new Refusal('outdated');
  const item = await tx.items.lock(found.given.itemId);
  // Somebody else may have changed it while we waited.
  const one = await tx.orders.get(orderId);
  const view = one && seeOrder({ board, today, orders: [one], items: [item], standings: [] }, one, me);
  if (!one || !view) throw new Refusal('outdated');
  if (version !== undefined && version !== one.progress.version) throw new Refusal('outdated');
  return { ...entered, one, isMine: view.isMine };
}

/** Keeps what became of it, and lets the cards that people have of it say so. */
export async function keepOrder(tx: Tx, { board }: Pick<HeldOrder, 'board'>, one: BoardOrder): Promise<void> {
  await tx.orders.save(one);
  await refreshOrder(tx, { tenantId: board.tenantId, boardId: board.id }, one.order.id);
}

/** Tells whoever heads the order's unit today, except who did it. */
export async function tellOwners(
  tx: Tx,
  newId: () => string,
  { board, today, one, by, news }: Omit<HeldOrder, 'me' | 'isMine'> & { by: Doer; news: OrderNews },
): Promise<void> {
  const about = { kind: 'order', orderId: one.order.id, news } as const;
  for (const to of ownersOn(board, [one], today))
    if (to !== by.personId)
      await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about });
}

export function tellOfOrder(
  tx: Tx,
  newId: () => string,
  { board, today, one, news }: Pick<HeldOrder, 'board' | 'today' | 'one'> & { news: OrderNews },
): Promise<void> {
  const about = { kind: 'order', orderId: one.order.id, news } as const;
  return tellSecretaries(tx, newId, { board, today, about });
}
