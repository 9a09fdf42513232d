import { Refusal } from '../errors.ts';
import { eachPersonOnce, hasAddress, type Somebody } from './board.ts';
import { foldLetters } from './typed/typed-text.ts';

/**
 * The one person meant by a name, a part of it (beginnings of its words, in order), an e-mail address or an id.
 * Refuses nobody and several.
 */
export function findPerson<Person extends Somebody>(people: readonly Person[], text: string): Person {
  const wanted = foldLetters(text.trim().replace(/^@/, ''));
  const byExact = people.filter(
    (person) =>
      person.personId === text.trim() || hasAddress(person, text) || foldLetters(person.name) === wanted,
  );
  const matches =
    byExact.length > 0 ? byExact : people.filter((person) => isShortFor(wanted, foldLetters(person.name)));
  const [first, ...others] = eachPersonOnce(matches);
  if (!first) throw new Refusal('person-unknown', { name: text.trim().slice(0, 60) });
  if (others.length > 0) {
    throw new Refusal('person-ambiguous', {
      name: text.trim(),
      people: [first, ...others].map((one) => one.name),
    });
  }
  return first;
}

/** `an hol` is short for `anna holm`. */
function isShortFor(wanted: string, name: string): boolean {
  const words = name.split(/\s+/);
  let at = 0;
  for (const part of wanted.split(/\s+/).filter(Boolean)) {
    while (at < words.length && !words[at]?.startsWith(part)) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return wanted !== '';
}
