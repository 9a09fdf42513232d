import { readGuests } from '../domain/danish/guests.ts';
import { readOrders } from '../domain/danish/orders.ts';
import { readOutcome } from '../domain/danish/outcome.ts';
import { readPostponedTo } from '../domain/danish/postponement.ts';
import { readForwardedTo } from '../domain/danish/routing.ts';
import { readUnits } from '../domain/danish/units.ts';
import { collapse, eachOnce } from '../domain/danish/words.ts';
import type { Day } from '../domain/day.ts';
import {
  type PrintedItem,
  type PrintedSections,
  type SectionName,
  sectionNames,
} from '../domain/printed-minutes.ts';
import { readRecommendation } from '../domain/recommendation.ts';
import type { Account } from './account.ts';
import { type Line, paragraphsOf, textOf } from './clean-lines.ts';
import type { ItemLines } from './find-items.ts';
import { type Part, splitSections } from './split-sections.ts';

/** What every item of the minutes shares. */
export type Sitting = { board: string; date: Day; attendees: readonly string[]; account: Account };

/** One item of the minutes; `item` is its place among them, `title` the one it goes by, null when it is closed. */
export function readItem(
  lines: ItemLines,
  { item, title }: { item: number; title: string | null },
  sitting: Sitting,
): PrintedItem {
  const { account } = sitting;
  account.take(lines.heading, { as: 'heading', item });
  if (lines.caseNumber) account.take(lines.caseNumber, { as: 'case-number', item });
  const parts = title === null ? [] : splitSections(lines.body, sitting.board);
  const told = partsTold(parts, { item, account });
  return {
    number: lines.number,
    title,
    closed: title === null,
    caseNumber: lines.caseNumber?.text.trim() ?? null,
    ...told,
    ...(title === null ? nothingUnderstood : understood({ ...told, title }, sitting)),
  };
}

type Told = Pick<PrintedItem, 'sections' | 'recommendations' | 'decisions' | 'attachments'>;
type Understood = Pick<
  PrintedItem,
  'outcomeOfLastDecision' | 'postponedTo' | 'orders' | 'forwardedTo' | 'guests' | 'units'
>;

const nothingUnderstood: Understood = {
  outcomeOfLastDecision: null,
  postponedTo: null,
  orders: [],
  forwardedTo: [],
  guests: [],
  units: [],
};

/** The texts as printed, each line on account of where it went. */
function partsTold(parts: readonly Part[], { item, account }: { item: number; account: Account }): Told {
  const sections: PrintedSections = Object.fromEntries(sectionNames.map((name) => [name, null])) as Record<
    SectionName,
    null
  >;
  const told: Told = { sections, recommendations: [], decisions: [], attachments: [] };
  for (const part of parts) {
    if (part.opens === 'beslutning') {
      account.take(part.heading, { as: 'decision-heading', item });
      account.take(part.lines, { as: 'decision', item, decision: told.decisions.length });
      told.decisions.push({ date: part.day, text: textOf(part.lines) });
    } else if (part.opens === 'bilag') {
      account.take(part.heading, { as: 'section-heading', item });
      account.take(part.lines, { as: 'attachment', item });
      account.take(part.lines.filter(isDash), { as: 'noise' });
      told.attachments = titlesIn(part.lines.filter((line) => !isDash(line)));
    } else {
      account.take(part.heading, { as: 'section-heading', item });
      account.take(part.lines, { as: 'section', item, section: part.opens });
      sections[part.opens] = textOf(part.lines) || null;
    }
  }
  told.recommendations = sections.indstilling === null ? [] : readRecommendation(sections.indstilling);
  return told;
}

/** What stands for nothing at all. */
function isDash(line: Line): boolean {
  return line.text.trim() === '-';
}

/** One title per paragraph, or per bullet. */
function titlesIn(lines: readonly Line[]): string[] {
  return paragraphsOf(lines)
    .flatMap((paragraph) => {
      const isList = paragraph.every((line) => /^\s{0,8}[-•] /.test(line.text));
      return isList ? paragraph.map((line) => [line]) : [paragraph];
    })
    .map((title) => collapse(title.map((line) => line.text).join(' ')))
    .map((title) => title.replace(/^[-•] (?=\S)/, ''));
}

/** What a careful reader takes the texts to mean. */
function understood(item: Told & { title: string }, { board, date, attendees }: Sitting): Understood {
  const { sections, decisions } = item;
  const { baggrund, indstilling, sagsfremstilling, økonomi, referat } = sections;
  const last = decisions.at(-1);
  const outcome = last ? readOutcome(last.text) : null;
  const decided = decisions.map((decision) => decision.text);
  const around = join([baggrund, referat, sagsfremstilling, økonomi]);
  return {
    outcomeOfLastDecision: outcome,
    postponedTo: last && outcome === 'postponed' ? readPostponedTo(last.text, last.date) : null,
    orders: [
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
      ]),
    ),
  };
}

function join(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join('\n\n');
}
