import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Block } from './blocks-of.ts';
import { breakLines } from './break-lines.ts';
import { openPen, type Pen } from './open-pen.ts';

/** How minutes are printed. */
export type Print = {
  tagged: boolean;
  /** With running heads and numbered pages. */
  heads: boolean;
  /** With words broken at the ends of lines. */
  hyphenated: boolean;
  /** All in one type, with no more room between paragraphs than between lines. */
  plain: boolean;
};

const [left, top, foot, width] = [60, 90, 750, 475];

/** Prints blocks as a PDF, its lines broken and its pages filled as a word processor does it. */
export async function printPdf(blocks: readonly Block[], print: Print): Promise<Uint8Array> {
  const doc = new PDFDocument({
    margin: 0,
    size: 'A4',
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: print.tagged,
  });
  const printed = buffer(doc);
  const pen = openPen(doc, print.tagged);
  let y = top;
  for (const block of blocks) y = drawBlock({ doc, pen, print }, block, y);
  pen.end();
  if (print.heads) drawHeads(doc, print.tagged);
  doc.end();
  return new Uint8Array(await printed);
}

type Press = { doc: PDFKit.PDFDocument; pen: Pen; print: Print };

/** Draws the block from this height on, and tells where it ends. */
function drawBlock({ doc, pen, print }: Press, block: Block, y: number): number {
  const size = setType(doc, block, print);
  const isClose = print.plain || block.kind === 'point' || block.kind === 'row' || block.kind === 'contents';
  const x = left + (block.kind === 'point' ? 18 * (block.depth + 1) : 0);
  const columns = textsOf(block).map((text) =>
    breakLines(text, width + left - x, { doc, isHyphenated: print.hyphenated }),
  );
  let at = y + (isClose ? 0 : 8);
  if (block.kind === 'item-heading' && y > top) at = turnPage(doc);
  pen.begin(block);
  for (let line = 0; line < Math.max(...columns.map(({ length }) => length)); line += 1) {
    if (at > foot) at = turnPage(doc);
    if (line === 0 && block.kind === 'point') pen.write('label', block.label, { x: x - 18, y: at });
    columns.forEach((lines, column) => {
      const text = lines[line];
      if (text !== undefined)
        pen.write(columns.length > 1 ? `${column}` : 'text', text, { x: x + column * 155, y: at });
    });
    at += size * 1.3;
  }
  return at;
}

function setType(doc: PDFKit.PDFDocument, { kind }: Block, { plain }: Print): number {
  const isHead = kind === 'title' || kind === 'item-heading' || kind === 'heading';
  const size = plain || !isHead ? 11 : kind === 'title' ? 18 : 13;
  doc.font(isHead && !plain ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
  return size;
}

function textsOf(block: Block): string[] {
  if (block.kind === 'row') return block.cells;
  if (block.kind !== 'contents') return [block.text];
  return [`${block.title} ${'.'.repeat(40)} ${block.page}`];
}

function turnPage(doc: PDFKit.PDFDocument): number {
  doc.addPage();
  return top;
}

function drawHeads(doc: PDFKit.PDFDocument, tagged: boolean): void {
  const { count } = doc.bufferedPageRange();
  doc.font('Helvetica').fontSize(9);
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    if (tagged) doc.markContent('Artifact', { type: 'Pagination' });
    doc.text('Åløse Kommune – mødet nr. 7', left, 40, { lineBreak: false });
    doc.text(`Side ${page + 1} af ${count}`, 460, 800, { lineBreak: false });
    if (tagged) doc.endMarkedContent();
  }
}
