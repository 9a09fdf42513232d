import { few } from '../../../cards/fit.ts';
import type { Attendee } from '../../domain/meeting.ts';
import type { Words } from '../../words/words.ts';

/** More than this is not read before a button is pressed. */
const mostNames = 10;

/** Whom Outlook writes to, and how many more there are. */
export function mailNames(people: readonly Attendee[], words: Words): string[] {
  const names = people.map(({ name }) => name);
  return few(names, words, mostNames);
}
