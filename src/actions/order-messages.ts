import { orderCard } from '../../cards/order.ts';
import { ordersToldCard } from '../../cards/orders-told.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Notice, OrderNews } from '../domain/notice.ts';
import { isUnfinished } from '../domain/order.ts';
import { isBeingAnswered, reminderOf } from '../domain/order-reminders.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type BoardOrderView, type OrderMatter, seeOrders } from '../domain/see-order.ts';
import type { Seen } from '../domain/seen.ts';
import type { Words } from '../words/words.ts';
import { loadOrders, orderView } from './load-orders.ts';
import type { Making } from './notice-message.ts';
import type { Message, Reading } from './outside.ts';

/** What became of an order, as it stands today; null where that was taken back before it was sent. */
export async function orderMessage(
  db: Reading,
  { board, notice, now, words }: Making,
  { orderId, news, reader }: { orderId: OrderId; news: OrderNews; reader: PersonReader },
): Promise<Message | null> {
  const view = await orderView(db, { board, now, orderId }, reader);
  if (!view || (notice.delivery.state === 'waiting' && isTakenBack(view, news))) return null;
  const told = words.orders.told[news];
  return { card: orderCard(view, { words, told }), summary: told };
}

function isTakenBack({ state, wish }: BoardOrderView, news: OrderNews): boolean {
  if (news === 'wished') return wish === null;
  return (news === 'reported' || news === 'answered') && state === 'open';
}

/** Several orders in one message; null where none is to be told of, and a line where they were and none is left. */
export async function ordersMessage(
  db: Reading,
  { board, notice: { about, delivery }, now, words }: Making,
  reader: PersonReader,
): Promise<Message | null> {
  const matter = await loadOrders(db, { board, now }, await db.orders.ofBoard(board.id));
  const views = toldOf(about, matter, reader);
  if (views.length === 0) return delivery.state === 'sent' ? { text: words.orders.none } : null;
  const title = titleOf(about, words)(views.length);
  return { card: ordersToldCard(views, { words, title }), summary: title };
}

function toldOf(about: Notice['about'], matter: OrderMatter, reader: PersonReader): Seen<BoardOrderView>[] {
  const { board, today, items } = matter;
  const seen = (orders: OrderMatter['orders']) => seeOrders({ ...matter, orders }, reader);
  if (about.kind === 'orders-placed') {
    const placed = matter.orders.filter(
      (one) => one.given.meetingId === about.meetingId && one.given.itemId === about.itemId,
    );
    return seen(placed.filter(isUnfinished)).filter(({ isMine }) => isMine);
  }
  if (about.kind === 'orders-due') {
    const due = matter.orders.filter((one) => reminderOf(board, one, today) && !isBeingAnswered(one, items));
    return seen(due).filter(({ isMine }) => isMine);
  }
  return seen(matter.orders).filter(
    ({ isOverdue, hasNoChief, state }) => isOverdue || (hasNoChief && state === 'open'),
  );
}

function titleOf({ kind }: Notice['about'], { orders }: Words): (count: number) => string {
  if (kind === 'orders-placed') return orders.placedTitle;
  return kind === 'orders-due' ? orders.dueTitle : orders.overdueTitle;
}
