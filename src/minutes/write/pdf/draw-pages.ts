import { documentWords as words } from '../../../words/document.ts';
import type { Layout } from '../layout/lay-out.ts';
import { colors, type Face, page, styles } from '../layout/page-form.ts';
import type { Page } from '../layout/stack-pages.ts';
import type { Strip } from '../layout/strips.ts';
import type { Paper } from '../paper.ts';
import { drawPiece, drawShape } from './draw-piece.ts';
import { growStructure, type Structure } from './grow-structure.ts';
import type { Fonts } from './open-fonts.ts';

type Drawing = { doc: PDFKit.PDFDocument; fonts: Fonts; paper: Paper };

/** Draws the pages with their structure, the links between them, and the bookmarks. */
export function drawPages({ pages }: Layout, drawing: Drawing): void {
  const { doc, paper } = drawing;
  const structure = growStructure(doc);
  pages.forEach((strips, at) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    if (at === 0) doc.outline.addItem(paper.title);
    if (at === 1 && paper.contents) doc.outline.addItem(paper.contents.heading);
    drawStrips(strips, structure, drawing);
    structure.leave();
    drawRunning({ number: at + 1, of: pages.length }, drawing);
  });
  structure.end();
}

function drawStrips(strips: Page, structure: Structure, { doc, fonts, paper }: Drawing): void {
  for (const { strip, y } of strips) {
    if (strip.item !== null) {
      const place = { top: Math.max(0, y - 20), expanded: false };
      doc.addNamedDestination(nameOf(strip.item), 'XYZ', 0, place.top, null);
      doc.outline.addItem(paper.items[strip.item]?.heading ?? '', place);
    }
    for (const shape of strip.shapes) {
      structure.decorate('Layout');
      drawShape(doc, shape, y);
    }
    for (const piece of strip.pieces) {
      if (piece.tag) structure.enter(piece.tag);
      else structure.decorate('Layout');
      drawPiece({ doc, fonts }, piece, y);
    }
    drawLinks(doc, strip, { y, structure });
  }
}

/** One area to press for each link of the strip, from its first piece to its last. */
function drawLinks(
  doc: PDFKit.PDFDocument,
  { pieces, height }: Strip,
  { y, structure }: { y: number; structure: Structure },
): void {
  const links = new Map(pieces.flatMap(({ tag, link }) => (tag && link ? [[tag, link]] : [])));
  for (const [tag, link] of links) {
    const linked = pieces.filter((piece) => piece.tag === tag);
    const x = Math.min(...linked.map((piece) => piece.x));
    const width = Math.max(...linked.map((piece) => piece.x + piece.width)) - x;
    // What is no String object is written as a name.
    const Contents = new String(
      'url' in link ? linked.map(({ text }) => text).join('') : link.says,
    ) as string;
    const options = { structParent: structure.elementOf(tag), Contents };
    if ('url' in link) doc.link(x, y, width, height, link.url, options);
    else doc.goTo(x, y, width, height, nameOf(link.item), options);
  }
}

function nameOf(item: number): string {
  return `punkt-${item + 1}`;
}

/** Head and foot of the page, which are no part of what the document says. */
function drawRunning({ number, of }: { number: number; of: number }, { doc, fonts, paper }: Drawing): void {
  const { head, draft, copy } = paper.running;
  const put = (text: string, where: { y: number; right?: boolean; face?: Face; color?: string }) => {
    const { y, right = false, face = 'regular', color = colors.quiet } = where;
    const width = fonts.width(text, face, styles.running.size);
    const x = right ? page.width - page.right - width : page.left;
    const piece = { text, face, size: styles.running.size, color, x, y: 0, width, tag: null, link: null };
    drawPiece({ doc, fonts }, piece, y);
  };
  doc.markContent('Artifact', { type: 'Pagination' });
  put(head, { y: page.headerAt });
  if (draft !== null) put(draft, { y: page.headerAt, right: true, face: 'bold', color: colors.draft });
  drawShape(
    doc,
    { x: page.left, y: 0, width: page.width - page.left - page.right, height: 0.5, color: colors.rule },
    page.footerAt - 16,
  );
  put(copy, { y: page.footerAt });
  put(words.page(number, of), { y: page.footerAt, right: true });
  doc.endMarkedContent();
}
