import { shortened } from '../../cards/fit.ts';
import { orderView } from '../actions/load-orders.ts';
import type { WhichOrder } from '../actions/lock-order.ts';
import { reportOrder } from '../actions/report-order.ts';
import { settleOrder } from '../actions/settle-order.ts';
import type { Board } from '../domain/board.ts';
import { asId, type ItemId, type OrderId } from '../domain/ids.ts';
import { itemTitled } from '../domain/new-item.ts';
import { may } from '../domain/rights.ts';
import { type ItemFormView, seeNewItemForm } from '../domain/see-form.ts';
import type { BoardOrderView } from '../domain/see-order.ts';
import type { Seen } from '../domain/seen.ts';
import { nextMeeting } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import type { Scene } from './scene.ts';

/** `Udført`: whoever settles orders confirms it, its owner reports it. Gives what is said to it. */
export async function finishOrder(
  { outside, by, me, words }: Scene,
  which: WhichOrder & { text: string | null },
): Promise<string> {
  const { done } = words.orders;
  if (may(me.roles, 'settle-order')) {
    await settleOrder(outside, by, { ...which, how: 'confirmed' });
    return done.confirmed;
  }
  await reportOrder(outside, by, which);
  return done.reported;
}

/** The form of an item that answers an order, filled in with what is known of it. */
export async function answeringForm(
  { outside, by, board, me, now, words }: Scene,
  { orderId }: { orderId: OrderId },
): Promise<Seen<ItemFormView>> {
  const { view, meetings } = await outside.store.read(by.tenantId, async (db) => ({
    view: await orderView(db, { board, now, orderId }, me),
    meetings: await db.meetings.ofBoard(board.id),
  }));
  if (!view) throw new Refusal('outdated');
  if (!view.mayReport && !view.maySettle) throw new Refusal('order-not-yours');
  const meeting = nextMeeting(meetings, now) ?? null;
  const title = shortened(words.orders.answerTitle(view.text.replace(/\s+/g, ' ')), 240);
  const values = { item: { ...itemTitled(title), ...answerTo(view, board) }, wished: meeting?.id ?? null };
  const itemId = asId<ItemId>(outside.newId());
  return seeNewItemForm({ board, now, meetings, meeting, itemId, values, answers: orderId }, me);
}

/** What an item that answers an order is about. */
export function answerTo({ who, caseNumber }: BoardOrderView, { units }: Board) {
  const isUnit = units.some(({ code }) => code === who);
  return { caseNumber, units: who !== null && isUnit ? [who] : [] };
}
