import { type Board, hasAddress, membersOn } from './board.ts';
import { bodyNames } from './danish/abbreviations.ts';
import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';

/** Somebody else who treats the board's items: a forum, a committee, the council. */
export type Body = {
  name: string;
  /** As it is called where there is little room. */
  short: string | null;
  /** A member's id or e-mail address, who is told of what goes on to the body. */
  contact: string | null;
  /** Working days that it needs an item before its meeting. */
  leadDays: number;
};

export const mostInBodyName = 100;

/** Where the board has named none. Agendas of political bodies are closed some days before their meetings. */
const standardBodies: readonly Body[] = [
  standard('Chefforum', null, 1),
  standard('Hovedudvalget', 'HU', 3),
  standard('Fagudvalget', null, 3),
  standard('Økonomiudvalget', 'ØU', 3),
  standard('Byrådet', 'BY', 3),
];

export function bodiesOf({ bodies }: Pick<Board, 'bodies'>): readonly Body[] {
  return bodies && bodies.length > 0 ? bodies : standardBodies;
}

/** The body that is meant, by its name or its letters; undefined for one that nobody has named. */
export function findBody(board: Pick<Board, 'bodies'>, text: string): Body | undefined {
  return bodiesOf(board).find(({ name, short }) => isSameBody(name, text) || isSameBody(short ?? '', text));
}

/** The body's full name where it is known, else as it was said. */
export function nameOfBody(board: Pick<Board, 'bodies'>, text: string): string {
  const said = text.replace(/\s+/g, ' ').trim();
  return findBody(board, said)?.name ?? bodyNames.get(said) ?? capitalised(said);
}

/** How it is called where there is little room. */
export function shortBody(board: Pick<Board, 'bodies'>, name: string): string {
  return findBody(board, name)?.short ?? name;
}

/** The working days between an item's last treatment and the body's meeting; one for a body nobody knows. */
export function leadDaysTo(board: Pick<Board, 'bodies'>, name: string): number {
  return findBody(board, name)?.leadDays ?? 1;
}

export function isSameBody(one: string, other: string): boolean {
  const letters = (text: string) => text.trim().toLocaleLowerCase('da');
  return letters(one) !== '' && letters(one) === letters(other);
}

/** The members who are told of what goes on to the bodies, each once. */
export function contactsOf(board: Board, names: readonly string[], on: Day): PersonId[] {
  const contacts = names.flatMap((name) => findBody(board, name)?.contact ?? []);
  const people = membersOn(board, on)
    .filter((member) => contacts.some((one) => one === member.personId || hasAddress(member, one)))
    .map(({ personId }) => personId);
  return [...new Set(people)];
}

function standard(name: string, short: string | null, leadDays: number): Body {
  return { name, short, contact: null, leadDays };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
