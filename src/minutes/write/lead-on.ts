import type { Block } from './paper.ts';

/** A paragraph that leads in to a list or table, and what looks like a heading, stay with what follows. */
export function leadsOn(block: Block, next: Block | undefined): boolean {
  if (!next) return false;
  const lines = linesOf(block);
  const length = lines.join(' ').length;
  if (next.kind === 'list' || next.kind === 'table') return block.kind === 'paragraph' && length < 300;
  return lines.length === 1 && length <= 80 && !/[.!?]$/.test(lines[0] ?? '');
}

/** Those of a paragraph, or of a list with one entry. */
function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.lead === null ? block.lines : [];
  const [entry, ...others] = block.kind === 'list' ? block.entries : [];
  return entry && others.length === 0 && entry.below.length === 0 ? entry.lines : [];
}
