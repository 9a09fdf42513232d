import { bodyNames, otherCapitals, outsiders } from './abbreviations.ts';
import { eachOnce, isCapitals, startsUpper, type Word, wordsIn } from './words.ts';

/**
 * The organisational units a text names: the letters of centres (`CBA`), the letters in `known`, and centres named in
 * full whose letters do not stand there as well. Recognised by their form; no municipality's units are written here.
 */
export function readUnits(text: string, known: readonly string[] = []): string[] {
  const words = wordsIn(text);
  const isKnown = new Set(known);
  const letters: { name: string; start: number }[] = [];
  words.forEach((word, at) => {
    if (!isCapitals(word.text)) return;
    const named =
      isKnown.has(word.text) || isUnitLetters(word.text) || isListedWithCentre({ text, words, at }, letters);
    if (named || proposes(text, words, at)) letters.push({ name: word.text, start: word.start });
  });
  // No item names a hundred centres; a hostile one shall not make us compare each with each.
  const codes = [...new Set(letters.map(({ name }) => name))].slice(0, 100);
  const full = centresInFull(text, words).filter(({ name }) => !codes.some((code) => standsFor(code, name)));
  return eachOnce([...letters, ...full].sort((a, b) => a.start - b.start).map(({ name }) => name));
}

type Spot = { text: string; words: readonly Word[]; at: number };

/** The letters of a centre hold its C. */
export function isUnitLetters(letters: string): boolean {
  return (
    isCapitals(letters) && letters.includes('C') && !otherCapitals.has(letters) && !bodyNames.has(letters)
  );
}

/** `CBA, HR og BMC`: what stands in a row behind a centre's letters is a unit too. */
function isListedWithCentre({ text, words, at }: Spot, letters: readonly { start: number }[]): boolean {
  const back = words[at - 1]?.lower === 'og' || words[at - 1]?.lower === 'samt' ? 2 : 1;
  const [word, previous] = [words[at], words[at - back]];
  if (!word || !previous || letters.at(-1)?.start !== previous.start || isOutside(word.text)) return false;
  return /^(?:, ?|\/| ?, ?og | og | samt )$/.test(
    text.slice(previous.end, Math.min(word.start, previous.end + 8)),
  );
}

/** Letters that begin a sentence and propose: `HR indstiller`. */
function proposes(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || isOutside(word.text)) return false;
  const begins = at === 0 || /[.:\n!?] ?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
  return begins && /^(?:indstiller|foreslår|anbefaler)$/.test(next.lower);
}

function isOutside(letters: string): boolean {
  return outsiders.has(letters) || bodyNames.has(letters) || otherCapitals.has(letters);
}

const places =
  /^(?:fag|job|sundheds|butiks|by|kultur|indkøbs|idræts|forsamlings|aktivitets|data|genoptrænings|medborger|fritids|handels|conference|konference|kompetence|videns?|test|call|story|natur)cent(?:ret|eret)$/;

/** `Social- og Arbejdsmarkedscentret`, `Center for Børn og Unge`: as names, with a capital. */
function centresInFull(text: string, words: readonly Word[]): { name: string; start: number }[] {
  return words.flatMap((word, at) => {
    if (word.text === 'Center' && words[at + 1]?.lower === 'for') return centreFor(text, words, at);
    if (word.text.length > 60 || !/.cent(?:ret|eret)$/.test(word.lower) || !startsUpper(word.text)) return [];
    const isCompound = words[at - 1]?.lower === 'og' && text[words[at - 2]?.end ?? 0] === '-';
    const first = isCompound ? words[at - 2] : word;
    if (!first || (!isCompound && places.test(word.lower))) return [];
    return [{ name: text.slice(first.start, word.end).split(/\s+/).join(' '), start: first.start }];
  });
}

function centreFor(text: string, words: readonly Word[], at: number): { name: string; start: number }[] {
  let last = at + 1;
  for (let next = at + 2; next <= at + 8; next += 1) {
    const [word, previous] = [words[next], words[next - 1]];
    if (!word || !previous) break;
    if (!/^,?\s{1,3}$/.test(text.slice(previous.end, Math.min(word.start, previous.end + 5)))) break;
    if (startsUpper(word.text)) last = next;
    else if (word.lower !== 'og') break;
  }
  const [from, to] = [words[at], words[last]];
  if (!from || !to || last === at + 1) return [];
  return [{ name: text.slice(from.start, to.end).split(/\s+/).join(' '), start: from.start }];
}

/** `BYC` is the Byrådscentret, `ISC` the Institutions- og Skolecentret: its letters, in order, ending in the C. */
function standsFor(code: string, name: string): boolean {
  if (name.startsWith('Center')) {
    const initials = name.split(/[\s,-]+/).filter((part) => startsUpper(part));
    return initials.map((part) => part.slice(0, 1)).join('') === code;
  }
  const parts = name
    .toUpperCase()
    .replace(/CENT(?:RET|ERET)$/, '')
    .split(/[- ]+OG[- ]+|[- ]+/);
  if (!code.endsWith('C') || parts.length > code.length - 1) return false;
  const rest = code.slice(0, -1);
  if (parts.length === 1) return isSubsequence(rest, parts[0] ?? '');
  return parts.map((part) => part.slice(0, 1)).join('') === rest;
}

function isSubsequence(letters: string, word: string): boolean {
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
