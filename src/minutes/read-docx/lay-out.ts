import { collapse } from '../../domain/danish/words.ts';
import type { PrintedLine } from '../clean-lines.ts';
import { collectLines, type Lines } from '../collect-lines.ts';
import { followFields } from './follow-fields.ts';
import { type Lists, numberLists } from './number-lists.ts';
import type { Parts } from './open-parts.ts';
import { isLeftOut, type Paragraph, type Reading, readParagraph } from './read-paragraph.ts';
import { readStyles } from './read-styles.ts';
import { cellsIn, rowsIn } from './read-table.ts';
import { childOf, childrenOf, valueIn, type Xml } from './read-xml.ts';

/** The text of a Word document as lines of the plain layout: lists with their numbers, table rows with tabs. */
export function layOut({ body, styles, numbering, footnotes, endnotes }: Parts): PrintedLine[] {
  const marks = new Map<string, string>();
  const toTell: string[] = [];
  const mark = (note: string) => {
    const printed = marks.get(note) ?? `[${marks.size + 1}]`;
    if (!marks.has(note)) toTell.push(note);
    marks.set(note, printed);
    return printed;
  };
  const reading: Reading = { styles: readStyles(styles), fields: followFields(), mark };
  const lists = numberLists(numbering, (style) => reading.styles(style).list?.number);
  const page: Page = { reading, lists, lines: collectLines(), begun: [] };
  const notes = new Map([...notesIn(footnotes), ...notesIn(endnotes)]);
  for (const block of childrenOf(body)) {
    addBlock(page, block);
    // A note stands below what refers to it, so that it stays in its section.
    for (let note = toTell.shift(); note !== undefined; note = toTell.shift()) {
      const text = notes.get(note);
      if (text) page.lines.add([{ text: `${mark(note)} ${textWithin(page, text)}`, marked: false }], 'text');
    }
  }
  return allLines(page);
}

/** Where lines are being laid out; `begun` is what the next paragraph goes on from. */
type Page = { reading: Reading; lists: Lists; lines: Lines; begun: string[] };

function addBlock(page: Page, block: Xml): void {
  if (isLeftOut(block)) return;
  if (block.name === 'p') addParagraph(page, readParagraph(block, page.reading));
  else if (block.name === 'tbl') for (const row of rowsIn(block)) addRow(page, row);
  else for (const child of childrenOf(block)) addBlock(page, child);
}

function addParagraph(page: Page, paragraph: Paragraph): void {
  page.begun.push(paragraph.text);
  if (!paragraph.runsOn) {
    const text = page.begun.join('').trim();
    page.begun = [];
    addText(page, text, paragraph);
  }
  for (const box of paragraph.boxes) for (const block of childrenOf(box)) addBlock(page, block);
}

function addText(page: Page, text: string, paragraph: Paragraph): void {
  const { isHeading } = paragraph.style;
  const { label, level } = labelOf(page, paragraph);
  const indent = isHeading ? '' : '  '.repeat(level);
  const printed = label === '' || text === '' ? text : `${indent}${label} ${text}`;
  if (paragraph.isContents) page.lines.add([{ text: contentsRow(printed), marked: false }], 'contents');
  else {
    const kind = label === '' || isHeading ? 'text' : 'list';
    page.lines.add(linesOf(printed, isHeading || paragraph.isBold), kind);
  }
}

/** The number or bullet of the paragraph, and how deep its list lies. */
function labelOf({ lists }: Page, { style, properties }: Paragraph): { label: string; level: number } {
  const own = childOf(properties, 'numPr');
  const list = valueIn(own, 'numId') ?? style.list?.number;
  if (list === undefined || list === '0') return { label: '', level: 0 };
  const said = valueIn(own, 'ilvl') ?? style.list?.level ?? undefined;
  const level = Number(said ?? (style.list && lists.levelOf(list, style.list.by)) ?? 0);
  const within = level >= 0 && level < 9 ? level : 0;
  // `List Bullet 2` is a list of its own, set in by its style.
  const depth = Number(/^list \w+ ([2-5])$/i.exec(style.name)?.[1] ?? 1) - 1;
  return { label: lists.label(list, within), level: Math.max(within, depth) };
}

/** `Title.....⇥7`. */
function contentsRow(text: string): string {
  const tab = text.lastIndexOf('\t');
  const page = text.slice(tab + 1).trim();
  return tab > 0 && /^\d{1,4}$/.test(page) ? `${collapse(text.slice(0, tab))}.....\t${page}` : collapse(text);
}

/** A row as one line; what stands alone in its row, as in a table that only lays out the page, as it is. */
function addRow(page: Page, row: Xml): void {
  const cells = cellsIn(row).map((cell) => linesWithin(page, cell));
  const [only, ...others] = cells.filter((cell) => cell.length > 0);
  if (only && others.length === 0)
    page.lines.add(only, only.length > 1 || cells.length === 1 ? 'text' : 'row');
  else page.lines.add([{ text: cells.map(inOneLine).join('\t').trim(), marked: false }], 'row');
}

function linesWithin(page: Page, within: Xml): PrintedLine[] {
  const inner: Page = { ...page, lines: collectLines(), begun: [] };
  for (const block of childrenOf(within)) addBlock(inner, block);
  return allLines(inner);
}

/** With what was begun and had nothing to go on. */
function allLines({ lines, begun }: Page): PrintedLine[] {
  lines.add(linesOf(begun.join('').trim(), false), 'text');
  return lines.all();
}

function textWithin(page: Page, within: Xml): string {
  return inOneLine(linesWithin(page, within));
}

function inOneLine(lines: readonly PrintedLine[]): string {
  return collapse(lines.map(({ text }) => text).join(' '));
}

function linesOf(text: string, marked: boolean): PrintedLine[] {
  return text.split('\n').map((line) => ({ text: line.trimEnd(), marked }));
}

/** The notes by the names that paragraphs refer to them by, `footnote 3`. */
function notesIn(notes: Xml | undefined): [string, Xml][] {
  return notes ? childrenOf(notes).map((note) => [`${note.name} ${note.attributes.get('id')}`, note]) : [];
}
