import { type TextLine, textOfLine } from './find-lines.ts';
import { isDecisionHeading, isWithinContents, type Known, knowLine } from './know-lines.ts';
import { firstWord, type Setting } from './measure-text.ts';
import { type Mark, readContentsRow, readMark } from './read-marks.ts';

/** Lines that belong together, by columns where they have any. */
export type Paragraph = {
  mark: Mark | null;
  /** The lines of each column. */
  columns: { x: number; end: number; lines: string[] }[];
  marked: boolean;
  known: Known;
  isContents: boolean;
  lines: TextLine[];
};

/** Puts together the lines of a text that go on from each other, by where they stand; over the break of a page too. */
export function findParagraphs(lines: readonly TextLine[], setting: Setting): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isContents = false;
  for (const line of lines) {
    isContents = isWithinContents(textOfLine(line), isContents);
    const next = paragraphFrom(line, setting, isContents);
    const open = paragraphs.at(-1);
    if (open && goesOn(open, { next, line }, setting)) addTo(open, { next, line });
    else paragraphs.push(next);
  }
  return paragraphs;
}

type Next = { next: Paragraph; line: TextLine };

function paragraphFrom(line: TextLine, setting: Setting, isContents: boolean): Paragraph {
  const mark = readMark(line);
  const marked = setting.isMarked(line);
  const text = textOfLine(line);
  return {
    ...{ mark, marked, lines: [line] },
    columns: (mark?.cells ?? line.cells).map(({ x, end, text: said }) => ({ x, end, lines: [said] })),
    known: knowLine(text, marked),
    isContents: isContents && readContentsRow(text) !== null,
  };
}

function goesOn(open: Paragraph, { next, line }: Next, setting: Setting): boolean {
  const last = open.lines.at(-1);
  if (!last || open.known === 'closed' || open.isContents || next.known !== null) return false;
  const isSamePage = line.page === last.page;
  if (isSamePage && !setting.isClose(last, line)) return false;
  if (!isSameType(last, line)) return false;
  if (isSamePage && (next.isContents || isDecisionHeading(`${textOfLine(last)} ${textOfLine(line)}`)))
    return true;
  if (open.columns.length > 1 || next.columns.length > 1) return fillsColumns(open, { next, line }, setting);
  if (!standsRight(open, last, line) || (next.mark && !isInMidSentence(open, last, { next, line })))
    return false;
  if (open.known === 'title' && isSamePage) return true;
  return runsOn(last, line, setting);
}

/** The words themselves: a full line goes on, a shorter one where the sentence does. */
export function runsOn(last: TextLine, line: TextLine, setting: Setting): boolean {
  const [before, after] = [textOfLine(last), textOfLine(line)];
  const isMidSentence = /^\p{Ll}/u.test(after) && !/[.:;!?]$/.test(before);
  if (setting.isFull(last, line)) return line.page === last.page || isMidSentence || !/[.:;!?]$/.test(before);
  return isMidSentence && (setting.reach(last) > 0.6 || before.endsWith('-'));
}

function isSameType(last: TextLine, line: TextLine): boolean {
  const isOneSize = Math.abs(last.size - line.size) < 0.08 * last.size;
  return isOneSize && [...line.fonts].some((font) => last.fonts.has(font));
}

/** Below its paragraph's lines; the second of them may be set in or out from the first. */
function standsRight({ mark, lines }: Paragraph, last: TextLine, line: TextLine): boolean {
  const [em, near] = [last.size, last.size * 0.4];
  if (lines.length > 1) return Math.abs(line.x - last.x) < near;
  const from = mark?.textX ?? last.x;
  if (mark) return Math.abs(line.x - from) < near || (line.x > mark.x - near && line.x < from + em * 4);
  return line.x > from - em * 4 && line.x < from + em * 8;
}

/** `… og der følges op i` and then `1. kvartal`, which begins no list. */
function isInMidSentence({ mark }: Paragraph, last: TextLine, { next, line }: Next): boolean {
  if (!next.mark || next.mark.label === '-' || /[.:;!?]$/.test(textOfLine(last))) return false;
  const isSetIn = mark !== null && line.x > mark.x + line.size * 0.4;
  return isSetIn || (mark === null && (next.mark.textX ?? 0) - line.x < line.size * 1.5);
}

/** Cells of a table that go on in the next line, and the text behind a label. */
function fillsColumns(open: Paragraph, { next, line }: Next, setting: Setting): boolean {
  const last = open.lines.at(-1);
  if (next.mark || !last) return false;
  return next.columns.every(({ x, end, lines: [text = ''] }) => {
    const at = columnAt(open, x, line.size);
    const [column, beside] = [open.columns[at], open.columns[at + 1]];
    if (!column) return false;
    const isMidSentence = /^\p{Ll}/u.test(text) || /[,-]$/.test(column.lines.at(-1) ?? '');
    if (!beside) return at > 0 && (isMidSentence || setting.isFull(last, line));
    return isMidSentence && column.end + firstWord({ text, x, end }, line.size) > beside.x - line.size / 2;
  });
}

function columnAt({ columns }: Paragraph, x: number, size: number): number {
  return columns.findIndex((column) => Math.abs(column.x - x) < size * 0.5);
}

function addTo(open: Paragraph, { next, line }: Next): void {
  const isTable = open.columns.length > 1;
  const more = isTable ? next.columns : [{ x: line.x, end: line.end, lines: [textOfLine(line)] }];
  for (const { x, end, lines } of more) {
    const column = open.columns[isTable ? columnAt(open, x, line.size) : 0];
    column?.lines.push(...lines);
    if (column) column.end = end;
  }
  open.lines.push(line);
  open.isContents ||= next.isContents;
}
