import { type Board, findUnit } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import type { OrderLine } from '../domain/decision.ts';
import type { DecisionInput } from '../domain/draft.ts';
import { limits } from '../domain/item.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import type { Words } from '../words/words.ts';

/** The decision that leaves a case to one of our units or to somebody else, with the order that goes with it. */
export function delegationTo(
  { board, today, words }: { board: Board; today: Day; words: Words },
  order: OrderLine,
): DecisionInput {
  const { postponing } = words;
  const unit = order.unit === null ? undefined : findUnit(board, order.unit, today);
  const to = unit?.name ?? order.byWhom;
  if (!to) throw new Refusal('text-missing', { field: 'delegate' });
  const line = {
    ...{ text: order.text.trim() || postponing.delegateUsual, due: order.due },
    ...(unit ? { unit: unit.code, byWhom: null } : { unit: null, byWhom: to }),
  };
  return { text: postponing.delegatedText(board.name, to), outcome: 'resolved', orders: [line] };
}

/** The decision that an item is withdrawn, for a reason. */
export function withdrawalFor(reason: string, { postponing }: Words): DecisionInput {
  const said = readText(reason, 'reason', limits.reason);
  return { text: postponing.withdrawnText(said), outcome: 'resolved', orders: [] };
}
