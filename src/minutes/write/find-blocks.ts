import { cleanText } from './clean-text.ts';
import { findMarks, type Mark, opensList } from './find-marks.ts';
import { gatherLists } from './gather-lists.ts';
import type { Block } from './paper.ts';
import { setHeadings } from './set-headings.ts';

/** What a text is made of: its paragraphs, lists, tables and sub-headings. No word is lost or changes its place. */
export function findBlocks(text: string): Block[] {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.trimEnd());
  const marks = findMarks(lines);
  const rows = lines.map((line, at) => isRow(line, marks[at] ?? null));
  const blocks: Block[] = [];
  const lists = gatherLists();
  let paragraph: string[] = [];
  let table: string[] = [];
  let apart = false;

  const end = (kinds: { lists: boolean }) => {
    if (kinds.lists) blocks.push(...lists.close());
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lead: null, lines: paragraph });
    if (table.length > 0) blocks.push(tableOf(table));
    [paragraph, table] = [[], []];
  };
  lines.forEach((line, at) => {
    const mark = marks[at] ?? null;
    if (line === '') {
      end({ lists: false });
    } else if (rows[at] && (rows[at - 1] || rows[at + 1])) {
      if (table.length === 0) end({ lists: true });
      table.push(line);
    } else if (mark) {
      end({ lists: paragraph.length > 0 || table.length > 0 });
      lists.add(mark, apart);
    } else if (lists.isOpen() && !apart && !leadsIn(line, marks[at + 1] ?? null)) {
      lists.goOn(line.trim());
    } else {
      if (paragraph.length === 0) end({ lists: true });
      paragraph.push(line.trim());
    }
    apart = line === '';
  });
  end({ lists: true });
  return setHeadings(blocks);
}

/** Cells parted by tabs. A tab between a list's mark and its text makes no cells. */
function isRow(line: string, mark: Mark | null): boolean {
  return (mark?.text ?? line).trim().includes('\t');
}

/** Words that lead in to a new list below one that is open. */
function leadsIn(line: string, next: Mark | null): boolean {
  return next !== null && next.count <= 1 && opensList(line);
}

function tableOf(lines: readonly string[]): Block {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((cells) => cells.length));
  return {
    kind: 'table',
    rows: rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]),
  };
}
