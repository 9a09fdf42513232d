import { readGuests } from '../domain/danish/guests.ts';
import { readOrders } from '../domain/danish/orders.ts';
import { readOutcome } from '../domain/danish/outcome.ts';
import { readPostponedTo } from '../domain/danish/postponement.ts';
import { readForwardedTo } from '../domain/danish/routing.ts';
import { readUnits } from '../domain/danish/units.ts';
import { eachOnce } from '../domain/danish/words.ts';
import type { Day } from '../domain/day.ts';
import type { PrintedItem } from '../domain/printed-minutes.ts';

/** The texts of an item as printed. */
export type Told = Pick<PrintedItem, 'sections' | 'recommendations' | 'decisions' | 'attachments'>;

/** The orders of a section of their own; null where there is none, so that they are read out of the texts. */
export type Ordered = { ordered: PrintedItem['orders'] | null };

/** What they mean. */
export type Understood = Pick<
  PrintedItem,
  'outcomeOfLastDecision' | 'postponedTo' | 'orders' | 'forwardedTo' | 'guests' | 'units'
>;

export const nothingUnderstood: Understood = {
  outcomeOfLastDecision: null,
  postponedTo: null,
  orders: [],
  forwardedTo: [],
  guests: [],
  units: [],
};

/** What a careful reader takes the texts to mean. */
export function understandItem(
  item: Told & Ordered & { title: string | null },
  { board, date, attendees }: { board: string; date: Day; attendees: readonly string[] },
): Understood {
  const { sections, decisions, ordered } = item;
  const { baggrund, indstilling, sagsfremstilling, økonomi, referat } = sections;
  const last = decisions.at(-1);
  const outcome = last ? readOutcome(last.text) : null;
  const decided = decisions.map((decision) => decision.text);
  const around = join([baggrund, referat, sagsfremstilling, økonomi]);
  return {
    outcomeOfLastDecision: outcome,
    postponedTo: last && outcome === 'postponed' ? readPostponedTo(last.text, last.date) : null,
    orders: ordered ?? [
      ...(referat === null ? [] : readOrders(referat, date)),
      ...decisions.flatMap((decision) => readOrders(decision.text, decision.date)),
    ],
    forwardedTo: eachOnce([
      ...readForwardedTo(join([indstilling, ...decided]), { place: 'decision', board, day: date }),
      ...readForwardedTo(around, { place: 'elsewhere', board, day: date }),
    ]),
    guests: readGuests(join([baggrund, indstilling, ...decided, sagsfremstilling, referat]), attendees),
    units: readUnits(
      join([
        item.title,
        baggrund,
        indstilling,
        ...decided,
        sagsfremstilling,
        økonomi,
        referat,
        ...item.attachments,
        ...(ordered ?? []).map(({ text, byWhom }) => `${text} (${byWhom ?? ''})`),
      ]),
    ),
  };
}

function join(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join('\n\n');
}
