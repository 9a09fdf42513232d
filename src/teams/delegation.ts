import { findUnit } from '../domain/board.ts';
import type { OrderLine } from '../domain/decision.ts';
import type { DecisionInput } from '../domain/draft.ts';
import { Refusal } from '../errors.ts';
import type { Scene } from './scene.ts';

/** The decision that leaves a case to one of our units or to somebody else, with the order that goes with it. */
export function delegationTo({ board, today, words }: Scene, order: OrderLine): DecisionInput {
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
