import { collapse } from '../domain/danish/words.ts';
import type { Day } from '../domain/day.ts';
import { type PrintedItem, type PrintedSections, sectionNames } from '../domain/printed-minutes.ts';
import { readRecommendation } from '../domain/recommendation.ts';
import type { Account } from './account.ts';
import { type Line, paragraphsOf, textOf } from './clean-lines.ts';
import type { ItemLines } from './find-items.ts';
import { type Notes, readNotes } from './read-notes.ts';
import { readOrderLines } from './read-order-lines.ts';
import { type Part, splitSections } from './split-sections.ts';
import { nothingUnderstood, type Ordered, type Told, understandItem } from './understand-item.ts';

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
  const notes = notesTold(readNotes(lines.body), { item, account });
  const isPrinted = title !== null || notes.closed;
  const parts = isPrinted ? splitSections(notes.below, sitting.board) : [];
  const { ordered, ...told } = partsTold(parts, { item, account });
  const meant = isPrinted ? understandItem({ ...told, title, ordered }, sitting) : nothingUnderstood;
  return {
    number: lines.number,
    title,
    closed: title === null || notes.closed,
    ...(notes.closedReason === null ? {} : { closedReason: notes.closedReason }),
    ...(notes.closedBasis === null ? {} : { closedBasis: notes.closedBasis }),
    caseNumber: lines.caseNumber?.text.trim() ?? null,
    ...(notes.away.length > 0 ? { away: notes.away } : {}),
    ...(notes.missed.length > 0 ? { missed: notes.missed } : {}),
    ...told,
    ...meant,
  };
}

function notesTold(notes: Notes, { item, account }: { item: number; account: Account }): Notes {
  account.take([...notes.lines.closed, ...notes.lines.basis], { as: 'closed', item });
  account.take(notes.lines.away, { as: 'away', item });
  account.take(notes.lines.missed, { as: 'missed', item });
  return notes;
}

/** The texts as printed, each line on account of where it went. */
function partsTold(
  parts: readonly Part[],
  { item, account }: { item: number; account: Account },
): Told & Ordered {
  const unprinted = Object.fromEntries(sectionNames.map((name) => [name, null]));
  const sections = unprinted as PrintedSections;
  const none = { recommendations: [], decisions: [], attachments: [], ordered: null };
  const told: Told & Ordered = { sections, ...none };
  for (const part of parts) {
    const { opens, heading, lines } = part;
    account.take(heading, { as: opens === 'beslutning' ? 'decision-heading' : 'section-heading', item });
    if (part.opens === 'beslutning') {
      account.take(lines, { as: 'decision', item, decision: told.decisions.length });
      told.decisions.push({ date: part.day, text: textOf(lines) });
    } else if (part.opens === 'bilag') {
      account.take(lines, { as: 'attachment', item });
      account.take(lines.filter(isDash), { as: 'noise' });
      told.attachments = titlesIn(lines.filter((line) => !isDash(line)));
    } else if (part.opens === 'bestillinger') {
      const ordered = readOrderLines(lines);
      account.take(ordered.lines, { as: 'order', item });
      told.ordered = [...(told.ordered ?? []), ...ordered.orders];
    } else {
      account.take(lines, { as: 'section', item, section: part.opens });
      sections[part.opens] = textOf(lines) || null;
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
