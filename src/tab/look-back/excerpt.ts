import { hitMarks } from '../../domain/search.ts';
import type { Piece } from '../meeting/search.ts';

const [from, to] = hitMarks;

/** What stands around the words that were found, in pieces; a mark that was never ended ends with the text. */
export function cutExcerpt(excerpt: string): Piece[] {
  const pieces = excerpt.split(from).flatMap((part, at): Piece[] => {
    if (at === 0) return [{ text: part, isHit: false }];
    const [hit = '', ...rest] = part.split(to);
    return [
      { text: hit, isHit: true },
      { text: rest.join(''), isHit: false },
    ];
  });
  return pieces.filter(({ text }) => text !== '');
}
