import type { Role } from '../board.ts';
import type { Command, DatePhrase, Problem } from './command.ts';
import { clockAtEnd } from './read-clock.ts';
import { dateAtStart } from './read-date.ts';
import { ofItem } from './read-number.ts';
import { isUnit, readUnit, type UnitsKnown } from './read-units.ts';
import { foldLetters, type Word, wordsOf } from './typed-text.ts';

type AddRole = Extract<Command, { name: 'add-role' }>;
type RemoveRole = Extract<Command, { name: 'remove-role' }>;

const roleWords = new Map<string, Role>([
  ...['sekretær', 'secretary'].map((word) => [word, 'secretary'] as const),
  ...['formand', 'forperson', 'chair'].map((word) => [word, 'chair'] as const),
  ...['direktør', 'director'].map((word) => [word, 'director'] as const),
  ...['chef', 'centerchef', 'chief'].map((word) => [word, 'chief'] as const),
  ...['gæst', 'guest'].map((word) => [word, 'guest'] as const),
]);

const notThem = /^(?:ikke|not)(?=\s|$)/i;

/** `/gæst 3 Anna Holm 9:30`, and `/gæst 3 ikke Anna Holm`. */
export const readAddGuest = ofItem<Extract<Command, { name: 'add-guest' }>>((which, text) => {
  const end = clockAtEnd(text);
  if ('kind' in end) return end;
  const said = personIn(end.rest);
  const person = personIn(said.replace(notThem, ''));
  if (person === '') return { kind: 'person-missing' };
  const isGone = person !== said;
  if (isGone && end.clock) return { kind: 'not-understood', text: end.clock };
  return { name: 'add-guest', ...which, person, clock: end.clock, isGone };
});

export const readDisqualify = ofItem<Extract<Command, { name: 'disqualify' }>>((which, text) => {
  const back = /^(?:ikke(?: længere)?|not|no longer)\s+(?=\S)/i.exec(text);
  const person = personIn(text.slice(back?.[0].length ?? 0));
  if (person === '') return { kind: 'person-missing' };
  return { name: 'disqualify', ...which, person, ...(back ? { back: true } : {}) };
});

/** `<person> <rolle> [center] [fra <dato>] [til <dato>]` */
export function readAddRole(text: string, known: UnitsKnown): AddRole | Problem {
  const words = wordsOf(text);
  const role = words.find((word) => roleOf(word) !== undefined);
  const person = personIn(text.slice(0, role?.start));
  if (person === '') return { kind: 'person-missing' };
  if (role === undefined) return { kind: 'role-missing' };
  const terms = readTerms(text.slice(role.end).replace(/^,/, '').trim(), known);
  if ('kind' in terms) return terms;
  return { name: 'add-role', person, role: roleOf(role) ?? role.text, ...terms };
}

/** `<person> [rolle]` */
export function readRemoveRole(text: string): RemoveRole | Problem {
  const last = wordsOf(text).at(-1);
  const role = last && roleOf(last);
  const person = personIn(role ? text.slice(0, last.start) : text);
  return person === '' ? { kind: 'person-missing' } : { name: 'remove-role', person, role: role ?? null };
}

type Terms = Pick<AddRole, 'unit' | 'from' | 'to'>;

/** The unit ends where the dates begin: at `fra` or `til`, or at the first date. */
function readTerms(text: string, known: UnitsKnown): Terms | Problem {
  const always: Terms = { unit: text === '' ? null : readUnit(text, known), from: null, to: null };
  if (text === '' || isUnit(text, known)) return always;
  const words = wordsOf(text);
  const first = words.find((word) => isLead(word) || beginsDate(text, word, words.length));
  if (first === undefined) return always;
  const days = readDays(text.slice(first.start));
  if ('kind' in days) return days;
  const unit = text.slice(0, first.start).trim();
  return { unit: unit === '' ? null : readUnit(unit, known), ...days };
}

function readDays(text: string): Pick<AddRole, 'from' | 'to'> | Problem {
  const from = /^(?:til|to)\s/i.test(text) ? { day: null, rest: text } : dayLedBy(/^(?:fra|from)\s/i, text);
  if ('kind' in from) return from;
  if (from.rest === '') return { from: from.day, to: null };
  const to = dayLedBy(/^(?:til|to|-|–)\s/i, from.rest);
  if ('kind' in to) return to;
  return to.rest === '' ? { from: from.day, to: to.day } : { kind: 'not-understood', text: to.rest };
}

function dayLedBy(lead: RegExp, text: string): { day: DatePhrase; rest: string } | Problem {
  const said = text.replace(lead, '');
  return dateAtStart(said) ?? { kind: 'date-wrong', text: said };
}

function isLead({ text }: Word): boolean {
  return /^(?:fra|from|til|to)$/i.test(text);
}

/** Dates stand last, so a date is looked for among the last words only. */
function beginsDate(text: string, word: Word, count: number): boolean {
  return count < 40 && dateAtStart(text.slice(word.start)) !== null;
}

function roleOf({ text }: Word): Role | undefined {
  return roleWords.get(foldLetters(text).replace(/[,.;:]$/, ''));
}

/** A person's name or a mention of them, without the `@` and the comma around it. */
function personIn(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^@ ?/, '')
    .replace(/[,:;]$/, '')
    .trim();
}
