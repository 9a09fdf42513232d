import type { Block, ListBlock } from './blocks.ts';

/** A block's words in the order in which they are read, by which a note finds its paragraph again. */
export function wordsIn(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return [block.lead ?? '', ...block.lines].join(' ').trim();
    case 'list':
      return wordsInList(block);
    case 'table':
      return block.rows.flat().join(' ');
    case 'sub-heading':
    case 'link':
      return block.text;
    default:
      return block satisfies never;
  }
}

function wordsInList({ entries }: ListBlock): string {
  return entries.map(({ lines, below }) => [...lines, ...below.map(wordsInList)].join(' ')).join(' ');
}
