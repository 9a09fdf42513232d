import type { Table } from '../paper.ts';
import { columnWidths, isNumberColumn } from './column-widths.ts';
import type { Letters } from './letters.ts';
import { cellPadding, colors, page, styles, textWidth } from './page-form.ts';
import { linesAsPieces } from './set-text.ts';
import { aStrip, type Piece, type Strip, type Tag, tagIn } from './strips.ts';

/** A row that is taller than this may be parted by the end of a page. */
const tallest = 300;

type Cell = { lines: Piece[][]; x: number; width: number; isNumber: boolean };
type Row = { cells: Cell[]; isHeader: boolean };

/** A table as wide as the text; its header stands again where it goes on over a page. */
export function setTable({ rows }: Table, up: Tag, letters: Letters): Strip[] {
  const table = tagIn(up, 'Table');
  const padding = 2 * cellPadding.x + 1;
  const widths = columnWidths(rows, { width: textWidth, padding }, (text) =>
    letters.width(text, 'bold', styles.cell.size),
  );
  const numbers = widths.map((_, column) => isNumberColumn(rows, column));
  const set = rows.map((cells, at) => rowOf(cells, { isHeader: at === 0, widths, numbers, table, letters }));
  const [header, ...others] = set.map(rowStrips);
  const head = header?.map((strip) => ({ ...strip, holdsNext: true })) ?? [];
  const again = head.length === 1 && head[0] ? asDecoration(head[0]) : null;
  const body = others.flat().map((strip) => ({ ...strip, repeats: again }));
  const all = [...head, ...body];
  return all.map((strip, at) => ({ ...strip, gap: at === 0 ? styles.cell.gap : 0 }));
}

type RowSetting = {
  isHeader: boolean;
  widths: readonly number[];
  numbers: readonly boolean[];
  table: Tag;
  letters: Letters;
};

function rowOf(cells: readonly string[], { isHeader, widths, numbers, table, letters }: RowSetting): Row {
  const row = tagIn(table, 'TR');
  let x = 0;
  const set = cells.map((text, column): Cell => {
    const width = widths[column] ?? 0;
    const tag: Tag = isHeader ? { type: 'TH', up: row, scope: 'Column' } : { type: 'TD', up: row };
    const face = isHeader ? 'bold' : 'regular';
    const lines = linesAsPieces([{ text: text === '' ? '\u00A0' : text, face }], {
      ...{ style: styles.cell, tag, letters },
      indent: x + cellPadding.x,
      width: width - 2 * cellPadding.x,
    });
    const cell = { lines, x, width, isNumber: numbers[column] ?? false };
    x += width;
    return { ...cell, lines: cell.isNumber ? lines.map((line) => toTheRight(line, cell)) : lines };
  });
  return { cells: set, isHeader };
}

/** One strip for the row, or one for each of its lines where the row is tall. */
function rowStrips({ cells, isHeader }: Row): Strip[] {
  const { leading } = styles.cell;
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = count * leading + 2 * cellPadding.y;
  if (height <= tallest) {
    const pieces = cells.flatMap(({ lines }) =>
      lines.flatMap((line, at) => lowered(line, cellPadding.y + at * leading)),
    );
    return [aStrip(height, { pieces, shapes: shapesOf(height, isHeader) })];
  }
  return Array.from({ length: count }, (_, at) => {
    const top = at === 0 ? cellPadding.y : 0;
    const isLast = at === count - 1;
    const band = leading + top + (isLast ? cellPadding.y : 0);
    const pieces = cells.flatMap(({ lines }) => lowered(lines[at] ?? [], top));
    return aStrip(band, { pieces, shapes: isLast ? shapesOf(band, isHeader) : [] });
  });
}

function shapesOf(height: number, isHeader: boolean): Strip['shapes'] {
  const wide = { x: page.left, width: textWidth };
  return [
    ...(isHeader ? [{ ...wide, y: 0, height, color: colors.fill }] : []),
    { ...wide, y: height - 0.5, height: 0.5, color: colors.rule },
  ];
}

function toTheRight(line: readonly Piece[], { x, width }: Omit<Cell, 'lines'>): Piece[] {
  const last = line.at(-1);
  const edge = page.left + x + width - cellPadding.x;
  const move = last ? edge - last.x - last.width : 0;
  return line.map((piece) => ({ ...piece, x: piece.x + move }));
}

function lowered(line: readonly Piece[], by: number): Piece[] {
  return line.map((piece) => ({ ...piece, y: piece.y + by }));
}

/** The same to look at, and no part of the structure. */
function asDecoration(strip: Strip): Strip {
  return { ...strip, pieces: strip.pieces.map((piece) => ({ ...piece, tag: null, link: null })) };
}
