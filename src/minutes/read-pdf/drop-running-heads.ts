import { collapse } from '../../domain/danish/words.ts';
import { isCaseNumber } from '../../domain/item.ts';
import { readHeading } from '../find-items.ts';
import { labels } from '../labels.ts';
import { type TextLine, textOfLine } from './find-lines.ts';

/**
 * The lines of each page without running heads, feet and page numbers: what stands at the same height on most pages,
 * figures aside, outside everything else. The headings of items are none, though they may stand so.
 */
export function dropRunningHeads(pages: readonly TextLine[][]): TextLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set([...lines.slice(0, most), ...lines.slice(-most)].flatMap(keysOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.5));
  const isRepeated = (line: TextLine) => keysOf(line).some((key) => (counts.get(key) ?? 0) >= needed);
  const isRunning = (line: TextLine, page: number) =>
    !isHeading(line) && (isRepeated(line) || isPageNumber(line, { page, of: pages.length }));
  const trimmed = pages.map((lines, at) => {
    const top = lines.slice(0, most).findIndex((line) => !isRunning(line, at + 1));
    const below = lines.slice(top < 0 ? Math.min(most, lines.length) : top);
    const foot = below.slice(-most).findLastIndex((line) => !isRunning(line, at + 1));
    return below.slice(0, Math.max(below.length - most, 0) + foot + 1);
  });
  return withTitle(trimmed, pages);
}

/** How many lines a running head or foot has at most. */
const most = 3;

/** What running heads have in common: the text but for its figures, and the height within four points. */
function keysOf(line: TextLine): string[] {
  const text = collapse(textOfLine(line));
  // The pages of `3/12` go on one by one, case numbers do not.
  const [number, all] = isCaseNumber(text) ? text.split('/').map(Number) : [];
  const form = number === undefined ? text.replace(/\d+/g, '#') : `${number - line.page}/${all}`;
  return [`${Math.round(line.y / 4)} ${form}`, `${Math.floor(line.y / 4)}+ ${form}`];
}

function isHeading(line: TextLine): boolean {
  return readHeading({ number: 0, text: textOfLine(line), marked: false }) !== null;
}

/** A number that is the page's own, alone or with `Side` and the number of pages. */
function isPageNumber(line: TextLine, { page, of }: { page: number; of: number }): boolean {
  const text = collapse(textOfLine(line)).toLowerCase();
  return [
    `${page}`,
    `- ${page} -`,
    `side ${page}`,
    `side ${page} af ${of}`,
    `${page}/${of}`,
    `side ${page}/${of}`,
  ].includes(text);
}

/** Where the title of the minutes is itself a running head, its first line stays. */
function withTitle(trimmed: TextLine[][], pages: readonly TextLine[][]): TextLine[][] {
  const isTitle = (line: TextLine) => textOfLine(line).startsWith(`${labels.title} `);
  if (trimmed.some((lines) => lines.some(isTitle))) return trimmed;
  const at = pages.findIndex((lines) => lines.some(isTitle));
  const title = pages[at]?.find(isTitle);
  return trimmed.map((lines, page) => (page === at && title ? [title, ...lines] : lines));
}
