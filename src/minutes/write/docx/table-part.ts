import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnWidths, isNumberColumn } from '../layout/column-widths.ts';
import type { Letters } from '../layout/letters.ts';
import { cellPadding, colors, styles, textWidth } from '../layout/page-form.ts';
import type { Table as PaperTable } from '../paper.ts';
import { inWord, named, twips } from './styles.ts';

/** A row with so many letters in a cell may be parted by the end of a page. */
const longCell = 1_200;

/** A table whose header stands again on every page. */
export function tablePart({ rows }: PaperTable, letters: Letters): Table {
  const measure = (text: string) => letters.width(text, 'bold', styles.cell.size);
  const padding = 2 * cellPadding.x + 1;
  const columns = columnWidths(rows, { width: textWidth, padding }, measure).map(twips);
  const line = { style: BorderStyle.SINGLE, size: 4, color: inWord(colors.rule) };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    ...{ columnWidths: columns, layout: TableLayoutType.FIXED },
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: {
      ...{ left: twips(cellPadding.x), right: twips(cellPadding.x) },
      ...{ top: twips(cellPadding.y), bottom: twips(cellPadding.y) },
    },
    borders: {
      ...{ left: none, right: none, top: none, insideVertical: none },
      ...{ bottom: line, insideHorizontal: line },
    },
    rows: rows.map((cells, at) => rowOf(cells, { isHeader: at === 0, rows, columns })),
  });
}

type RowPlace = { isHeader: boolean; rows: PaperTable['rows']; columns: readonly number[] };

function rowOf(cells: readonly string[], { isHeader, rows, columns }: RowPlace): TableRow {
  return new TableRow({
    ...{ tableHeader: isHeader, cantSplit: cells.every((text) => text.length < longCell) },
    children: cells.map((text, column) => {
      const paragraph = new Paragraph({
        ...{ style: named.cell, keepNext: isHeader },
        ...(isNumberColumn(rows, column) ? { alignment: AlignmentType.RIGHT } : {}),
        children: [new TextRun({ text, bold: isHeader })],
      });
      return new TableCell({
        ...{ children: [paragraph], width: { size: columns[column] ?? 0, type: WidthType.DXA } },
        ...(isHeader
          ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: inWord(colors.fill) } }
          : {}),
      });
    }),
  });
}
