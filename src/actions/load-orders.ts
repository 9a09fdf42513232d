import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { OrderId } from '../domain/ids.ts';
import type { BoardOrder } from '../domain/order.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type BoardOrderView, type OrderMatter, seeOrder, seeOrders } from '../domain/see-order.ts';
import type { Seen } from '../domain/seen.ts';
import type { Reading } from './outside.ts';

type Here = { board: Board; now: Instant };

/** The board's orders as the reader may see them, in the order of their list. */
export async function ordersFor(
  db: Reading,
  here: Here,
  reader: PersonReader,
): Promise<Seen<BoardOrderView>[]> {
  return seeOrders(await loadOrders(db, here, await db.orders.ofBoard(here.board.id)), reader);
}

/** One of them; null for whom it is not. */
export async function orderView(
  db: Reading,
  { orderId, ...here }: Here & { orderId: OrderId },
  reader: PersonReader,
): Promise<Seen<BoardOrderView> | null> {
  const one = await db.orders.get(orderId);
  if (one?.given.boardId !== here.board.id) return null;
  return seeOrder(await loadOrders(db, here, [one]), one, reader);
}

/** The orders with all that they are seen from. */
export async function loadOrders(
  db: Reading,
  { board, now }: Here,
  orders: readonly BoardOrder[],
): Promise<OrderMatter> {
  const ids = orders.flatMap(({ given, progress: { answeredBy } }) => [
    given.itemId,
    ...(answeredBy === null ? [] : [answeredBy]),
  ]);
  const unique = [...new Set(ids)];
  return {
    ...{ board, orders, today: dayIn(board.timeZone, now) },
    items: await db.items.many(unique),
    standings: await db.meetings.standings(unique),
  };
}
