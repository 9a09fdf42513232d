import type { SuggestedOrdersView } from '../src/domain/see-suggested-orders.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { orderFields } from './order-fields.ts';
import { button, type Card, card, type Element, heading, hint, refused, sendButton } from './parts.ts';

/** The orders that were read out of a record, to be corrected and kept. */
export function orderSuggestionsCard(
  view: Seen<SuggestedOrdersView>,
  { words, inDialog, refusal }: { words: Words; inDialog: boolean; refusal?: string },
): Card {
  const { orders } = words;
  const data = { meetingId: view.meetingId, itemId: view.itemId };
  const body: Element[] = [
    ...(inDialog ? [] : [heading(orders.suggestTitle(view.orders.length))]),
    hint(orders.suggestIntro),
    ...refused(refusal),
    ...view.orders.flatMap((order, at) => orderFields(at + 1, { order, units: view.units, words })),
    ...(view.isMore ? [hint(orders.suggestMore)] : []),
  ];
  return card(words, {
    body,
    actions: [
      inDialog
        ? sendButton(orders.saveThem, 'order.place', data)
        : button(orders.saveThem, 'order.place', data, { style: 'positive' }),
    ],
    fallback: orders.fallback,
  });
}
