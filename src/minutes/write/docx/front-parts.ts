import {
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageNumber,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { documentWords as words } from '../../../words/document.ts';
import { colors, factIndent, styles, textWidth, titleGap } from '../layout/page-form.ts';
import type { Fact, Paper } from '../paper.ts';
import { inWord, named, section, spaced, twips } from './styles.ts';

/** The title page and the contents. */
export function frontParts({ title, subtitle, facts, contents }: Paper): FileChild[] {
  const above = contents ? titleGap : 8;
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.TITLE, text: title },
      spacing: spaced({ ...styles.title, gap: above }),
    }),
    ...(subtitle === null ? [] : [new Paragraph({ style: named.subtitle, text: subtitle })]),
    ...facts.map(factPart),
    ...(contents ? contentsParts(contents) : []),
  ];
}

/** The bookmark on an item's heading, by its place among the items. */
export function bookmarkOf(at: number): string {
  return `punkt_${at + 1}`;
}

function factPart({ label, value }: Fact, at: number): FileChild {
  const name = new TextRun({ text: label, bold: true, color: inWord(colors.accent) });
  return new Paragraph({
    ...{ style: named.fact, children: [name, new TextRun({ children: [new Tab(), value] })] },
    tabStops: [{ type: TabStopType.LEFT, position: twips(factIndent) }],
    ...(at === 0 ? { spacing: spaced({ ...styles.fact, gap: 36 }) } : {}),
  });
}

/** The rows are the titles alone, where Word by itself would repeat the whole headings. */
function contentsParts({ heading, rows }: NonNullable<Paper['contents']>): FileChild[] {
  const contentChildren = rows.map((row, at) => {
    const anchor = bookmarkOf(at);
    const children = [new TextRun({ children: [row, new Tab()] }), new PageReference(anchor)];
    return new Paragraph({
      ...{ style: named.contentsRow, children: [new InternalHyperlink({ anchor, children })] },
      tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth), leader: LeaderType.DOT }],
    });
  });
  const options = { hyperlink: true, headingStyleRange: '1-1', beginDirty: false, contentChildren };
  return [
    new Paragraph({ style: named.contentsHeading, pageBreakBefore: true, text: heading }),
    new TableOfContents(heading, options),
  ];
}

/** Head and foot of every page. */
export function runningParts({ running: { head, draft, copy } }: Paper) {
  const atTheRight = [{ type: TabStopType.RIGHT, position: twips(textWidth) }];
  const mark = { children: [new Tab(), draft ?? ''], bold: true, color: inWord(colors.draft) };
  const [before = '', between = '', after = ''] = words.page('\n', '\n').split('\n');
  const pages = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const top = [new TextRun(head), ...(draft === null ? [] : [new TextRun(mark)])];
  const foot = [new TextRun({ children: [copy, new Tab(), ...pages] })];
  return {
    properties: section,
    headers: {
      default: new Header({
        children: [new Paragraph({ style: named.header, children: top, tabStops: atTheRight })],
      }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ style: named.footer, children: foot, tabStops: atTheRight })],
      }),
    },
  };
}
