import type { Block } from './blocks-of.ts';

/** Writes on the pages of a PDF, and tags what it writes where that is asked for. */
export type Pen = {
  begin(block: Block): void;
  /** Writes a part of the block that has begun: its label, its text, or a cell. */
  write(part: string, text: string, at: { x: number; y: number }): void;
  end(): void;
};

export function openPen(doc: PDFKit.PDFDocument, tagged: boolean): Pen {
  const draw = (text: string, { x, y }: { x: number; y: number }) =>
    doc.text(text, x, y, { lineBreak: false });
  if (!tagged) return { begin() {}, write: (_, text, at) => draw(text, at), end() {} };
  const written: Written[] = [];
  return {
    begin: (block) => written.push({ block, parts: new Map() }),
    write(part, text, at) {
      const content = doc.markStructureContent('Span');
      draw(text, at);
      doc.endMarkedContent();
      const parts = written.at(-1)?.parts;
      parts?.set(part, [...(parts.get(part) ?? []), content]);
    },
    end: () => tag(doc, written),
  };
}

type Content = ReturnType<PDFKit.PDFDocument['markStructureContent']>;
type Written = { block: Block; parts: Map<string, Content[]> };
type Node = { type: string; kids: (Node | Content)[] };

function tag(doc: PDFKit.PDFDocument, written: readonly Written[]): void {
  const top: Node = { type: 'Document', kids: [] };
  // The tables, lists and points that the next block may go on in, the outermost first.
  let open: Node[] = [];
  for (const { block, parts } of written) {
    const node = (type: string, part: string): Node => ({ type, kids: parts.get(part) ?? [] });
    const group = block.kind === 'row' ? 'Table' : block.kind === 'point' ? 'L' : null;
    const depth = block.kind === 'point' ? block.depth * 2 : 0;
    if (group === null || open[0]?.type !== group) open = [];
    if (group && !open[depth]) {
      open[depth] = { type: group, kids: [] };
      (open[depth - 1] ?? top).kids.push(open[depth]);
    }
    if (block.kind === 'row')
      open[0]?.kids.push({ type: 'TR', kids: [...parts.keys()].map((cell) => node('TD', cell)) });
    else if (block.kind === 'point') {
      const body: Node = { type: 'LBody', kids: [node('Span', 'text')] };
      open[depth]?.kids.push({ type: 'LI', kids: [node('Lbl', 'label'), body] });
      open = [...open.slice(0, depth + 1), body];
    } else top.kids.push(node(types[block.kind], 'text'));
  }
  doc.addStructure(structureOf(doc, top));
}

const types = { title: 'H1', 'item-heading': 'H2', heading: 'H3', paragraph: 'P', contents: 'TOCI' } as const;

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

function structureOf(doc: PDFKit.PDFDocument, { type, kids }: Node): Element {
  return doc.struct(
    type,
    {},
    kids.map((kid) => ('kids' in kid ? structureOf(doc, kid) : kid)),
  );
}
