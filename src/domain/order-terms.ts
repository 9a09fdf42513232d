import { type Board, chiefsOf } from './board.ts';
import type { Day } from './day.ts';
import type { OrderLine } from './decision.ts';
import type { DecisionDraft } from './draft.ts';
import type { Item } from './item.ts';
import { checkOrderLine } from './order-line.ts';
import { mayBeTold } from './recipients.ts';

/** What is said of orders afterwards, by their number from 1. */
export type OrderTerms = ReadonlyMap<number, Pick<OrderLine, 'unit' | 'due' | 'condition'>>;

/** The draft with what was missing of its orders when it was read back; the chiefs who come to have one are told, too. */
export function withTerms(
  draft: DecisionDraft,
  terms: OrderTerms = new Map(),
  { board, item, today }: { board: Board; item: Item; today: Day },
): DecisionDraft {
  const orders = draft.orders.map((one, at) => {
    const said = terms.get(at + 1);
    if (!said) return one;
    const { unit, due, condition, ...line } = one.value;
    const value: OrderLine = {
      ...line,
      unit: unit ?? said.unit,
      due: due ?? said.due,
      ...(condition ? { condition } : said.condition ? { condition: said.condition } : {}),
    };
    return { ...one, value: checkOrderLine(value, board, today) };
  });
  const units = orders.flatMap(({ value }, at) => (draft.orders[at]?.value.unit ? [] : (value.unit ?? [])));
  const added = chiefsOf(board, units, today).map(({ personId }) => personId);
  const told = added.filter((person) => mayBeTold(board, person, { item, today }));
  return { ...draft, orders, recipients: [...new Set([...draft.recipients, ...told])] };
}
