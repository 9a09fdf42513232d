import type { Cell, TextLine } from './find-lines.ts';
import type { Page } from './texts.ts';

/** How a text is set: how far its lines reach, how close they stand and in which type. */
export type Setting = {
  /** The part of the column that the line takes up from where it begins. */
  reach(line: TextLine): number;
  /** Whether the line ends where the first word of the next one would not have fitted in. */
  isFull(line: TextLine, next: TextLine): boolean;
  /** Whether the next line stands no farther below than the lines of one paragraph do. */
  isClose(line: TextLine, next: TextLine): boolean;
  /** Whether it is throughout in another type than most of the text, or larger. */
  isMarked(line: TextLine): boolean;
};

/** Measures the lines of all pages; `pages` and `lines` have the same order. */
export function measureText(pages: readonly Pick<Page, 'width'>[], lines: readonly TextLine[][]): Setting {
  const margins = rightMargins(pages, lines);
  const rightOf = ({ page }: TextLine) => margins.get(widthOf(pages, page)) ?? widthOf(pages, page);
  const isFull = (line: TextLine, next: TextLine) =>
    line.end + firstWord(next.cells[0], next.size) > rightOf(line) - line.size / 4;
  const closest = leadingOf(lines, isFull) * 1.12 + 0.05;
  const fonts = mainFonts(lines);
  const size = mostOf(lines.flat().map((line) => [line.size, lengthOf(line)])) ?? 0;
  return {
    reach: (line) => (line.end - line.x) / Math.max(rightOf(line) - line.x, 1),
    isFull,
    isClose: (line, next) => next.y > line.y && next.y - line.y <= closest * Math.max(line.size, next.size),
    isMarked: (line) => line.size > size * 1.15 || !line.fonts.has(fonts(line.page)),
  };
}

/** Of pages of one width: where nearly all long lines end; where there are few, the left margin once more. */
function rightMargins(
  pages: readonly Pick<Page, 'width'>[],
  lines: readonly TextLine[][],
): Map<number, number> {
  const margins = new Map<number, number>();
  for (const width of new Set(pages.map((page) => Math.round(page.width)))) {
    const all = lines.flat().filter(({ page }) => widthOf(pages, page) === width);
    const ends = all
      .filter(({ x, end, cells }) => cells.length === 1 && end - x > width * 0.55)
      .map(({ end }) => end)
      .sort((a, b) => a - b);
    const left = all.reduce((least, { x }) => Math.min(least, x), width / 6);
    margins.set(width, ends.length < 5 ? width - left : (ends[Math.floor(ends.length * 0.95)] ?? width));
  }
  return margins;
}

function widthOf(pages: readonly Pick<Page, 'width'>[], page: number): number {
  return Math.round(pages[page - 1]?.width ?? 0);
}

/** The room that a blank and the first word take. */
export function firstWord(cell: Cell | undefined, size: number): number {
  if (!cell) return 0;
  const word = cell.text.split(' ', 1)[0] ?? '';
  return size / 4 + ((cell.end - cell.x) * word.length) / Math.max(cell.text.length, 1);
}

/** How far apart most lines stand that go on from each other, in parts of their size. */
function leadingOf(
  lines: readonly TextLine[][],
  isFull: (line: TextLine, next: TextLine) => boolean,
): number {
  const steps = lines.flatMap((page) =>
    page.flatMap((line, at): [number, number][] => {
      const next = page[at + 1];
      if (!next || next.size !== line.size || !isFull(line, next)) return [];
      const step = Math.round(((next.y - line.y) / line.size) * 20) / 20;
      return step > 0.8 && step < 2.5 ? [[step, 1]] : [];
    }),
  );
  return (steps.length < 3 ? undefined : mostOf(steps)) ?? 1.3;
}

/** The font of most text; on pages that have none of it, as where each has its own, that of the page. */
function mainFonts(lines: readonly TextLine[][]): (page: number) => string {
  const weigh = (some: readonly TextLine[]) =>
    mostOf(some.flatMap((line) => [...line.fonts].map((font): [string, number] => [font, lengthOf(line)])));
  const main = weigh(lines.flat()) ?? '';
  const own = new Map<number, string>();
  for (const page of lines) {
    const first = page[0];
    if (first && !page.some(({ fonts }) => fonts.has(main))) own.set(first.page, weigh(page) ?? main);
  }
  return (page) => own.get(page) ?? main;
}

function lengthOf({ cells }: TextLine): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}

/** The value with the greatest weight. */
function mostOf<T>(weighed: readonly [T, number][]): T | undefined {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  let most: [T, number] | undefined;
  for (const one of sums) if (!most || one[1] > most[1]) most = one;
  return most?.[0];
}
