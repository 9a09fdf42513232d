import { collapse } from '../../domain/danish/words.ts';
import { findMarks } from '../../domain/written/find-marks.ts';
import { type Counting, countIn, type Entry, isWordMark, nextEntry, wordEntry } from './pasted-marks.ts';

/** An element of pasted HTML: what was said of its looks, and what it counts from where it says so. */
export type Part = { tag: string; looks: string; start: number | null; parts: readonly (Part | string)[] };

/** Each word of what was pasted, its lists and tables as the minutes know them. */
export function textOfPart(root: Part): string {
  const lines = linesOf(root);
  const marks = findMarks(lines.map(({ text }) => text));
  const isUnknown = (at: number) => lines[at]?.isEntry === true && marks[at] === null;
  // What counts in a way that the minutes do not know would be read as more of the entry before it.
  const isSwallowed = (at: number) =>
    isUnknown(at) && !isUnknown(at - 1) && (lines[at - 1]?.text ?? '') !== '';
  return lines.map(({ text }, at) => (isSwallowed(at) ? `\n${text}` : text)).join('\n');
}

const apart = new Set(
  `P DIV H1 H2 H3 H4 H5 H6 BLOCKQUOTE SECTION ARTICLE ASIDE NAV HEADER FOOTER MAIN PRE FIGURE FIGCAPTION ADDRESS CENTER
  DL DT DD HR BODY FORM FIELDSET LEGEND OPTION DETAILS SUMMARY CAPTION TD TH LI`.split(/\s+/),
);
const silent = /^(STYLE|SCRIPT|TITLE|TEMPLATE|HEAD|META|LINK|OBJECT|SVG|NOSCRIPT)$/;

type Line = { text: string; isEntry: boolean };
type Place = { list: Counting | null; entry: Entry | null };

/** The lines of what was pasted, a blank one between its paragraphs, lists and tables. */
function linesOf(root: Part): Line[] {
  const lines: Line[] = [];
  let words = '';
  /** Whether what comes next begins a paragraph, list or table. */
  let isNew = true;
  /** What Word's outermost list counts by, while it goes on. */
  let wordKind: string | null = null;

  const put = (text: string, entry: Entry | null) => {
    if (isNew && lines.length > 0) lines.push({ text: '', isEntry: false });
    isNew = false;
    const isEntry = entry !== null && !entry.isBegun;
    const indent = !entry || entry.isLeft ? '' : `${entry.indent}  `;
    lines.push({ text: isEntry ? `${entry.indent}${entry.mark} ${text}` : indent + text, isEntry });
    if (entry) entry.isBegun = true;
    const kind = entry?.wordKind ?? null;
    wordKind = entry?.indent === '' ? kind : kind && (wordKind ?? '');
  };
  const end = ({ entry }: Place) => {
    for (const line of words.split('\n').map(collapse).filter(Boolean)) put(line, entry);
    words = '';
  };
  /** Puts in something that stands by itself; what an entry says behind it is no more of that entry. */
  const between = (place: Place, putIn: () => void) => {
    end(place);
    if (!place.list) isNew = true;
    putIn();
    isNew = true;
    if (place.entry?.isBegun) place.entry.isLeft = true;
  };

  const visitAll = ({ parts }: Part, place: Place) => {
    for (const part of parts) visit(part, place);
  };
  const visitApart = (part: Part, place: Place) => {
    const isParagraph = place.entry === null;
    end(place);
    isNew ||= isParagraph;
    visitAll(part, place);
    end(place);
    isNew ||= isParagraph;
  };
  const visitEntry = (part: Part, list: Counting | null, entry: Entry) => {
    end({ list, entry: null });
    isNew = list ? list.isNew : wordKind === null || (entry.indent === '' && wordKind !== entry.wordKind);
    if (list) list.isNew = false;
    visitAll(part, { list, entry });
    end({ list, entry });
    isNew = true;
  };
  const visitTable = (table: Part, place: Place) => {
    const rows = rowsIn(table);
    const said = rows.map((row) => row.map((cell) => collapse(textOfPart(cell))));
    const filled = said.filter((cells) => cells.some(Boolean));
    for (const part of table.parts)
      if (typeof part !== 'string' && part.tag === 'CAPTION') visit(part, place);
    // One row or one column is no table, but a frame around a text.
    if (filled.length < 2 || filled.every((cells) => cells.length < 2))
      for (const cell of rows.flat()) visit(cell, place);
    else
      between(place, () => {
        isNew = true;
        for (const cells of filled) put(rowOf(cells), null);
      });
  };
  const visit = (part: Part | string, place: Place): void => {
    if (typeof part === 'string') {
      words += part.replace(/\s+/g, ' ');
      return;
    }
    const { tag } = part;
    if (silent.test(tag) || (place.entry?.wordKind && isWordMark(part))) return;
    const word = place.entry ? null : wordEntry(part);
    if (tag === 'BR') words += '\n';
    else if (tag === 'UL' || tag === 'OL')
      between(place, () => visitAll(part, { list: countIn(part, place.list), entry: null }));
    else if (tag === 'TABLE') visitTable(part, place);
    else if (tag === 'LI' && place.list) visitEntry(part, place.list, nextEntry(place.list, part));
    else if (word) visitEntry(part, null, word);
    else if (apart.has(tag)) visitApart(part, place);
    else visitAll(part, place);
  };
  visit(root, { list: null, entry: null });
  end({ list: null, entry: null });
  return lines;
}

function rowsIn(table: Part): Part[][] {
  return table.parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.tag === 'TR') return [part.parts.filter((cell) => typeof cell !== 'string')];
    return /^T(HEAD|BODY|FOOT)$/.test(part.tag) ? rowsIn(part) : [];
  });
}

/** A row is known by its cells being apart. */
function rowOf(cells: readonly string[]): string {
  return (cells.filter(Boolean).length < 2 ? cells.map((cell) => cell || '–') : cells).join('\t');
}
