import type { PrintedLine } from '../clean-lines.ts';
import { collectLines } from '../collect-lines.ts';
import type { TextLine } from './find-lines.ts';
import { findParagraphs, type Paragraph } from './find-paragraphs.ts';
import type { JoinLines } from './join-words.ts';
import type { Setting } from './measure-text.ts';
import { readContentsRow } from './read-marks.ts';

/** The text of a PDF in the plain layout, by where its lines stand and how they look. */
export function layOutLines(lines: readonly TextLine[], setting: Setting, join: JoinLines): PrintedLine[] {
  const laidOut = collectLines();
  let indents: number[] = [];
  for (const paragraph of findParagraphs(lines, setting)) {
    const { mark, marked, isContents, columns } = paragraph;
    const text = columns.map((column) => join(column.lines)).join('\t');
    if (isContents) {
      const row = mark ? `${mark.label} ${text}` : text;
      laidOut.add([{ text: readContentsRow(row) ?? row, marked: false }], 'contents');
    } else if (mark) {
      indents = [...indents.filter((indent) => indent < mark.x - nearness(paragraph)), mark.x];
      const indent = '  '.repeat(Math.min(indents.length, 9) - 1);
      laidOut.add([{ text: `${indent}${mark.label} ${text}`, marked }], 'list');
    } else {
      indents = [];
      laidOut.add([{ text, marked }], columns.length > 1 ? 'row' : 'text');
    }
  }
  return laidOut.all();
}

/** Marks of one list stand this close below each other. */
function nearness({ lines: [line] }: Paragraph): number {
  return (line?.size ?? 0) / 2;
}
