import type { PrintedLine } from './clean-lines.ts';

/** What a block of lines is: those of one list, one table or the contents stand close, all others apart. */
export type BlockKind = 'text' | 'list' | 'row' | 'contents';

/** Collects the lines of a document in the plain layout, with blank lines between its paragraphs. */
export type Lines = {
  add(block: readonly PrintedLine[], kind: BlockKind): void;
  all(): PrintedLine[];
};

export function collectLines(): Lines {
  const lines: PrintedLine[] = [];
  let last: BlockKind = 'text';
  return {
    add(block, kind) {
      const isBlank = block.every(({ text }) => text.trim() === '');
      const isApart = lines.length > 0 && (kind === 'text' || kind !== last);
      if (!isBlank && isApart) lines.push({ text: '', marked: false });
      if (!isBlank) for (const line of block) lines.push(line);
      last = isBlank ? 'text' : kind;
    },
    all: () => lines,
  };
}
