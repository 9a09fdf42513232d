import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { orderSuggestionsCard } from '../../../cards/order-suggestions.ts';
import { ordersInRecord, placeOrders as place } from '../../actions/place-orders.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import type { SuggestedOrdersView } from '../../domain/see-suggested-orders.ts';
import type { Seen } from '../../domain/seen.ts';
import type { Say, Scene, Shown } from '../scene.ts';
import { type Button, ids, type Press, readData } from './press.ts';
import { readOrderLines } from './read-order-lines.ts';

const onRecord = z.object({ meetingId: ids.meetingId, itemId: ids.itemId });

/** Keeps the orders of a record as they stand on the form. */
export const placeOrders: Button = {
  press: async (press) => {
    const { scene, data } = press;
    const { outside, by, board, words } = scene;
    const wish = { boardId: board.id, ...readData(onRecord, data), lines: readOrderLines(data) };
    const { orders, told } = await place(outside, by, wish);
    const text = orders.length === 0 ? words.orders.noneSaved : words.orders.saved(orders.length, told);
    return press.inDialog
      ? { kind: 'line', text }
      : { kind: 'card', card: doneCard(`✓ ${text}`, words), keeps: true };
  },
  show: async (press, refusal) => {
    const { words } = press.scene;
    const view = await suggestedIn(press.scene, readData(onRecord, press.data));
    if (!view || !refusal) return { kind: 'line', text: refusal ?? words.orders.noneSaved };
    const orders = readOrderLines(press.data);
    return suggestionsShown(press, orders.length > 0 ? { ...view, orders } : view, refusal);
  },
};

/** What the record orders that is not placed yet, for whoever wrote it. */
export function suggestedIn(
  { outside, by, board, me, today }: Scene,
  on: { meetingId: MeetingId; itemId: ItemId },
): Promise<Seen<SuggestedOrdersView> | null> {
  return outside.store.read(by.tenantId, (db) => ordersInRecord(db, { board, today, ...on }, me));
}

export function suggestionsShown(
  { scene: { words }, inDialog }: Press,
  view: Seen<SuggestedOrdersView>,
  refusal?: string,
): Shown {
  const card = orderSuggestionsCard(view, { words, inDialog, ...(refusal ? { refusal } : {}) });
  const title = words.orders.suggestTitle(view.orders.length);
  return inDialog ? { kind: 'dialog', title, card } : { kind: 'card', card };
}

export function suggestionsSaid({ words }: Scene, view: Seen<SuggestedOrdersView>): Say {
  const summary = words.orders.suggestTitle(view.orders.length);
  return { card: orderSuggestionsCard(view, { words, inDialog: false }), summary };
}
