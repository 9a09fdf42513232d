/** Puts lines together as one text, and the words that were broken at their ends. */
export type JoinLines = (lines: readonly string[]) => string;

/**
 * A hyphen at the end of a line goes where it only broke a word: before a small letter, unless the text has the word
 * with its hyphen elsewhere, or the hyphen stands for a part left out (`Kultur- og`), behind figures or capitals
 * (`10-årige`, `ØU-sag`) or behind a month (`maj-møderækken`). `all` is the whole text: one that breaks hardly any
 * words has broken them at hyphens of their own.
 */
export function lineJoiner(all: readonly string[]): JoinLines {
  const known = new Set(all.flatMap(wordsIn));
  const breaksWords = isHyphenated(all);
  return (lines) =>
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line, at, said) => {
        const next = said[at + 1];
        return next === undefined ? line : endOf(line, next, { known, breaksWords });
      })
      .join('');
}

/** Whether words are broken in it: of a hundred lines that go on in small letters, two or more end in a hyphen. */
function isHyphenated(all: readonly string[]): boolean {
  let [goOn, broken] = [0, 0];
  all.forEach((line, at) => {
    if (!/^\p{Ll}/u.test(all[at + 1] ?? '')) return;
    goOn += 1;
    if (/\p{Ll}[-\u2010\u00AD]$/u.test(line)) broken += 1;
  });
  return goOn < 100 || broken / goOn > 0.015;
}

type Words = { known: ReadonlySet<string>; breaksWords: boolean };

/** The line with what parts it from the next one. */
function endOf(line: string, next: string, { known, breaksWords }: Words): string {
  if (line.endsWith('\u00AD')) return line.slice(0, -1);
  const broken = brokenWord.exec(line.slice(-60))?.[1];
  const rest = wordsIn(next.slice(0, 60))[0] ?? '';
  if (broken === undefined || rest === '' || !next.toLowerCase().startsWith(rest)) return `${line} `;
  if (!/^\p{Ll}/u.test(next)) return line;
  const [first, bare] = [broken.toLowerCase(), line.slice(0, -1)];
  if (known.has(first + rest)) return bare;
  if (conjunctions.has(rest)) return `${line} `;
  return known.has(`${first}-${rest}`) || keepsHyphen(broken) || !breaksWords ? line : bare;
}

const brokenWord = /([\p{L}\p{M}\d][\p{L}\p{M}\d.\-\u2010]*)[-\u2010]$/u;

/** Words with the hyphens within them, in small letters. */
function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\d]+(?:[-\u2010][\p{L}\p{M}\d]+)*/gu) ?? [];
  return words.map((word) => word.replaceAll('\u2010', '-').toLowerCase());
}

/** What follows a hyphen that stands for a part left out. */
const conjunctions = new Set(['og', 'eller', 'samt']);

const months = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/i;

/** Whether a word before a hyphen has it of its own accord: `IT-`, `10-`, `e-`, `maj-`. */
function keepsHyphen(word: string): boolean {
  return /[\d\p{Lu}]$/u.test(word) || /^\p{L}$/u.test(word) || months.test(word);
}
