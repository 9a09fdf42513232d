import type { TabWords } from '../shell/words.tsx';
import type { ConditionLine, OrderLine } from './answers.ts';
import { type Fields, waitingList } from './fields.ts';
import type { Understood } from './read-text.ts';

export type Part = 'text' | 'outcome' | 'postponed' | 'orders' | 'conditions';

/** Something read out of the text: what of the form changes where it is corrected, and where it is taken away. */
export type Chip = {
  key: string;
  /** Where in the form it can be said otherwise. */
  part: Part;
  text: string;
  correct: Partial<Fields> | null;
  takeAway: Partial<Fields>;
};

type Saying = Pick<TabWords, 'deciding' | 'item' | 'outcomes' | 'dates'>;

/** What the text says, as far as nobody has said it otherwise. */
export function chipsOf(understood: Understood, fields: Fields, words: Saying): Chip[] {
  const { deciding } = words;
  return [
    ...outcomeChip(understood, fields, words),
    ...postponedChip(understood, fields, words),
    ...(fields.orders === null
      ? linesOf('orders', understood.orders, (one, n) => `${deciding.order(n)}: ${orderSaid(one, words)}`)
      : []),
    ...(fields.conditions === null
      ? linesOf(
          'conditions',
          understood.conditions,
          (one, n) => `${deciding.conditionNumber(n)}: ${conditionSaid(one, words)}`,
        )
      : []),
    ...understood.bodies
      .filter(({ name }) => !fields.notOnTo.includes(name))
      .map(({ name, day }) => ({
        ...{ key: `body ${name}`, part: 'text' as const },
        text: `${deciding.goesOn} ${bodySaid({ name, day }, words)}`,
        correct: null,
        takeAway: { notOnTo: [...fields.notOnTo, name] },
      })),
  ];
}

function outcomeChip({ outcome }: Understood, fields: Fields, { outcomes }: Saying): Chip[] {
  if (fields.outcome !== null || outcome === null) return [];
  const text = outcomes[outcome];
  return [{ key: 'outcome', part: 'outcome', text, correct: { outcome }, takeAway: { outcome: 'choose' } }];
}

function postponedChip(
  { outcome, postponedTo }: Understood,
  fields: Fields,
  { deciding, dates }: Saying,
): Chip[] {
  if (postponedTo === null || (fields.outcome ?? outcome) !== 'postponed' || fields.postponeTo !== null)
    return [];
  const text = `${deciding.postponeTo} ${dates.short(postponedTo)}`;
  return [
    {
      ...{ key: 'postponed', part: 'postponed', text },
      correct: { postponeTo: postponedTo },
      takeAway: { postponeTo: waitingList },
    },
  ];
}

/** Corrected or taken away, one takes the rest along: they are then written, no longer read. */
function linesOf<Line extends { text: string }>(
  name: 'orders' | 'conditions',
  lines: readonly Line[],
  say: (line: Line, n: number) => string,
): Chip[] {
  return lines.map((line, at) => ({
    ...{ key: `${name} ${at} ${line.text}`, part: name },
    text: say(line, at + 1),
    correct: { [name]: lines },
    takeAway: { [name]: lines.filter((one) => one !== line) },
  }));
}

export function orderSaid(order: OrderLine, { deciding, dates }: Pick<Saying, 'deciding' | 'dates'>): string {
  const { text, unit, byWhom, due, condition } = order;
  return [text, unit ?? byWhom, due && deciding.dueBy(dates.date(due)), condition]
    .filter(Boolean)
    .join(' · ');
}

export function conditionSaid(
  { text, unit, due }: ConditionLine,
  { deciding, dates }: Pick<Saying, 'deciding' | 'dates'>,
): string {
  return [text, unit, due && deciding.dueBy(dates.date(due))].filter(Boolean).join(' · ');
}

/** Where it goes on to, and when where that is said. */
export function bodySaid(
  { name, day }: { name: string; day: string | null },
  { dates }: Pick<Saying, 'dates'>,
): string {
  return day ? `${name} ${dates.short(day)}` : name;
}
