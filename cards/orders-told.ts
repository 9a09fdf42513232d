import type { BoardOrderView } from '../src/domain/see-order.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { pagesOf, roomIn, shortened } from './fit.ts';
import { orderLine } from './order-line.ts';
import { box, button, type Card, card, dialogButton, type Element, heading, hint, quoted } from './parts.ts';

const mostRows = 10;

/** Of what is ordered, in bytes: the rest stands on its own card. */
const mostShown = 600;

/** The orders that somebody is told of in one message: each opens, and its owner can report it done. */
export function ordersToldCard(
  views: readonly Seen<BoardOrderView>[],
  { words, title }: { words: Words; title: string },
): Card {
  const { orders } = words;
  const [first] = views;
  const all = first && button(orders.all, 'list.turn', { list: 'orders', boardId: first.boardId, page: 1 });
  const draw = (rows: readonly Element[]) =>
    card(words, {
      body: [heading(title), ...rows, hint(first?.mayReport ? orders.typedOwner : orders.typed)],
      actions: all ? [all] : [],
      fallback: orders.fallback,
    });
  const rows = views.map((view) => rowOf(view, words));
  return draw(pagesOf(rows, roomIn(draw([])), mostRows)[0] ?? []);
}

function rowOf(view: BoardOrderView, words: Words): Element {
  const { orderId, version } = view;
  const { title: _, ...action } = button('', 'order.open', { orderId });
  const look = view.isOverdue ? ({ color: 'Attention' } as const) : ({ isSubtle: true } as const);
  const report: Element = {
    type: 'ActionSet',
    actions: [dialogButton(words.orders.reportDone, 'order.done', { orderId, version })],
  };
  return box(
    [
      quoted(shortened(view.text, mostShown), { weight: 'Bolder' }),
      quoted(orderLine(view, words), { size: 'Small', spacing: 'None', ...look }),
      ...(view.mayReport && view.state === 'open' ? [report] : []),
    ],
    { separator: true, selectAction: { ...action, tooltip: words.orders.heading } },
  );
}
