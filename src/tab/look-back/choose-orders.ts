import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { TabWords } from '../shell/words.tsx';
import type { Picture } from './charts/picture.ts';

export type BoardOrder = Answer<Routes['orders']>['rows'][number];

export const orderKinds = ['unfinished', 'overdue', 'reported', 'finished', 'all'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** Of the orders those of the kind, of one unit where one is named, in the order they came but for `first`. */
export function chooseOrders(
  orders: readonly BoardOrder[],
  { kind, unit, first = null }: { kind: OrderKind; unit: string; first?: string | null },
): BoardOrder[] {
  const chosen = orders.filter((order) => isOf(kind, order) && (unit === '' || order.who === unit));
  return chosen.toSorted((a, b) => Number(b.orderId === first) - Number(a.orderId === first));
}

/** Who has any of them, each once. */
export function unitsOf(orders: readonly BoardOrder[]): string[] {
  return [...new Set(orders.flatMap(({ who }) => who ?? []))].toSorted((a, b) => a.localeCompare(b, 'da'));
}

export function orderedTable(
  rows: readonly BoardOrder[],
  { lookingBack: { orders: say } }: Pick<TabWords, 'lookingBack'>,
): Picture['table'] {
  return {
    head: say.head,
    rows: rows.map(({ text, who, due, condition, state, isOverdue, age, ...given }) => [
      ...[text, who, due ?? condition, isOverdue ? say.overdue : say.states[state], age],
      ...[given.wish, given.day, given.title, given.caseNumber],
    ]),
  };
}

function isOf(kind: OrderKind, { state, isOverdue }: BoardOrder): boolean {
  const isFinished = state === 'done' || state === 'cancelled';
  switch (kind) {
    case 'all':
      return true;
    case 'finished':
      return isFinished;
    case 'unfinished':
      return !isFinished;
    case 'overdue':
      return isOverdue;
    case 'reported':
      return state === 'reported';
    default:
      return kind satisfies never;
  }
}
