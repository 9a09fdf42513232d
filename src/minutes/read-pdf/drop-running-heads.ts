import { collapse } from '../../domain/danish/words.ts';
import { isCaseNumber } from '../../domain/item.ts';
import { readHeading } from '../find-items.ts';
import { labels } from '../labels.ts';
import { type TextLine, textOfLine } from './find-lines.ts';
import type { Page } from './texts.ts';

/**
 * The lines of each page without running heads, feet and page numbers: what stands at the same height on most pages,
 * figures aside, near an edge and outside everything else. The headings of items are none, though they may stand so.
 */
export function dropRunningHeads(pages: readonly Page[], lines: readonly TextLine[][]): TextLine[][] {
  const counts = new Map<string, number>();
  for (const page of lines) {
    const keys = new Set([...page.slice(0, most), ...page.slice(-most)].flatMap(keysOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.5));
  const isRepeated = (line: TextLine) => keysOf(line).some((key) => (counts.get(key) ?? 0) >= needed);
  const isRunning = (line: TextLine) =>
    !isHeading(line) && (isRepeated(line) || isPageNumber(line, pages.length));
  const trimmed = lines.map((page, at) => {
    const height = pages[at]?.height ?? 0;
    const isHead = (line: TextLine) => line.y < height * edge && isRunning(line);
    const isFoot = (line: TextLine) => line.y > height * (1 - edge) && isRunning(line);
    const top = page.slice(0, most).findIndex((line) => !isHead(line));
    const below = page.slice(top < 0 ? most : top);
    const foot = below.slice(-most).findLastIndex((line) => !isFoot(line));
    return below.slice(0, Math.max(below.length - most, 0) + foot + 1);
  });
  return withTitle(trimmed, lines);
}

/** How many lines a running head or foot has at most, and the part of the page that it stands in. */
const [most, edge] = [3, 0.2];

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
function isPageNumber(line: TextLine, of: number): boolean {
  const text = collapse(textOfLine(line)).toLowerCase();
  const { page } = line;
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
