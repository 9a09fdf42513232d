import { groupFrom, isRole, namesFrom, namesIn } from './names.ts';
import { sentencesOf } from './sentences.ts';
import { isUnitLetters } from './units.ts';
import { eachOnce, listed, type Word, wordsIn } from './words.ts';

/** Who takes part in one item beside the board: persons, units, a group by its name. `members` are no guests. */
export function readGuests(text: string, members: readonly string[] = []): string[] {
  const own = new Set(members.map((member) => member.toLowerCase()));
  const found = sentencesOf(text).flatMap(guestsIn);
  return eachOnce(found.filter((guest) => !own.has(guest.toLowerCase())));
}

type Spot = { sentence: string; words: readonly Word[]; at: number };

function guestsIn(sentence: string): string[] {
  const label =
    /^(?:gæst|gæster|deltagere|inviteret|inviterede|deltager)(?: under punktet| i punktet)?:/i.exec(
      sentence.slice(0, 40),
    );
  if (label) return namesIn(sentence.slice(label[0].length));
  const words = wordsIn(sentence);
  return words.flatMap((word, at) => {
    const spot: Spot = { sentence, words, at };
    if (participations.has(word.lower)) return takingPart(spot);
    if (word.lower === 'v' || word.lower === 'ved') return ledBy(spot);
    if (word.lower === 'fra') return heardFrom(spot);
    if (word.lower === 'sammen') return discussedWith(spot);
    return presentations.has(word.lower) ? presenting(spot) : [];
  });
}

const participations = listed('deltager deltog deltage medvirker medvirkede inviteres inviteret');
const presentations = listed(
  'orienterer præsenterer fremlægger gennemgår orienterede præsenterede fremlagde gennemgik giver gav holder holdt',
);
const occasions = listed('mødet punktet punkt sagen behandlingen drøftelsen sagens');
const clauseStarts = listed('at hvorfor derfor hvor der som men så fordi idet da');

/** `… Holm og Ditte Lund deltager under punktet`, `Under punktet deltager Mette Holm`. */
function takingPart({ sentence, words, at }: Spot): string[] {
  const before = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (words[at + 1]?.lower === 'ikke') return [];
  if (at <= 4 && isOccasion(before)) return namesFrom(sentence, words, at + 1);
  const after = words.slice(at + 1, at + 10).map(({ lower }) => lower);
  return isOccasion(after) ? whoBefore(sentence, words, at) : [];
}

/** `på mødet`, `under punktet`; `på mødet med KL` is another meeting. */
function isOccasion(words: readonly string[]): boolean {
  const place = words.findIndex((word) => occasions.has(word));
  if (place < 1 || /^(?:med|i|om|hos)$/.test(words[place + 1] ?? '')) return false;
  return words.slice(0, place).some((word) => /^(?:på|under|ved|i|til)$/.test(word));
}

/** The names between the start of the clause and the verb; without a person's, the role that stands there. */
function whoBefore(sentence: string, words: readonly Word[], at: number): string[] {
  const back = words.slice(Math.max(0, at - 30), at);
  const clause = back.slice(back.findLastIndex(({ lower }) => clauseStarts.has(lower)) + 1);
  const [first, last] = [clause[0], clause.at(-1)];
  if (!first || !last) return [];
  const who = sentence.slice(first.start, last.end);
  const names = namesIn(who);
  const isDescribed = clause.length <= 8 && clause.some(({ lower }) => isRole(lower));
  const isNamed = names.some((name) => !isUnitLetters(name));
  return isNamed || !isDescribed
    ? names
    : [who.replace(/\s(?:vil|skal|kan|også|dog|desuden|er|bliver)$/i, '')];
}

/** `v/Mette Holm`, `oplæg ved Mette Holm`. */
function ledBy({ sentence, words, at }: Spot): string[] {
  const word = words[at];
  const isLed = word?.lower === 'v' ? /[/.]/.test(sentence[word.end] ?? '') : isSpeech(words[at - 1]);
  return isLed ? namesFrom(sentence, words, at + 1) : [];
}

/** `Mundtlig fremlæggelse fra CBA`. */
function heardFrom({ sentence, words, at }: Spot): string[] {
  if (!isSpeech(words[at - 1]) || words[at - 1]?.lower === 'status') return [];
  return namesFrom(sentence, words, at + 1).filter((name) => name.includes(' ') || isUnitLetters(name));
}

/** `drøftede sammen med den digitale gruppe, …`. */
function discussedWith({ sentence, words, at }: Spot): string[] {
  const discussed = words
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^drøft(?:er|ede|et)$/.test(lower));
  if (words[at + 1]?.lower !== 'med' || !discussed) return [];
  const names = namesFrom(sentence, words, at + 2);
  const group = names.length > 0 ? null : groupFrom(sentence, words, at + 2);
  return group === null ? names : [group];
}

/** `Mette Holm orienterer kort om …`, `Mette Holm gav en status`: full names at the head of their sentence. */
function presenting({ sentence, words, at }: Spot): string[] {
  const last = words[at - 1];
  if (!last || at < 2 || at > 12) return [];
  const gives = /^(?:gi|ga|ho)/.test(words[at]?.lower ?? '');
  if (gives && !words.slice(at + 1, at + 5).some((word) => isSpeech(word))) return [];
  const names = namesIn(sentence.slice(0, last.end));
  const length = names.join(' ').split(/[\s-]+/).length;
  return names.every((name) => name.includes(' ')) && length >= at - 3 ? names : [];
}

function isSpeech(word: Word | undefined): boolean {
  return word !== undefined && speeches.has(word.lower);
}

const speeches = listed(
  'fremlæggelse fremlæggelsen orientering orienteringen oplæg oplægget præsentation præsentationen gennemgang ' +
    'gennemgangen indlæg introduktion status',
);
