import type { Day } from '../src/domain/day.ts';
import type { OrderLine } from '../src/domain/decision.ts';
import type { BoardOrderView } from '../src/domain/see-order.ts';
import type { Words } from '../src/words/words.ts';

/** An order on one line: of whom, by when, how old, and how far it has come. */
export function orderLine(view: BoardOrderView, words: Words): string {
  const { orders } = words;
  const { state } = view;
  return [
    ...(view.isOverdue ? [orders.overdue] : []),
    ...(state === 'open' ? [] : [orders.states[state]]),
    whoOf(view, words),
    whenOf(view, words),
    orders.age(view.age),
    ...(view.wish ? [orders.wished(view.wish)] : []),
    ...(state === 'open' && view.answer ? [orders.isAnswered] : []),
  ].join(' · ');
}

type When = { due: Day | null; condition: string | null };

/** By when, upon what, or that there is no date. */
export function whenOf({ due, condition }: When, { notice }: Words): string {
  return due ? notice.due(due) : (condition ?? notice.noDue);
}

/** An order as the decision says it. */
export function orderSaid({ text, unit, byWhom, due, condition }: OrderLine, { notice }: Words): string {
  return [text, unit ?? byWhom, due ? notice.due(due) : condition].filter(Boolean).join(' · ');
}
function whoOf({ who, hasNoChief }: BoardOrderView, { orders }: Words): string {
  if (who === null) return orders.noOwner;
  return hasNoChief ? orders.noChief(who) : who;
}
