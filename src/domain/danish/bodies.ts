import { bodyNames } from './abbreviations.ts';
import { capitalised, collapse, isCapitals, listed, startsUpper, type Word, wordsIn } from './words.ts';

/** Where a text names a body. `whose` is true of a genitive: `Byrådets beslutning`. */
export type BodyMention = { name: string; start: number; end: number; whose: boolean };

/** The councils, committees and forums a text names, in full or by their letters; bodies set up for one task are left out. */
export function bodiesIn(text: string): BodyMention[] {
  const words = wordsIn(text);
  const found: BodyMention[] = [];
  words.forEach((_, at) => {
    const mention = committeeAt(text, words, at) ?? namedAt(text, words, at) ?? lettersAt(text, words, at);
    const last = found.at(-1);
    if (mention && (!last || mention.start >= last.end)) found.push(mention);
  });
  return found;
}

type Words = readonly Word[];

const adHoc =
  /^(?:bedømmelses|embedsmands|ansættelses|dommer|følge|under|bygge|valg|folketings|forretnings|ad-?hoc-?|i|for|med)$/;

/** `Økonomiudvalget`, `Institutions- og Skoleudvalget`, `økonomiudvalgsmødet`, `Udvalget for Børn og Unge`. */
function committeeAt(text: string, words: Words, at: number): BodyMention | null {
  const word = words[at];
  if (!word || word.text.length > 60) return null;
  if (word.text === 'Udvalget' && words[at + 1]?.lower === 'for') return committeeFor(text, words, at);
  const shape = /^(.{2,40}?)udvalg(et|ets|ene|smøde|smødet|smøder|smøderne)$/.exec(word.lower);
  if (!shape?.[1] || adHoc.test(shape[1])) return null;
  const start = words[startOfCompound(text, words, at)]?.start ?? word.start;
  const stem = collapse(text.slice(start, word.start + shape[1].length));
  const ending = shape[2] === 'ene' ? 'udvalgene' : 'udvalget';
  return {
    name: capitalised(stem) + ending,
    start,
    end: word.end,
    whose: shape[2] === 'ets' && !leadsToMeeting(words, at),
  };
}

/** Back over `Social-, Sundheds- og` to where the name begins. */
function startOfCompound(text: string, words: Words, at: number): number {
  let first = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const back = words[first - 1]?.lower === 'og' ? 2 : 1;
    const part = words[first - back];
    if (!part || text[part.end] !== '-') break;
    const between = text.slice(part.end, Math.min(words[first]?.start ?? 0, part.end + 12));
    if (!/^-,?\s{0,3}(?:og\s{0,3})?$/.test(between)) break;
    first -= back;
  }
  return first;
}

function committeeFor(text: string, words: Words, at: number): BodyMention | null {
  let last = at + 1;
  for (let next = at + 2; next <= at + 8; next += 1) {
    const word = words[next];
    if (!word) break;
    if (startsUpper(word.text)) last = next;
    else if (word.lower !== 'og') break;
    if (/[.;:)]/.test(text[word.end] ?? '')) break;
  }
  const [from, to] = [words[at], words[last]];
  if (!from || !to || last === at + 1) return null;
  return { name: collapse(text.slice(from.start, to.end)), start: from.start, end: to.end, whose: false };
}

const councils = listed(
  'ældre senior handicap unge udsatte integrations erhvervs idræts kultur klima landdistrikts forebyggelses frivillig bruger',
);

function namedAt(text: string, words: Words, at: number): BodyMention | null {
  const word = words[at];
  if (!word || word.text.length > 60) return null;
  const name = nameOf(word.lower, text[word.end] === '-' ? (words[at + 1]?.lower ?? '') : '');
  if (name === null) return null;
  return {
    name,
    start: word.start,
    end: word.end,
    whose: word.lower.endsWith('ets') && !leadsToMeeting(words, at),
  };
}

function nameOf(word: string, joined: string): string | null {
  if (/^byråd(?:et|ets|smøde|smødet)$/.test(word)) return 'Byrådet';
  if (/^kommunalbestyrelsen|^kommunalbestyrelsesmøde/.test(word)) return 'Kommunalbestyrelsen';
  if (word.startsWith('chefforum')) return 'Chefforum';
  if (/^(?:strategisk)?(?:leder|ledelses)forum(?:met)?$/.test(word))
    return capitalised(word.replace(/met$/, ''));
  if (word === 'borgmesteren') return 'Borgmesteren';
  if (word === 'hovedmed' || (word === 'hoved' && joined === 'med')) return 'HovedMED';
  if (/^(?:direktionen|direktionsmøde|direktionsmødet)$/.test(word)) return 'Direktionen';
  const council = /^(.{2,20})rådet(s?)$/.exec(word)?.[1];
  return council !== undefined && councils.has(council) ? `${capitalised(council)}rådet` : null;
}

/** `ØU`, `HU-arbejdsgruppen`, `KKR Hovedstaden`. */
function lettersAt(text: string, words: Words, at: number): BodyMention | null {
  const word = words[at];
  if (!word || !isCapitals(word.text) || text[word.start - 1] === '-') return null;
  const name = bodyNames.get(word.text) ?? (isCommitteeLetters(word.text) ? word.text : null);
  if (name === null) return null;
  const whose = words[at + 1]?.lower === 's' && /['’]/.test(text[word.end] ?? '');
  return { name, start: word.start, end: word.end, whose };
}

/** A committee's letters end in U; these ones have another meaning. */
function isCommitteeLetters(letters: string): boolean {
  return (
    /^\p{Lu}{1,4}U$/u.test(letters) &&
    !/^(?:EU|UU|STU|FGU|EGU|IGU|VUU|SDU|AAU|AU|ITU|DTU|MUU|NGU|RU|FU)$/.test(letters)
  );
}

function leadsToMeeting(words: Words, at: number): boolean {
  return words.slice(at + 1, at + 3).some(({ lower }) => /^(?:møde|mødet|møder|dagsorden)$/.test(lower));
}
