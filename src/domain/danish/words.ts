/** A word of a text and where it stands. Letters and digits only: hyphens and apostrophes part words. */
export type Word = { text: string; lower: string; start: number; end: number };

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
    words.push({ text: word, lower: word.toLowerCase(), start: index, end: index + word.length });
  }
  return words;
}

/** One blank wherever there was any white space, none at the ends. */
export function collapse(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

export function startsUpper(word: string): boolean {
  const first = [...word.slice(0, 2)][0] ?? '';
  return first !== first.toLowerCase();
}

/** Capitals throughout, and two of them at least. */
export function isCapitals(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Each once, in the order of first appearance, whatever the case. */
export function eachOnce(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
}

/** The words of a table written as one line. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
