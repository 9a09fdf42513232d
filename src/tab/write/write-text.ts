import type { Node } from 'prosemirror-model';
import { cleanText } from '../../domain/written/clean-text.ts';
import { opensList } from '../../domain/written/find-marks.ts';
import type { ListForm } from '../../domain/written/pieces.ts';
import { markAt, printedForm } from './list-marks.ts';
import { isList, type Stood } from './schema.ts';

/** The text as it is stored. A block that nobody touched is written as it stood, to the letter. */
export function writeText(doc: Node): string {
  const written = doc.children
    .map((node) => ({ node, said: sayBlock(node) }))
    .filter(({ node, said }) => said !== '' || stands(node, said));
  const parts = written.map(({ node, said }, at) => {
    const before = written[at - 1];
    const stood: Stood | null = stands(node, said);
    if (stood === null) return gapBetween(before, node) + said;
    const above = stood.behind === (before?.said ?? null) ? stood.above : gapBetween(before, node);
    return above + stood.source;
  });
  const last = written.at(-1);
  const endsAsItStood = !last || stands(last.node, last.said);
  return parts.join('') + (endsAsItStood ? doc.attrs.tail : '');
}

/** What a block says, written as we write. */
export function sayBlock(node: Node): string {
  if (isList(node)) return sayList(node, []).join('\n');
  if (node.type.name === 'table') return sayTable(node);
  return linesIn(node).join('\n');
}

/** How it stood, where it still says what it said then. */
function stands(node: Node, said: string): Stood | null {
  const stood: Stood | null = node.attrs.stood;
  return stood?.said === said ? stood : null;
}

/** A list stands close to the line that leads in to it; everything else apart. */
function gapBetween(before: { node: Node; said: string } | undefined, node: Node): string {
  if (!before) return '';
  const isLed = before.node.type.name === 'paragraph' && isList(node) && opensList(before.said);
  return isLed ? '\n' : '\n\n';
}

function sayList(list: Node, above: readonly ListForm[]): string[] {
  const form = printedForm(list, above);
  const entries = list.children.filter((entry) => entry.textContent.trim() !== '');
  const indent = '  '.repeat(above.length);
  return entries.flatMap((entry, at) => {
    const [words, ...below] = entry.children;
    const [first, ...more] = words ? linesIn(words) : [];
    return [
      ...(first === undefined ? [] : [`${indent}${markAt(form, at)} ${first}`]),
      ...more.map((line) => `${indent}  ${line}`),
      ...below.flatMap((list) => sayList(list, [...above, form])),
    ];
  });
}

/** A row is known by its cells being apart, so where fewer than two say something the others say that they are empty. */
function sayTable(table: Node): string {
  const rows = table.children.map((row) =>
    row.children.map((cell) => cell.children.flatMap(linesIn).join(' ')),
  );
  return rows
    .filter((cells) => cells.some(Boolean))
    .map((cells) => (cells.filter(Boolean).length < 2 ? cells.map((cell) => cell || '–') : cells))
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** The lines of a paragraph; none of them is blank. */
function linesIn(paragraph: Node): string[] {
  const text = paragraph.textBetween(0, paragraph.content.size, null, '\n');
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
