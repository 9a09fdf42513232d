import type { Text } from './texts.ts';

/** A part of a line that stands apart from the others: a column of a table, or all of the line. */
export type Cell = { x: number; end: number; text: string };

/** What stands side by side on a page; `y` and `size` are those of its longest text. */
export type TextLine = {
  page: number;
  x: number;
  end: number;
  y: number;
  size: number;
  fonts: ReadonlySet<string>;
  texts: readonly Text[];
  cells: Cell[];
  /** The first piece of it as it was drawn, and where the second begins. */
  opening: { text: string; end: number; next: number | null };
};

/** The lines of a page from its top to its foot. */
export function findLines(texts: readonly Text[]): TextLine[] {
  const down = texts.toSorted((a, b) => a.y - b.y);
  const rows = rowsIn(down, isBeside).map((row) => row.sort((a, b) => a.x - b.x));
  const lines = rows.map((row) => lineOf(row));
  return lines.map((line, at) => {
    // A column of a table may be full in one row, so that the next one all but touches it.
    const around = lines.slice(Math.max(at - 4, 0), at + 5);
    const columns = around.flatMap(({ cells }) => cells.slice(1, 20).map(({ x }) => x));
    return columns.length > 0 ? lineOf(line.texts, columns) : line;
  });
}

/** The lines that texts make in the order in which they are given, as far as they go on to the right. */
export function linesInOrder(texts: readonly Text[]): TextLine[] {
  const goesOn = (main: Text, text: Text, last: Text) =>
    text.page === main.page && text.x > last.x && isBeside(main, text);
  return rowsIn(texts, goesOn).map((row) => lineOf(row));
}

export function textOfLine({ cells }: TextLine): string {
  return cells.map(({ text }) => text).join('\t');
}

/** Parts the texts into rows; each is compared with the largest of its row, so that rows do not slide. */
function rowsIn(texts: readonly Text[], isSame: (main: Text, text: Text, last: Text) => boolean): Text[][] {
  const rows: Text[][] = [];
  let main: Text | undefined;
  for (const text of texts) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && main && last && isSame(main, text, last)) {
      row.push(text);
      if (text.size > main.size) main = text;
    } else {
      rows.push([text]);
      main = text;
    }
  }
  return rows;
}

/** Whether they overlap in height by more than half of the smaller: so do raised numbers, but no two lines. */
function isBeside(a: Text, b: Text): boolean {
  const [topA, topB] = [a.y - a.size * 0.8, b.y - b.size * 0.8];
  const overlap = Math.min(topA + a.size, topB + b.size) - Math.max(topA, topB);
  return overlap > Math.min(a.size, b.size) / 2;
}

/** `columns` are where those of the lines around begin. */
function lineOf(texts: readonly Text[], columns: readonly number[] = []): TextLine {
  const printed = texts.filter((text, at) => !isCovered(text, texts[at - 1], texts[at + 1]));
  const main = printed.reduce((most, text) => (text.text.length > most.text.length ? text : most));
  const cells = cellsOf(printed, columns);
  const [first = main, second] = printed;
  return {
    ...{ page: main.page, y: main.y, size: main.size, cells, texts: printed },
    x: cells[0]?.x ?? main.x,
    end: cells.at(-1)?.end ?? main.x,
    fonts: new Set(printed.map(({ font }) => font)),
    opening: { text: first.text.trim(), end: first.x + first.width, next: second?.x ?? null },
  };
}

/** Bold type is at times drawn as the same text twice, a hair apart. */
function isCovered(text: Text, before: Text | undefined, next: Text | undefined): boolean {
  const covers = (other: Text) =>
    Math.abs(other.x - text.x) < text.size / 5 && other.text.startsWith(text.text.trim());
  if (before && covers(before)) return true;
  return next !== undefined && next.text.length > text.text.length && covers(next);
}

/**
 * A gap as wide as a letter is high parts columns, and so does an overlap; one that can be seen parts words. The words
 * of justified lines stand wider.
 */
function cellsOf(texts: readonly Text[], columns: readonly number[]): Cell[] {
  const isJustified = texts.length > 3 && texts.every(({ text }) => !text.trim().includes(' '));
  const widest = isJustified ? 2.5 : 1;
  const cells: Cell[] = [];
  for (const { text, x, width, size, isApart } of texts) {
    const last = cells.at(-1);
    const gap = x - (last?.end ?? x);
    const isColumn = gap > size * 0.4 && columns.some((column) => Math.abs(column - x) < 2);
    if (last && !isColumn && Math.abs(gap) <= size * widest) {
      last.text += isApart || gap > size * 0.15 ? ` ${text}` : text;
      last.end = Math.max(last.end, x + width);
    } else cells.push({ x, end: x + width, text });
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/ {2,}/g, ' ').trim() }));
}
