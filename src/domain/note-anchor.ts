/** The paragraph a note stands at: which one of its section's when it was written (0 first), and its words. */
export type NoteAnchor = { section: string; paragraph: number; quote: string };

/** Of the words of both, how much they must share for a changed paragraph to count as the same. */
const alike = 0.6;
/** A quote is kept this far, in characters: enough to know a paragraph by. */
const quoted = 300;

/** An anchor at a paragraph as it reads now. */
export function anchorAt(section: string, paragraph: number, text: string): NoteAnchor {
  return { section, paragraph, quote: wordsOf(text).join(' ').slice(0, quoted) };
}

/**
 * Where the note belongs among the section's paragraphs as they read now: at the one with its words, else at the one
 * most like it, nearer ones first where two are as good. Null where the text is another by now.
 */
export function placeOf({ paragraph, quote }: NoteAnchor, paragraphs: readonly string[]): number | null {
  const words = pairsOf(quote);
  const ranked = paragraphs
    .map((text, at) => ({ at, likeness: likeness(words, anchorText(text)), off: Math.abs(at - paragraph) }))
    .filter((one) => one.likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness || a.off - b.off || a.at - b.at);
  return ranked[0]?.at ?? null;
}

/** 1 for the same words, 0 for none in common (Sørensen and Dice, over pairs of neighbouring words). */
function likeness(one: Pairs, text: string): number {
  const other = pairsOf(text);
  let shared = 0;
  for (const [pair, times] of one.times) shared += Math.min(times, other.times.get(pair) ?? 0);
  return (2 * shared) / (one.count + other.count || 1);
}

type Pairs = { times: ReadonlyMap<string, number>; count: number };

function pairsOf(text: string): Pairs {
  const words = ['', ...wordsOf(text.toLocaleLowerCase('da')), ''];
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const times = new Map<string, number>();
  for (const pair of pairs) times.set(pair, (times.get(pair) ?? 0) + 1);
  return { times, count: pairs.length };
}

/** As much of the paragraph as its quote would hold, so that long ones compare like with like. */
function anchorText(text: string): string {
  return anchorAt('', 0, text).quote;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
}
