import type { Block, ListBlock } from '../../api/v1/blocks.ts';
import type { NoteView } from '../../domain/see-talk.ts';

type Sections = Readonly<Record<string, { blocks: readonly Block[] } | null>>;

/** The notes, each with the paragraph it stands at now: where its words still are, the nearest to where it was. */
export function placeNotes(notes: readonly NoteView[], sections: Sections) {
  return notes.map((note) => ({
    ...note,
    anchor: note.anchor && {
      ...note.anchor,
      at: placeNow(note.anchor, sections[note.anchor.section]?.blocks ?? []),
    },
  }));
}

function placeNow(
  { paragraph, quote }: NonNullable<NoteView['anchor']>,
  blocks: readonly Block[],
): number | null {
  const wanted = asWords(quote);
  const places = blocks.flatMap((block, at) => (asWords(textOf(block)).startsWith(wanted) ? [at] : []));
  const [nearest] = places.toSorted((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph));
  return nearest ?? null;
}

/** A block's words in the order in which they are read. */
function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return [block.lead ?? '', ...block.lines].join(' ');
    case 'list':
      return wordsOfList(block);
    case 'table':
      return block.rows.flat().join(' ');
    case 'sub-heading':
    case 'link':
      return block.text;
    default:
      return block satisfies never;
  }
}

function wordsOfList({ entries }: ListBlock): string {
  return entries.map(({ lines, below }) => [...lines, ...below.map(wordsOfList)].join(' ')).join(' ');
}

function asWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
