import type { NoteAnchor } from './reaction.ts';

/** Of the words of both, how much they must share for a changed paragraph to count as the same. */
const alike = 0.6;
/** A quote is kept this far, in characters: enough to know a paragraph by. */
export const mostQuoted = 300;

/** An anchor at a paragraph as it reads now; null at one without words. */
export function anchorAt(section: NoteAnchor['section'], paragraph: number, text: string): NoteAnchor | null {
  const quote = wordsOf(text).join(' ').slice(0, mostQuoted).trim();
  return quote === '' ? null : { section, paragraph, quote };
}

/**
 * Where the note belongs among the section's paragraphs as they read now: at the one with its words, else at the one
 * most like it, nearer ones first where two are as good. Null where the text is another by now.
 */
export function placeOf(
  { paragraph, quote }: Pick<NoteAnchor, 'paragraph' | 'quote'>,
  paragraphs: readonly string[],
): number | null {
  const quoted = comparable(quote);
  const pairs = pairsOf(quoted);
  const ranked = paragraphs
    .map((text, at) => ({
      at,
      // Only its beginning stands in the quote, so only its beginning is held against it.
      likeness: likeness(pairs, pairsOf(comparable(text).slice(0, quoted.length))),
      off: Math.abs(at - paragraph),
    }))
    .filter((one) => one.likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness || a.off - b.off || a.at - b.at);
  return ranked[0]?.at ?? null;
}

/** 1 for the same words, 0 for none in common (Sørensen and Dice, over pairs of neighbouring words). */
function likeness(one: Pairs, other: Pairs): number {
  let shared = 0;
  for (const [pair, times] of one.times) shared += Math.min(times, other.times.get(pair) ?? 0);
  return (2 * shared) / (one.count + other.count || 1);
}

type Pairs = { times: ReadonlyMap<string, number>; count: number };

function pairsOf(said: readonly string[]): Pairs {
  const words = ['', ...said, ''];
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const times = new Map<string, number>();
  for (const pair of pairs) times.set(pair, (times.get(pair) ?? 0) + 1);
  return { times, count: pairs.length };
}

/** Neither case nor what stands around a word makes it another. */
function comparable(text: string): string[] {
  return wordsOf(text.toLocaleLowerCase('da'))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
}
