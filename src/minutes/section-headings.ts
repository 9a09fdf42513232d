import { type Day, dayOf } from '../domain/day.ts';
import { type SectionName, sectionNames } from '../domain/printed-minutes.ts';
import type { Line } from './clean-lines.ts';
import { labels, sectionLabels } from './labels.ts';

/** What a whole line opens. A heading's level says nothing about it. */
export type Opening =
  | { opens: SectionName | 'bilag' | 'bestillinger' }
  | { opens: 'beslutning'; day: Day; board: string };

const names: ReadonlyMap<string, SectionName | 'bilag' | 'bestillinger'> = new Map([
  ...sectionNames.map((name): [string, SectionName] => [sectionLabels[name], name]),
  [labels.attachments, 'bilag'],
  [labels.orders, 'bestillinger'],
]);

/** The section that the line opens by its whole text; null for every other line, `Bilag 1: …` among them. */
export function openingOf(line: Line): Opening | null {
  const text = line.text.trim();
  const section =
    names.get(text) ??
    (line.marked ? (names.get(`${text}:`) ?? names.get(text.replace(/:$/, ''))) : undefined);
  if (section) return { opens: section };
  return readDecisionHeading(text);
}

export function isSectionHeading(line: Line): boolean {
  return openingOf(line) !== null;
}

const decision = `${labels.decision} `;

/** `Beslutning <board> den 14-04-2026`, as the whole text. */
export function readDecisionHeading(text: string): Opening | null {
  if (!text.startsWith(decision) || text.length > 160) return null;
  const end = / (?:den|d\.) ?(\d{1,2})[-.](\d{1,2})[-.](\d{4}):?$/.exec(text.slice(-24));
  const day = end && dayOf(Number(end[3]), Number(end[2]), Number(end[1]));
  if (!end || !day) return null;
  return { opens: 'beslutning', day, board: text.slice(decision.length, -end[0].length).trim() };
}
