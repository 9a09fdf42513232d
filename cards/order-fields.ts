import type { OrderLine } from '../src/domain/decision.ts';
import type { Words } from '../src/words/words.ts';
import { choices, columns, type Element, fieldColumn, textField } from './parts.ts';

type Given = {
  order: Partial<OrderLine> | undefined;
  units: readonly { id: string; name: string }[];
  words: Words;
};

/** More units than these stand by their codes alone, since each order has its own list of them. */
const mostNamedUnits = 20;

/** What is ordered, and of whom and by when; `n` counts from 1. */
export function orderFields(n: number, { order, units, words }: Given): Element[] {
  const text = textField(
    { id: `order.${n}.text`, label: words.decision.orderText(n), value: order?.text },
    { maxLength: 2000 },
  );
  return [text, ...orderTerms(n, { order, units, words })];
}

/** Of whom, and by when or upon what. */
export function orderTerms(n: number, { order, units, words }: Given): Element[] {
  const { decision, orders } = words;
  const isNamed = units.length <= mostNamedUnits;
  const unit = choices(
    { id: `order.${n}.unit`, label: decision.orderUnit(n), value: order?.unit ?? null },
    units.map(({ id, name }) => ({ title: isNamed ? name : id, value: id })),
  );
  const due: Element = {
    type: 'Input.Date',
    id: `order.${n}.due`,
    label: decision.orderDue(n),
    ...(order?.due ? { value: order.due } : {}),
  };
  const condition = textField(
    { id: `order.${n}.condition`, label: orders.condition(n), value: order?.condition },
    { placeholder: orders.conditionHint, maxLength: 500 },
  );
  return [units.length > 0 ? columns([fieldColumn(unit), fieldColumn(due)]) : due, condition];
}
