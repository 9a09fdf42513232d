import type { Paper, PaperItem, Section } from '../paper.ts';
import type { Letters } from './letters.ts';
import { colors, factIndent, page, pageColumn, styles, textWidth, titleGap } from './page-form.ts';
import { setBlocks } from './set-blocks.ts';
import { heldToNext, linesAsPieces, plain, setText } from './set-text.ts';
import { aStrip, footOf, type Piece, type Strip, type Tag, tagIn } from './strips.ts';

/** The title page and the contents. `pages` are those of the items. */
export function setFront(paper: Paper, { root, letters }: Setting, pages: readonly number[]): Strip[] {
  const title = setText([plain(paper.title, styles.title)], {
    ...{ style: styles.title, tag: tagIn(root, 'H1'), letters },
  });
  const subtitle = setText(paper.subtitle === null ? [] : [plain(paper.subtitle, styles.subtitle)], {
    ...{ style: styles.subtitle, tag: tagIn(root, 'P'), letters },
  });
  return [
    aStrip(paper.contents ? titleGap : 8),
    ...title,
    ...subtitle,
    aStrip(22, { shapes: [{ x: page.left, y: 20, width: 64, height: 2, color: colors.accent }] }),
    aStrip(14),
    ...paper.facts.flatMap(({ label, value }) => setFact(label, value, { root, letters })),
    ...setContents(paper, { root, letters }, pages),
    ...setBlocks(paper.blocks, root, letters),
  ];
}

/** Each item on a new page, but for an excerpt, which is one item below the title. */
export function setItems(paper: Paper, { root, letters }: Setting): Strip[][] {
  return paper.items.map((item, at) => {
    const strips = setItem(item, { root: tagIn(root, 'Sect'), letters });
    return strips.map((strip, line) => ({
      ...strip,
      opensPage: line === 0 && paper.contents !== null,
      item: line === 0 ? at : null,
    }));
  });
}

export type Setting = { root: Tag; letters: Letters };

function setFact(label: string, value: string, { root, letters }: Setting): Strip[] {
  const tag = tagIn(root, 'P');
  const { fact } = styles;
  const strips = setText([plain(value, fact)], { style: fact, tag, letters, indent: factIndent });
  const name: Piece = {
    ...{ text: `${label} `, face: 'bold', size: fact.size, color: colors.accent, tag, link: null },
    ...{ x: page.left, y: footOf(fact), width: factIndent },
  };
  return strips.map((strip, at) => (at === 0 ? { ...strip, pieces: [name, ...strip.pieces] } : strip));
}

function setContents({ contents }: Paper, { root, letters }: Setting, pages: readonly number[]): Strip[] {
  if (!contents) return [];
  const heading = setText([plain(contents.heading, styles.item)], {
    ...{ style: styles.item, tag: tagIn(root, 'H2'), letters },
  });
  const list = tagIn(root, 'TOC');
  const rows = contents.rows.flatMap((title, at) =>
    setRow({ title, item: at, page: pages[at] ?? 0 }, { root: list, letters }),
  );
  return [...heldToNext(heading), aStrip(8), ...rows].map((strip, at) => ({ ...strip, opensPage: at === 0 }));
}

/** The title, dots and the page at the right edge; all of it leads to the item. */
function setRow(
  { title, item, page: number }: { title: string; item: number; page: number },
  { root, letters }: Setting,
): Strip[] {
  const { contents } = styles;
  const tag = tagIn(tagIn(tagIn(root, 'TOCI'), 'Reference'), 'Link');
  const link = { item, says: title };
  const strips = setText([plain(title, contents)], {
    ...{ style: contents, tag, letters, link, width: textWidth - pageColumn },
  });
  const [end] = linesAsPieces([{ text: ` ${number}`, face: 'regular' }], {
    style: contents,
    tag,
    letters,
    link,
  });
  return heldTogether(strips).map((strip, at) =>
    at === strips.length - 1
      ? { ...strip, pieces: [...strip.pieces, ...ending(strip, end ?? [], letters)] }
      : strip,
  );
}

function ending(strip: Strip, end: readonly Piece[], letters: Letters): Piece[] {
  const last = strip.pieces.at(-1);
  const edge = page.left + textWidth;
  const number = end.map((piece) => ({ ...piece, x: edge - piece.width }));
  const from = (last ? last.x + last.width : page.left) + 4;
  const dot = letters.width('.', 'regular', styles.contents.size);
  const count = Math.max(5, Math.floor((edge - 26 - from) / dot));
  const dots: Piece = {
    ...{ text: '.'.repeat(count), face: 'regular', size: styles.contents.size, color: colors.rule },
    ...{ x: edge - 24 - count * dot, y: footOf(styles.contents), width: count * dot, tag: null, link: null },
  };
  return [dots, ...number];
}

function heldTogether(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, at) => ({ ...strip, holdsNext: at < strips.length - 1 }));
}

function setItem({ heading, caseNumber, marks, sections }: PaperItem, { root, letters }: Setting): Strip[] {
  const { item, caseNumber: quiet, mark: marked } = styles;
  const head = [
    ...setText([plain(heading, item)], { style: item, tag: tagIn(root, 'H2'), letters }),
    ...setText(caseNumber === null ? [] : [plain(caseNumber, quiet)], {
      ...{ style: quiet, tag: tagIn(root, 'P'), letters },
    }),
    ...marks.flatMap(({ label, value }) =>
      setText(
        [
          [
            { text: value === '' ? label : `${label}:`, face: 'bold' },
            { text: value, face: 'regular' },
          ],
        ],
        { style: marked, tag: tagIn(root, 'P'), letters },
      ),
    ),
  ];
  return [...heldToNext(head), ...sections.flatMap((section) => setSection(section, { root, letters }))];
}

function setSection({ heading, blocks }: Section, { root, letters }: Setting): Strip[] {
  const { section } = styles;
  const tag = tagIn(root, 'H3');
  return [
    ...heldToNext(setText([plain(heading, section)], { style: section, tag, letters })),
    ...setBlocks(blocks, root, letters),
  ];
}
