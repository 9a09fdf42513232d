import {
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Letters } from '../layout/letters.ts';
import { entryGap, styles } from '../layout/page-form.ts';
import { leadsOn } from '../lead-on.ts';
import type { Block, Entry, List } from '../paper.ts';
import type { Numberings } from './count-lists.ts';
import { named, spaced } from './styles.ts';
import { tablePart } from './table-part.ts';

export type Setting = { numberings: Numberings; letters: Letters };

/** What a section consists of, as Word's own paragraphs, lists and tables. */
export function blockParts(blocks: readonly Block[], setting: Setting): FileChild[] {
  return blocks.flatMap((block, at) =>
    blockPart(block, { ...setting, keepNext: leadsOn(block, blocks[at + 1]) }),
  );
}

function blockPart(block: Block, setting: Setting & { keepNext: boolean }): FileChild[] {
  const { keepNext } = setting;
  switch (block.kind) {
    case 'paragraph': {
      const lead = block.lead === null ? [] : [new TextRun({ text: `${block.lead} `, bold: true })];
      return [new Paragraph({ keepNext, children: [...lead, ...brokenLines(block.lines)] })];
    }
    case 'sub-heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'list':
      return listParts(block, { ...setting, depth: 0 });
    case 'table':
      return [new Paragraph({ style: named.spacer }), tablePart(block, setting.letters)];
    case 'link':
      return [new Paragraph({ children: [linkOf(block)] })];
    default:
      return block satisfies never;
  }
}

/** Lines that stay lines, tabs that stay tabs. */
function brokenLines(lines: readonly string[]): ParagraphChild[] {
  return lines.map((line, at) => {
    const children = line.split('\t').flatMap((text, part) => (part === 0 ? [text] : [new Tab(), text]));
    return new TextRun({ children, ...(at > 0 ? { break: 1 } : {}) });
  });
}

function listParts(list: List, setting: Setting & { keepNext: boolean; depth: number }): FileChild[] {
  const { depth, keepNext } = setting;
  const numbering = setting.numberings.numberingOf(list, depth);
  return list.entries.flatMap((entry: Entry, at) => {
    const gap = at === 0 && depth === 0 ? styles.body.gap : entryGap;
    const spacing = spaced({ ...styles.body, gap });
    return [
      new Paragraph({
        ...{ style: named.entry, numbering, spacing, keepNext },
        children: brokenLines(entry.lines),
      }),
      ...entry.below.flatMap((below) => listParts(below, { ...setting, depth: depth + 1 })),
    ];
  });
}

function linkOf({ text, url }: Extract<Block, { kind: 'link' }>): ParagraphChild {
  if (url === null) return new TextRun(text);
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] });
}
