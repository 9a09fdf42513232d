import { Bookmark, Document, type FileChild, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { layOut } from '../layout/lay-out.ts';
import { styles as forms } from '../layout/page-form.ts';
import type { Fact, Paper, PaperItem } from '../paper.ts';
import { blockParts, type Setting } from './block-parts.ts';
import { calibriLetters } from './calibri.ts';
import { countLists } from './count-lists.ts';
import { bookmarkOf, frontParts, runningParts } from './front-parts.ts';
import { sealDocx } from './seal-docx.ts';
import { named, spaced, styles } from './styles.ts';

/** The document as Word's own: styles, numbered lists, and contents that are filled in already. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const letters = calibriLetters();
  const numberings = countLists(letters);
  const items = paper.items.flatMap((item, at) => itemParts(item, { at, paper, numberings, letters }));
  const { pages, itemPages } = layOut(paper, letters);
  const bookmarks = new Map(itemPages.map((page, at) => [bookmarkOf(at), String(page)]));
  const document = new Document({
    ...{ title: paper.title, creator: paper.about.author, lastModifiedBy: 'Mødeklar', revision: 1 },
    ...{ description: paper.running.copy, styles, numbering: { config: numberings.all() } },
    // `docx/layout` estimates the same numbers, in ten times the time and twice the memory.
    pageNumbers: () => ({ bookmarks, pageCount: pages.length }),
    sections: [{ ...runningParts(paper), children: [...frontParts(paper), ...items] }],
  });
  return sealDocx(await Packer.toBuffer(document), paper.about.day);
}

type ItemPlace = Setting & { at: number; paper: Paper };

function itemParts(item: PaperItem, { at, paper, ...setting }: ItemPlace): FileChild[] {
  const { heading, caseNumber, marks, sections } = item;
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.HEADING_1, pageBreakBefore: paper.contents !== null },
      ...(paper.contents === null ? { spacing: spaced(forms.item) } : {}),
      children: [new Bookmark({ id: bookmarkOf(at), children: [new TextRun(heading)] })],
    }),
    ...(caseNumber === null ? [] : [new Paragraph({ style: named.caseNumber, text: caseNumber })]),
    ...marks.map(markPart),
    ...sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: section.heading }),
      ...blockParts(section.blocks, setting),
    ]),
  ];
}

function markPart({ label, value }: Fact): FileChild {
  const name = new TextRun({ text: value === '' ? label : `${label}: `, bold: true });
  return new Paragraph({ style: named.mark, children: [name, new TextRun(value)] });
}
