import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Block } from './blocks-of.ts';

/** Sets blocks as a Word document: headings, lists and tables are real ones, the numbers of lists are Word's own. */
export async function printDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const levels = [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2.')];
  const document = new Document({
    styles: { paragraphStyles: [{ id: 'TOC1', name: 'toc 1' }] },
    numbering: {
      config: [
        { reference: 'numbers', levels },
        { reference: 'bullets', levels: [0, 1].map((at) => level(at, LevelFormat.BULLET, '•')) },
      ],
    },
    sections: [{ children: setBlocks(blocks) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function level(at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level: at, format, text, alignment: AlignmentType.LEFT };
}

function setBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  const set: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  // Each list counts from one.
  let list = 0;
  blocks.forEach((block, at) => {
    if (block.kind === 'row') rows.push(rowOf(block.cells));
    const isLast = blocks[at + 1]?.kind !== 'row';
    if (block.kind === 'row' && isLast) {
      set.push(new Table({ rows }));
      rows = [];
    }
    if (block.kind === 'point' && block.label === '1.') list += 1;
    if (block.kind !== 'row') set.push(paragraphOf(block, list));
  });
  return set;
}

function rowOf(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
}

function paragraphOf(block: Exclude<Block, { kind: 'row' }>, list: number): Paragraph {
  const children: ParagraphChild[] = [
    new TextRun('text' in block ? block.text : `${block.title}\t${block.page}`),
  ];
  switch (block.kind) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.TITLE, children });
    case 'item-heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children });
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children });
    case 'point': {
      const reference = block.label === '-' ? 'bullets' : 'numbers';
      return new Paragraph({ numbering: { reference, level: block.depth, instance: list }, children });
    }
    case 'contents':
      return new Paragraph({ style: 'TOC1', children });
    default:
      return new Paragraph({ children });
  }
}
