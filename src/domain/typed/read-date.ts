import type { DatePhrase, Problem } from './command.ts';
import { readDatePhrase } from './date-phrase.ts';
import { foldLetters, wordsOf } from './typed-text.ts';

// "på tirsdag den 25. februar 2027" has six words.
const mostWords = 6;

const meetingWords = ['møde', 'mødet', 'meeting'];
const leadWords = ['for', 'fra', 'til', 'på', 'i', 'the', 'of', 'from', 'on', 'to', ...meetingWords];
/** Before `møde 25/2` these make it part of the sentence: "Genoptages på møde 25/2". */
const sentenceWords = [
  ...[
    'på',
    'til',
    'i',
    'ved',
    'fra',
    'inden',
    'efter',
    'før',
    'siden',
    'det',
    'dette',
    'et',
    'næste',
    'af',
    'om',
  ],
  ...['on', 'to', 'at', 'in', 'from', 'before', 'after', 'the', 'a', 'by', 'next'],
];

/** The longest date the text begins with, and what follows it; null where it begins with none. */
export function dateAtStart(text: string): { day: DatePhrase; rest: string } | Problem | null {
  for (const { end } of wordsOf(text, mostWords).reverse()) {
    const day = readDatePhrase(text.slice(0, end));
    if (day?.kind === 'impossible') return dateWrong(day.text);
    if (day !== null) return { day, rest: text.slice(end).trim() };
  }
  return null;
}

/** The day the whole text names, `møde`, `til` and the like before it left out; null for an empty text. */
export function dayOrNone(text: string): { day: DatePhrase | null } | Problem {
  if (text === '') return { day: null };
  const words = wordsOf(text, mostWords);
  for (const word of words) {
    const day = readDatePhrase(text.slice(word.start));
    if (day?.kind === 'impossible') return dateWrong(day.text);
    if (day !== null) return { day };
    if (!leadWords.includes(foldLetters(word.text))) break;
  }
  return { kind: 'not-understood', text };
}

/** `møde 25. februar` at the end of the text, taken off it. */
export function meetingAtEnd(text: string): { meeting: DatePhrase | null; rest: string } | Problem {
  const words = wordsOf(text);
  for (let at = Math.max(0, words.length - 1 - mostWords); at < words.length - 1; at++) {
    const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
    if (!word || !next || !meetingWords.includes(foldLetters(word.text))) continue;
    const joint =
      before && sentenceWords.includes(foldLetters(before.text)) ? foldLetters(before.text) : null;
    const isAll = at === 1 && joint !== 'til' && joint !== 'to';
    const day = readDatePhrase(text.slice(next.start));
    if (day === null || (joint !== null && !isAll)) continue;
    if (day.kind === 'impossible') return dateWrong(day.text);
    return { meeting: day, rest: joint === null ? text.slice(0, word.start).trim() : '' };
  }
  return { meeting: null, rest: text };
}

/** `til 25. februar` at the end of the text, `til` being one of `until`: the day, the text before, the words it took. */
export function untilAtEnd(
  text: string,
  until: readonly string[],
): { day: DatePhrase; rest: string; words: number } | Problem | null {
  const words = wordsOf(text);
  for (let at = Math.max(0, words.length - 2 - mostWords); at < words.length - 1; at++) {
    const word = words[at];
    if (!word || !until.includes(word.text.toLowerCase())) continue;
    const said = dayOrNone(text.slice(word.end).trim());
    if ('kind' in said && said.kind === 'date-wrong') return said;
    if (!('day' in said) || said.day === null) continue;
    return { day: said.day, rest: text.slice(0, word.start).trim(), words: words.length - at };
  }
  return null;
}

function dateWrong(text: string): Problem {
  return { kind: 'date-wrong', text };
}
