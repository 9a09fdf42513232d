import { isCapitals, listed, startsUpper, type Word, wordsIn } from './words.ts';

/** The names in a phrase: of persons, groups, organisations, units. Roles before a name and where it belongs are left out. */
export function namesIn(phrase: string): string[] {
  const names = capitalsIn(phrase);
  const people = names.filter(
    (name, at) => !isWhereFrom(phrase, name) && !(at === 0 && isPlainWord(phrase, name)),
  );
  return (people.length > 0 ? people : names).map((name) => name.text);
}

/** The names of an enumeration that begins at the word: `Mette Holm, Ditte Lund og CBA`. */
export function namesFrom(sentence: string, words: readonly Word[], at: number): string[] {
  const first = words[at];
  if (!first) return [];
  let last = at - 1;
  for (let next = at; next <= at + 12; next += 1) {
    const [word, after] = [words[next], words[next + 1]];
    if (!word) break;
    const leads = after !== undefined && isNamePart(after) && (isJoint(word.lower) || isRole(word.lower));
    if (isNamePart(word)) last = next;
    else if (!leads) break;
    if (/[.;:]/.test(sentence[word.end] ?? '') && word.text.length > 1) break;
  }
  const end = words[last];
  return end && last >= at ? namesIn(sentence.slice(first.start, end.end)) : [];
}

/** A group by its description, up to the next article, preposition or comma: `den digitale gruppe`, `centerchefen for BMC`. */
export function groupFrom(sentence: string, words: readonly Word[], at: number): string | null {
  const first = words[at];
  if (!first) return null;
  let last = at;
  for (let next = at + 1; next <= at + 5; next += 1) {
    const [word, previous] = [words[next], words[next - 1]];
    if (!word || !previous || groupEnds.has(word.lower)) break;
    if (/[^\s-]/.test(sentence.slice(previous.end, Math.min(word.start, previous.end + 4)))) break;
    last = next;
  }
  const hasArticle = /^(?:den|det|de)$/.test(first.lower);
  if (hasArticle ? last === at : !/(?:en|et|ne)$/.test(first.lower.slice(-2))) return null;
  if (!hasArticle) last = at;
  const [link, unit] = [words[last + 1], words[last + 2]];
  if (link?.lower === 'for' && unit && isCapitals(unit.text)) last += 2;
  const end = words[last];
  return end ? sentence.slice(first.start, end.end) : null;
}

/** Whether the word says what somebody is: `centerchef`, `projektleder`, `arbejdsgruppen`. */
export function isRole(word: string): boolean {
  return roles.test(word.slice(-25));
}

type Name = { text: string; start: number; end: number };

const roles =
  /(?:chef|chefen|cheferne|direktør|direktøren|leder|lederen|lederne|konsulent|konsulenten|konsulenter|borgmesteren|repræsentant|repræsentanter|formand|formanden|medarbejder|medarbejdere|koordinator|jurist|sekretær|taskforce|gruppen|rådgiver|rådgivere|planlægger|ingeniør|arkitekt|revisor|revisionen|specialist|udvikler)$/;

const groupEnds = listed(
  'de den det en et i på om til af der som at for fra med hvad hvordan hvilke status og',
);

function isJoint(word: string): boolean {
  return word === 'og' || word === 'samt';
}

/** Words with capitals in a row; a unit's letters stand for themselves. */
function capitalsIn(text: string): Name[] {
  const words = wordsIn(text);
  const names: Name[] = [];
  let open: Name | null = null;
  words.forEach((word, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]];
    const isPart =
      isNamePart(word) && !(next && isNamePart(next) && isRole(word.lower) && gap(text, word, next) === ' ');
    const goesOn =
      open !== null && previous !== undefined && /^(?: |-|['’.] ?)$/.test(gap(text, previous, word));
    const isLetters = isCapitals(word.text) || isCapitals(previous?.text ?? '');
    if (!isPart) open = null;
    else if (open && goesOn && !isLetters) open.end = word.end;
    else {
      open = { text: '', start: word.start, end: word.end };
      names.push(open);
    }
  });
  return names
    .map((name) => ({ ...name, text: text.slice(name.start, name.end) }))
    .filter((name) => !noNames.has(name.text.toLowerCase()) && !/^\p{L}$/u.test(name.text));
}

function gap(text: string, word: Word, next: Word): string {
  return text.slice(word.end, Math.min(next.start, word.end + 3));
}

function isNamePart(word: Word): boolean {
  return startsUpper(word.text) && !/^\d/.test(word.text);
}

/** `Mette Holm fra CBA`, `Mette Holm (CBA)`, `Mette Holm, CBA`: where a person belongs. */
function isWhereFrom(phrase: string, name: Name): boolean {
  const before = phrase.slice(Math.max(0, name.start - 8), name.start);
  return (
    /(?:\(|(?:^|\s)(?:fra|for|i|hos) )$/.test(before) || (isCapitals(name.text) && /\p{Ll}, $/u.test(before))
  );
}

/** `Ekstern` in `Ekstern konsulent Per Friis`: no name, but how the phrase begins. */
function isPlainWord(phrase: string, name: Name): boolean {
  return (
    !name.text.includes(' ') &&
    !isCapitals(name.text) &&
    /^ (?!og |samt )\p{Ll}/u.test(phrase.slice(name.end, name.end + 6))
  );
}

const noNames = listed(
  'direktionen byrådet der desuden derudover endvidere herudover også på til ved i fra den det de en et under for ' +
    'direktøren direktørerne kommunaldirektøren direktør centerchefen centercheferne centerchef chefen alle hele ' +
    'formanden sekretæren administrationen forvaltningen medarbejdere repræsentanter konsulenter begge samtlige',
);
