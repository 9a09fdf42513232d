import type { Piece, Shape } from '../layout/strips.ts';
import type { Fonts } from './open-fonts.ts';

/** Writes the piece, its foot `piece.y` below `top`. */
export function drawPiece(
  { doc, fonts }: { doc: PDFKit.PDFDocument; fonts: Fonts },
  { text, face, size, color, x, y }: Omit<Piece, 'link'>,
  top: number,
): void {
  let at = x;
  doc.fillColor(color);
  for (const run of fonts.runs(text, face)) {
    if (run.instead !== null) doc.markContent('Span', { actual: run.instead });
    doc.font(run.font, size).text(run.text, at, top + y, { lineBreak: false, baseline: 'alphabetic' });
    if (run.instead !== null) doc.endMarkedContent();
    at += doc.widthOfString(run.text);
  }
}

export function drawShape(doc: PDFKit.PDFDocument, { x, y, width, height, color }: Shape, top: number): void {
  doc.rect(x, top + y, width, height).fill(color);
}
