import type { HasUnits } from './board.ts';
import type { ConditionLine } from './condition.ts';
import { readConditions } from './danish/decision-conditions.ts';
import type { Day } from './day.ts';
import { unitNamedIn } from './suggest-orders.ts';

/**
 * What a decision of the meeting on `day` depends on, to be confirmed. Whoever is named in it sees to it, else the only
 * unit of the item.
 */
export function suggestConditions(text: string, { board, units, today, day }: Concerned): ConditionLine[] {
  const [only = null, another] = units;
  return readConditions(text, day).map((read) => {
    const unit = unitNamedIn(board, read.text, today)?.code ?? (another ? null : only);
    return { text: read.text, unit, due: read.due };
  });
}

/** `units`: those of the item. */
type Concerned = { board: HasUnits; units: readonly string[]; today: Day; day: Day };
