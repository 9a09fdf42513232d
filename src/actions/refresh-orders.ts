import type { BoardId, ItemId, OrderId, TenantId } from '../domain/ids.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import type { Tx } from './outside.ts';
import { refreshLater } from './refresh-notice.ts';

type Where = { tenantId: TenantId; boardId: BoardId };

/** Lets what people were sent about an order say how it stands today. */
export function refreshOrder(tx: Tx, where: Where, orderId: OrderId): Promise<void> {
  return refresh(tx, where, (about) => about.kind === 'order' && about.orderId === orderId);
}

/** The same of all orders that were given on the item, those that stand in a message with others among them. */
export async function refreshOrdersOn(tx: Tx, where: Where, itemId: ItemId): Promise<void> {
  const given = (await tx.orders.ofBoard(where.boardId)).filter((one) => one.given.itemId === itemId);
  const ids = given.map(({ order }) => order.id);
  if (ids.length > 0)
    await refresh(tx, where, (about) => about.kind !== 'order' || ids.includes(about.orderId));
}

async function refresh(
  tx: Tx,
  { tenantId, boardId }: Where,
  isMeant: (about: NoticeAbout) => boolean,
): Promise<void> {
  for (const { id, about } of await tx.notices.aboutOrders(boardId))
    if (isMeant(about)) await refreshLater(tx, { tenantId, noticeId: id });
}
