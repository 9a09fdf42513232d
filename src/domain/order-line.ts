import { type Board, findUnit } from './board.ts';
import type { Day } from './day.ts';
import type { OrderLine } from './decision.ts';
import { limits } from './item.ts';
import { demandUnit } from './new-item.ts';
import { readText } from './written-text.ts';

/** An order as somebody wrote it, checked. A unit that was closed since may stay where it stood. */
export function checkOrderLine(line: OrderLine, board: Board, on: Day): OrderLine {
  const { text, unit, byWhom, due, condition } = line;
  const known = unit !== null && (findUnit(board, unit, on)?.code ?? demandUnit(board, unit, on));
  return {
    text: readText(text, 'order'),
    unit: known || null,
    byWhom,
    due,
    ...(condition ? { condition: readText(condition, 'condition', limits.reason) } : {}),
  };
}

/** Whether nobody said who is to do it, or neither by when nor upon what: the reading back asks for it. */
export function lacksOf({ unit, byWhom, due, condition }: OrderLine): { owner: boolean; due: boolean } {
  return { owner: unit === null && byWhom === null, due: due === null && !condition };
}
