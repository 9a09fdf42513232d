import { cleanText } from './clean-text.ts';
import { findMarks, type Mark, opensList } from './find-marks.ts';
import { gatherLists } from './gather-lists.ts';
import type { List, Table, TextBlock } from './pieces.ts';

/** A block, and the line, counted from 0, on which it begins. Each line that is not blank belongs to one. */
export type Piece = { block: TextBlock; from: number };

/** The lines of a text as it may stand in any document. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The paragraphs, lists and tables that the lines make. No word is lost or changes its place. */
export function findPieces(lines: readonly string[]): Piece[] {
  const marks = findMarks(lines);
  const rows = lines.map((line, at) => isRow(line, marks[at] ?? null));
  const pieces: Piece[] = [];
  const lists = gatherLists();
  let entries: number[] = [];
  let paragraph: string[] = [];
  let table: string[] = [];
  let from = 0;
  let apart = false;

  const end = (kinds: { lists: boolean }) => {
    if (kinds.lists) {
      pieces.push(...placed(lists.close(), entries));
      entries = [];
    }
    if (paragraph.length > 0)
      pieces.push({ block: { kind: 'paragraph', lead: null, lines: paragraph }, from });
    if (table.length > 0) pieces.push({ block: tableOf(table), from });
    [paragraph, table] = [[], []];
  };
  const begin = (at: number) => {
    end({ lists: true });
    from = at;
  };
  lines.forEach((line, at) => {
    const mark = marks[at] ?? null;
    if (line === '') {
      end({ lists: false });
    } else if (rows[at] && (rows[at - 1] || rows[at + 1])) {
      if (table.length === 0) begin(at);
      table.push(line);
    } else if (mark) {
      end({ lists: paragraph.length > 0 || table.length > 0 });
      lists.add(mark, apart);
      entries.push(at);
    } else if (lists.isOpen() && !apart && !leadsIn(line, marks[at + 1] ?? null)) {
      lists.goOn(line.trim());
    } else {
      if (paragraph.length === 0) begin(at);
      paragraph.push(line.trim());
    }
    apart = line === '';
  });
  end({ lists: true });
  return pieces;
}

/** Lists that stand one behind the other, each where the first of its entries does. */
function placed(lists: readonly List[], entries: readonly number[]): Piece[] {
  let before = 0;
  return lists.map((block) => {
    const from = entries[before] ?? 0;
    before += countOf(block);
    return { block, from };
  });
}

function countOf({ entries }: List): number {
  return entries.reduce((sum, { below }) => sum + 1 + below.reduce((all, list) => all + countOf(list), 0), 0);
}

/** Cells parted by tabs. A tab between a list's mark and its text makes no cells. */
function isRow(line: string, mark: Mark | null): boolean {
  return (mark?.text ?? line).trim().includes('\t');
}

/** Words that lead in to a new list below one that is open. */
function leadsIn(line: string, next: Mark | null): boolean {
  return next !== null && next.count <= 1 && opensList(line);
}

function tableOf(lines: readonly string[]): Table {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((cells) => cells.length));
  return {
    kind: 'table',
    rows: rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]),
  };
}
