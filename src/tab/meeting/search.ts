export type Piece = { text: string; isHit: boolean };

/** Case does not matter, and blanks of any kind are one blank. One letter alone finds nothing. */
export function readQuery(typed: string): string | null {
  const query = typed.trim().replace(/\s+/g, ' ');
  return query.length < 2 ? null : query;
}

/** The text in pieces, those that were searched for marked. */
export function cutAtHits(text: string, query: string | null): Piece[] {
  if (query === null) return [{ text, isHit: false }];
  const pieces = text.split(new RegExp(`(${patternOf(query)})`, 'giu'));
  return pieces
    .map((piece, at) => ({ text: piece, isHit: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** How often it stands anywhere in the value: in its texts, however deep they lie. */
export function countHits(value: unknown, query: string): number {
  if (typeof value === 'string') return [...value.matchAll(new RegExp(patternOf(query), 'giu'))].length;
  if (value === null || typeof value !== 'object') return 0;
  // A section says its text twice: as it is written, and cut into blocks, of which the latter are shown.
  // The words that a note stands at are its paragraph's.
  const shown = 'blocks' in value ? [value.blocks] : 'quote' in value ? [] : Object.values(value);
  return shown.reduce((sum: number, below) => sum + countHits(below, query), 0);
}

function patternOf(query: string): string {
  return query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
