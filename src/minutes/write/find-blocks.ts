import { findPieces, linesOf } from '../../domain/written/find-pieces.ts';
import type { Block } from './paper.ts';
import { setHeadings } from './set-headings.ts';

/** What a text is made of: its paragraphs, lists, tables and sub-headings. No word is lost or changes its place. */
export function findBlocks(text: string): Block[] {
  return setHeadings(findPieces(linesOf(text)).map(({ block }) => block));
}
