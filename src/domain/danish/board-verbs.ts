import { type Deed, formOf } from './verb-forms.ts';
import { listed, type Word, wordsIn } from './words.ts';

export type BoardVerb = { deed: Deed; start: number; end: number };

/** The verbs by which a sentence says what the board itself did; those of its subordinate clauses are left out. */
export function boardVerbsIn(sentence: string): BoardVerb[] {
  const words = wordsIn(sentence);
  const found: BoardVerb[] = [];
  const so: SoFar = { open: true, matter: false, taken: null };
  words.forEach((word, at) => {
    const place: Place = { words, at, so };
    const deed = deedAt(place);
    if (deed === 'postponed' && isPutOff(place)) found.pop();
    if (deed !== null)
      found.push({ deed, start: deed === 'noted' ? (so.taken ?? word.start) : word.start, end: word.end });
    if (isTake(word.lower) && (isSaidByBoard(place) || isMainPassive(place) || followsWill(place)))
      so.taken ??= word.start;
    so.matter ||= matters.has(word.lower);
    if (at > 0 && subordinators.has(word.lower)) so.open = false;
  });
  return found;
}

/** What was read before the word: still in the main clause; a matter was named; where something was taken. */
type SoFar = { open: boolean; matter: boolean; taken: number | null };
type Place = { words: readonly Word[]; at: number; so: Readonly<SoFar> };

const subordinators = listed(
  'at der som hvor hvornår når hvis fordi idet såfremt hvordan hvorfor hvilket så',
);
const joints = listed('og men samt eller mens');
const adverbs = listed('dog desuden samtidig derfor endvidere derudover også ligeledes herunder derefter');

/** What a board decides upon. One of these is postponed, while a project may be `udsat` at any time. */
const matters = listed(
  'sag sagen sagens sager sagerne punkt punktet punkterne pkt dagsordenspunkt dagsordenspunktet indstillingen ' +
    'beslutning beslutningen behandling behandlingen drøftelse drøftelsen stillingtagen afgørelsen orienteringen ' +
    'dagsordenen den det ad',
);

const passivePostponing = listed(
  'udskudt udsat udsættes udskydes udsattes genoptages genbehandles overføres overført udgår udgik flyttes',
);

function deedAt(place: Place): Deed | null {
  const { words, at, so } = place;
  const word = words[at]?.lower ?? '';
  if (isPostponing(place, word)) return 'postponed';
  if (word === 'efterretning' || word === 'notam') return isNoting(place) ? 'noted' : null;
  if (word === 'orienteret') return so.open && /^(?:blev|er|bliver)$/.test(before(place, 1)) ? 'noted' : null;
  const known = formOf(word);
  if (!known) return null;
  const said = { active: isSaidByBoard, passive: isMainPassive, infinitive: followsWill }[known.form](place);
  if (!said) return null;
  return known.deed === 'approved' && isDenied(place) ? 'rejected' : known.deed;
}

/**
 * In the main clause, or joined to it by `og`; not an adjective (`den godkendte plan`). Behind a subordinate clause
 * `og` joins only what boards alone do: in `at CBA vurderer og præciserer` it is the unit that does both.
 */
function isSaidByBoard(place: Place): boolean {
  let back = 1;
  while (adverbs.has(before(place, back))) back += 1;
  const previous = before(place, back);
  if (/^(?:den|det|de|en|et|denne|dette|disse|nyligt|tidligere|af)$/.test(previous)) return false;
  if (place.so.open) return true;
  if (joints.has(previous)) return isBoardsOwn(before(place, 0));
  const leads = before(place, back + 1);
  return isBoard(previous) && !subordinators.has(leads) && !joints.has(leads);
}

function isBoardsOwn(verb: string): boolean {
  return /(?:ede|te)$/.test(verb) || ownVerbs.has(verb);
}

const ownVerbs = listed(
  'godkender tiltræder tilslutter vedtager vedtog tager tog beslutter beder bad bestiller ønsker understreger ' +
    'bemærker pointerer noterer konstaterer udsætter',
);

function isBoard(word: string): boolean {
  return /(?:udvalget|byrådet|bestyrelsen|direktionen|chefforum|rådet)$/.test(word.slice(-20));
}

function isMainPassive(place: Place): boolean {
  return place.so.open && !/^(?:den|det|de|en|et|som|nyligt|tidligere)$/.test(before(place, 1));
}

/** `besluttede at godkende`, `kan ikke godkende`. */
function followsWill({ words, at }: Place): boolean {
  const close = words.slice(Math.max(0, at - 4), at).map((word) => word.lower);
  const [first, last] = close.filter((word) => word !== 'ikke' && !adverbs.has(word)).slice(-2);
  if (last === 'at') return /^(?:beslutt|valgt|vælger|ønsker|ønskede|enige)/.test(first ?? '');
  return /^(?:kan|kunne|vil|ville)$/.test(last ?? first ?? '');
}

/** `godkender ikke`, `kan ikke godkendes`, `godkendes ikke`; not `godkender, at der ikke`. */
function isDenied({ words, at }: Place): boolean {
  const close = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
  const denial = close.lastIndexOf('ikke');
  if (denial >= 0 && !close.slice(denial).some((word) => joints.has(word))) return true;
  const after = words.slice(at + 1, at + 3).map((word) => word.lower);
  const later = after.indexOf('ikke');
  return later >= 0 && !after.slice(0, later).some((word) => subordinators.has(word) || joints.has(word));
}

function isTake(word: string): boolean {
  return /^(?:tager|tog|taget|tages|toges|tage)$/.test(word);
}

function isNoting(place: Place): boolean {
  const previous = before(place, 1);
  return (previous === 'til' || previous === 'ad') && (place.so.taken !== null || place.at <= 4);
}

function isPostponing(place: Place, word: string): boolean {
  const { words, at, so } = place;
  const ofMatter = so.open && (at === 0 || so.matter);
  if (passivePostponing.has(word)) return ofMatter || isPutOff(place);
  if (word === 'dagsordenen') return so.open && so.taken !== null && before(place, 1) === 'af';
  const next = words.slice(at + 1, at + 5);
  const takesMatter = next.length === 0 || next.some((other) => matters.has(other.lower));
  if (/^(?:udsætter|udsatte|udskyder|udskød|genoptager|genbehandler)$/.test(word))
    return isSaidByBoard(place) && takesMatter;
  return /^(?:udsætte|udskyde)$/.test(word) && followsWill(place) && takesMatter;
}

/** `besluttede, at sagen udsættes`: the postponement is what was decided. */
function isPutOff(place: Place): boolean {
  if (!/^ud(?:sættes|skydes|sat|skudt)$/.test(before(place, 0))) return false;
  const decides = /^(?:beslut|vedtog|vedtager|godkend)/.test(before(place, 3));
  return decides && before(place, 2) === 'at' && matters.has(before(place, 1));
}

function before({ words, at }: Place, steps: number): string {
  return words[at - steps]?.lower ?? '';
}
