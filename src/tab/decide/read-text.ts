import { readOutcome } from '../../domain/danish/outcome.ts';
import { readPostponedTo } from '../../domain/danish/postponement.ts';
import { readRouting } from '../../domain/danish/routing.ts';
import type { Day } from '../../domain/day.ts';
import { suggestConditions } from '../../domain/suggest-conditions.ts';
import { suggestOrders } from '../../domain/suggest-orders.ts';
import type { DecisionForm } from './answers.ts';

export type Known = Pick<DecisionForm, 'boardName' | 'day' | 'units'> & {
  /** Of the item. */
  concerned: readonly string[];
};

export type Understood = ReturnType<typeof readText>;

/** What the server will read out of the text, too, without asking it: while somebody types, and with no connection. */
export function readText(text: string, { boardName, units, concerned, ...known }: Known) {
  const day = known.day as Day;
  const board = { units: units.map((unit) => ({ ...unit, validFrom: null, validTo: null })) };
  return {
    outcome: readOutcome(text),
    postponedTo: readPostponedTo(text, day),
    orders: suggestOrders(text, { board, today: day, day }),
    conditions: suggestConditions(text, { board, units: concerned, today: day, day }),
    bodies: readRouting(text, { place: 'decision', board: boardName, units, day }),
  };
}
