import { leadsOn } from '../lead-on.ts';
import type { Block, Entry, List } from '../paper.ts';
import type { Span } from './break-lines.ts';
import type { Letters } from './letters.ts';
import { entryGap, listIndent, page, styles } from './page-form.ts';
import { setTable } from './set-table.ts';
import { heldToNext, plain, setText } from './set-text.ts';
import { footOf, type Strip, type Tag, tagIn } from './strips.ts';

/** What a section consists of, as strips below one element of the structure. */
export function setBlocks(blocks: readonly Block[], up: Tag, letters: Letters): Strip[] {
  return blocks.flatMap((block, at) => {
    const strips = setBlock(block, up, letters);
    return leadsOn(block, blocks[at + 1]) ? heldToNext(strips) : strips;
  });
}

function setBlock(block: Block, up: Tag, letters: Letters): Strip[] {
  const { body, subHeading } = styles;
  switch (block.kind) {
    case 'paragraph':
      return setText(spansOf(block), { style: body, tag: tagIn(up, 'P'), letters });
    case 'sub-heading': {
      const tag = tagIn(up, 'H4');
      return heldToNext(setText([plain(block.text, subHeading)], { style: subHeading, tag, letters }));
    }
    case 'list':
      return setList(block, { up, depth: 0, letters });
    case 'table':
      return setTable(block, up, letters);
    case 'link':
      return setLink(block, up, letters);
    default:
      return block satisfies never;
  }
}

function spansOf({ lead, lines }: Extract<Block, { kind: 'paragraph' }>): Span[][] {
  return lines.map((text, at) => [
    ...(lead !== null && at === 0 ? [{ text: lead, face: 'bold' as const }] : []),
    { text, face: 'regular' },
  ]);
}

function setLink({ text, url }: Extract<Block, { kind: 'link' }>, up: Tag, letters: Letters): Strip[] {
  const paragraph = tagIn(up, 'P');
  const { body } = styles;
  return url === null
    ? setText([plain(text, body)], { style: body, tag: paragraph, letters })
    : setText([plain(text, body)], {
        ...{ style: { ...body, color: styles.item.color }, tag: tagIn(paragraph, 'Link'), letters },
        link: { url },
      });
}

/** How far the text of a list stands in from its marks, which is more where the marks are wide. */
export function indentOf({ entries }: List, letters: Letters): number {
  const { face, size } = styles.body;
  const widest = Math.max(...entries.map(({ mark }) => letters.width(mark, face, size)));
  return Math.max(listIndent, Math.ceil(widest + 6));
}

type ListPlace = { up: Tag; depth: number; letters: Letters };

function setList(list: List, { up, depth, letters }: ListPlace): Strip[] {
  const tag = tagIn(up, 'L');
  const widest = Math.max(
    ...list.entries.map(({ mark }) => letters.width(mark, 'regular', styles.body.size)),
  );
  const indent = Math.max(listIndent, widest + 6);
  return list.entries.flatMap((entry, at) => {
    const gap = at === 0 && depth === 0 ? styles.body.gap : entryGap;
    return setEntry(entry, { up: tag, depth, letters, from: depth * listIndent, indent, gap });
  });
}

type EntryPlace = ListPlace & { from: number; indent: number; gap: number };

/** The mark hangs to the left of the text. */
function setEntry(entry: Entry, { up, depth, letters, from, indent, gap }: EntryPlace): Strip[] {
  const { body } = styles;
  const [item, text] = [tagIn(up, 'LI'), styleWithGap(gap)];
  const said = tagIn(item, 'LBody');
  const strips = setText(
    entry.lines.map((line) => plain(line === '' ? '\u00A0' : line, body)),
    { style: text, tag: said, letters, indent: from + indent },
  );
  const mark = {
    ...{ text: `${entry.mark} `, face: body.face, size: body.size, color: body.color, link: null },
    ...{ x: page.left + from, y: footOf(body), width: indent, tag: tagIn(item, 'Lbl') },
  };
  const below = entry.below.flatMap((list) => setList(list, { up: said, depth: depth + 1, letters }));
  return [
    ...strips.map((strip, at) => (at === 0 ? { ...strip, pieces: [mark, ...strip.pieces] } : strip)),
    ...below,
  ];
}

function styleWithGap(gap: number) {
  return { ...styles.body, gap };
}
