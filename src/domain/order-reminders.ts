import type { Board } from './board.ts';
import { type Day, weekOf } from './day.ts';
import type { Item } from './item.ts';
import { type BoardOrder, dueOf } from './order.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** In working days: before an order is due, from then on after it was, and how often. */
const before = 3;
const between = 5;
const mostAfter = 4;

export type OrderReminder = { stage: 'before' | 'today' | 'after'; name: string };

/**
 * What the owner of an open order is reminded of on a working day: three working days ahead, on the day (or the last
 * working day ahead of it), and from the working day after it once a week for four weeks. Another due date has other names.
 */
export function reminderOf(
  board: Pick<Board, 'closedDays'>,
  one: BoardOrder,
  today: Day,
): OrderReminder | null {
  const due = dueOf(one);
  if (one.progress.state !== 'open' || due === null || !isWorkingDay(today, board.closedDays)) return null;
  const lastDay = isWorkingDay(due, board.closedDays) ? due : addWorkingDays(due, -1, board.closedDays);
  const named = (what: string) => `order:${one.order.id}:${what}:${due}`;
  if (today > lastDay) {
    return { stage: 'after', name: named(`after-${weeksAfter(board, lastDay, today)}`) };
  }
  if (today === lastDay) return { stage: 'today', name: named('today') };
  const ahead = addWorkingDays(lastDay, -before, board.closedDays);
  // Who was told of it within these days needs no reminder yet.
  const isTold = one.given.day >= ahead;
  return today >= ahead && !isTold ? { stage: 'before', name: named('before') } : null;
}

/** The name by which secretaries are told, once a week, of what is overdue. */
export function overdueOf({ id }: Pick<Board, 'id'>, today: Day): string {
  return `orders-overdue:${id}:${weekOf(today)}`;
}

/** Whether an item that is to answer it is on its way: it is not reminded of meanwhile. */
export function isBeingAnswered({ progress: { answeredBy } }: BoardOrder, items: readonly Item[]): boolean {
  const item = items.find(({ id }) => id === answeredBy);
  return item !== undefined && (item.state === 'proposed' || item.state === 'accepted');
}

/** Which of the weekly reminders the day is in, from 0; the last for good. */
function weeksAfter({ closedDays }: Pick<Board, 'closedDays'>, lastDay: Day, today: Day): number {
  let nth = 0;
  while (nth + 1 < mostAfter && today >= addWorkingDays(lastDay, 1 + (nth + 1) * between, closedDays))
    nth += 1;
  return nth;
}
