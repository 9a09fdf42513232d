import { itemIdOf, type Row } from '../meeting/answers.ts';

/** An item that shall stand at another place, the first being 0. */
export type Move = { itemId: string; to: number };

/** The numbers of all items, as they stand now, in the order they have when it was moved; null where nothing moves. */
export function orderAfter(rows: readonly Row[], { itemId, to }: Move): number[] | null {
  const from = rows.findIndex((row) => itemIdOf(row) === itemId);
  const place = Math.min(Math.max(to, 0), rows.length - 1);
  if (from === -1 || from === place) return null;
  const order = rows.map(({ number }) => number);
  order.splice(place, 0, ...order.splice(from, 1));
  return order;
}

/** The rows as they will stand, each with its new number, until the server says when each begins. */
export function inOrder(rows: readonly Row[], order: readonly number[]): Row[] {
  return order.flatMap((number, at) => {
    const row = rows.find((one) => one.number === number);
    return row ? [{ ...row, number: at + 1 }] : [];
  });
}
