import type { PrintedLine } from '../clean-lines.ts';
import { type BlockKind, collectLines } from '../collect-lines.ts';
import { linesInOrder, type TextLine, textOfLine } from './find-lines.ts';
import { runsOn } from './find-paragraphs.ts';
import type { Block } from './gather-blocks.ts';
import type { JoinLines } from './join-words.ts';
import { isWithinContents } from './know-lines.ts';
import { layOutLines } from './lay-out-lines.ts';
import type { Setting } from './measure-text.ts';
import { labelOf, readContentsRow, readMark } from './read-marks.ts';
import type { Text } from './texts.ts';

/** The text of a tagged PDF in the plain layout; null where its tags do not cover all of it. */
export function layOutBlocks(
  blocks: readonly Block[],
  texts: readonly Text[],
  { setting, join }: { setting: Setting; join: JoinLines },
): PrintedLine[] | null {
  const byContent = Map.groupBy(texts, ({ content }) => content);
  const named = new Set(blocks.flatMap(contentOf));
  if (texts.some(({ content }) => content === null || !named.has(content))) return null;
  const linesOf = (content: readonly string[]) =>
    linesInOrder(
      content.flatMap((name) => {
        const own = byContent.get(name) ?? [];
        // Told once, however often it is named.
        byContent.delete(name);
        return own;
      }),
    );
  const laidOut = collectLines();
  let isContents = false;
  for (const block of blocks) {
    const { lines, kind } = printedBlock(block, { linesOf, setting, join, isContents });
    laidOut.add(lines, kind);
    isContents = isWithinContents(lines[0]?.text ?? '', isContents);
  }
  return laidOut.all();
}

type Setup = {
  linesOf: (content: readonly string[]) => TextLine[];
  setting: Setting;
  join: JoinLines;
  isContents: boolean;
};
type Printed = { lines: PrintedLine[]; kind: BlockKind };

function printedBlock(block: Block, { linesOf, setting, join, isContents }: Setup): Printed {
  if (block.kind === 'row') {
    const cells = block.cells.map((cell) => join(linesOf(cell).map(textOfLine)).replaceAll('\t', ' '));
    return { lines: linesFrom(cells.join('\t').trim(), false), kind: 'row' };
  }
  const lines = linesOf(block.content);
  if (block.kind === 'loose') return { lines: layOutLines(lines, setting, join), kind: 'text' };
  const text = textOf(lines, setting, join);
  if (block.kind === 'item') {
    const label = linesOf(block.label).map(textOfLine).join(' ');
    const point =
      label === '' ? markedPoint(lines, setting, join) : `${labelOf(label, true) ?? label} ${text}`;
    return { lines: linesFrom(`${'  '.repeat(block.depth)}${point}`, false), kind: 'list' };
  }
  const isRow = isContents || block.kind === 'contents';
  const row = isRow ? readContentsRow(text.replaceAll('\n', ' '), block.kind === 'contents' ? 0 : 3) : null;
  if (row !== null) return { lines: linesFrom(row, false), kind: 'contents' };
  const marked = block.kind === 'heading' || (lines.length > 0 && lines.every(setting.isMarked));
  return { lines: linesFrom(text, marked), kind: 'text' };
}

function linesFrom(text: string, marked: boolean): PrintedLine[] {
  return text.split('\n').map((line) => ({ text: line, marked }));
}

/** A point that has its number in its text; one that has none at all had a drawn bullet. */
function markedPoint(lines: readonly TextLine[], setting: Setting, join: JoinLines): string {
  const [first, ...others] = lines;
  if (!first) return '';
  const mark = readMark(first);
  const text = textOf([{ ...first, cells: mark?.cells ?? first.cells }, ...others], setting, join);
  return `${mark?.label ?? '-'} ${text}`;
}

/** The lines of one paragraph, those that were broken on purpose still apart. */
function textOf(lines: readonly TextLine[], setting: Setting, join: JoinLines): string {
  const parts: string[][] = [];
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    const goesOn = last && (last.page !== line.page || runsOn(last, line, setting));
    if (goesOn) parts.at(-1)?.push(textOfLine(line));
    else parts.push([textOfLine(line)]);
  });
  return parts.map(join).join('\n');
}

function contentOf(block: Block): string[] {
  if (block.kind === 'row') return block.cells.flat();
  return block.kind === 'item' ? [...block.label, ...block.content] : block.content;
}
