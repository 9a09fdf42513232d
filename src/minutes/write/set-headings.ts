import { opensList } from '../../domain/written/find-marks.ts';
import { readHeading } from '../find-items.ts';
import { openingOf } from '../section-headings.ts';
import type { Block, Entry, List } from './paper.ts';

/**
 * Makes short lines above a text its sub-headings, and lets those run into the text that would otherwise be taken for
 * a section of the item or for another item.
 */
export function setHeadings(blocks: readonly Block[]): Block[] {
  const safe = runIn(blocks.map(withLinesRunIn));
  const short = safe.map(isShort);
  return safe.map((block, at) => {
    const isHeading = short[at] && !short[at - 1] && !short[at + 1] && isText(safe[at + 1]);
    return isHeading && block.kind === 'paragraph'
      ? { kind: 'sub-heading', text: block.lines.join(' ') }
      : block;
  });
}

/** A whole line by which readers of minutes would know a section or an item. */
function isTaken(line: string): boolean {
  return openingOf({ number: 0, text: line, marked: true }) !== null || isItem(line);
}

function isItem(line: string): boolean {
  return readHeading({ number: 0, text: line, marked: true }) !== null;
}

/** A paragraph that is such a line leads the text below it, or ends the one above, as one like an item's must. */
function runIn(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let lead: string | null = null;
  blocks.forEach((block, at) => {
    const only = block.kind === 'paragraph' && block.lines.length === 1 ? block.lines[0] : undefined;
    if (lead !== null && block.kind === 'paragraph') {
      joined.push({ ...block, lead });
      lead = null;
    } else if (only === undefined || !isTaken(only)) {
      joined.push(block);
    } else if (canLead(only, blocks[at + 1], { isFirst: joined.length === 0 })) {
      lead = only;
    } else {
      const above = joined.pop();
      joined.push(...(above === undefined ? [block] : [endingIn(above, only)]));
    }
  });
  return joined;
}

/** Neither what may be a list's mark, which is one only at the beginning of a line, nor the lead-in to a list. */
function canLead(line: string, below: Block | undefined, { isFirst }: { isFirst: boolean }): boolean {
  if (below?.kind !== 'paragraph' || (isItem(line) && !isFirst)) return false;
  const [first = ''] = below.lines;
  return !/^\S{1,2}[.)](?:\s|$)/.test(first) && !opensList(first);
}

function endingIn(block: Block, line: string): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, lines: withLast(block.lines, (last) => `${last} ${line}`) };
    case 'list':
      return listEndingIn(block, line);
    case 'sub-heading':
      return { kind: 'paragraph', lead: null, lines: [`${block.text} ${line}`] };
    case 'table':
      return {
        ...block,
        rows: withLast(block.rows, (cells) => withLast(cells, (cell) => `${cell} ${line}`)),
      };
    case 'link':
      return { ...block, text: `${block.text} ${line}` };
    default:
      return block satisfies never;
  }
}

function listEndingIn(list: List, line: string): List {
  return {
    ...list,
    entries: withLast(list.entries, (entry) =>
      entry.below.length > 0
        ? { ...entry, below: withLast(entry.below, (below) => listEndingIn(below, line)) }
        : { ...entry, lines: withLast(entry.lines, (last) => `${last} ${line}`) },
    ),
  };
}

/** Such a line within a paragraph or an entry is joined with its neighbour. */
function withLinesRunIn(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, lines: linesRunIn(block.lines) };
  return block.kind === 'list' ? listRunIn(block) : block;
}

function listRunIn(list: List): List {
  const entryRunIn = (entry: Entry): Entry => ({
    ...entry,
    lines: linesRunIn(entry.lines),
    below: entry.below.map(listRunIn),
  });
  return { ...list, entries: list.entries.map(entryRunIn) };
}

function linesRunIn(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const joins = before !== undefined && (isTaken(before) || isTaken(line));
    if (joins) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** A line that names what follows rather than says it. */
function isShort(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.lead !== null || block.lines.length !== 1) return false;
  const [line = ''] = block.lines;
  const isSentence = /[.,:;!?–-]$|\p{L}{3}[.!?] |\t/u.test(line);
  return line.length <= 80 && /^[\p{Lu}\d]/u.test(line) && !isSentence;
}

/** A paragraph that can stand below a sub-heading. */
function isText(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  return block.lead !== null || block.lines.join(' ').length > 80 || /[.!?]$/.test(block.lines.at(-1) ?? '');
}

function withLast<T>(all: readonly T[], change: (last: T) => T): T[] {
  return all.map((one, at) => (at === all.length - 1 ? change(one) : one));
}
