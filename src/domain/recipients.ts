import { type Board, chiefsOf, eachPersonOnce, membersOn } from './board.ts';
import { contactsOf } from './body.ts';
import type { Day } from './day.ts';
import { deputiesOf } from './deputies.ts';
import type { PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { readerFor, sightOf } from './reader.ts';

type On = { item: Item; today: Day };

/**
 * Whom a decision concerns: the chiefs of the item's units and of those that something is asked of, whoever proposed the
 * item, its guests, and whom the board knows in the bodies it goes on to, as far as they have a role still.
 */
export function proposedRecipients(
  board: Board,
  { item, today, asked, bodies = [] }: On & { asked: readonly string[]; bodies?: readonly string[] },
): PersonId[] {
  const chiefs = chiefsOf(board, [...item.units, ...asked], today).map((chief) => chief.personId);
  const others = [...(item.proposal ? [item.proposal.by] : []), ...item.guests];
  const inOffice = others.filter((person) => readerFor(board, person, today).roles.length > 0);
  return [...new Set([...chiefs, ...inOffice, ...contactsOf(board, bodies, today)])];
}

/** Nobody is told of an item that is closed to them or for which they are disqualified, nor who has no role any more. */
export function mayBeTold(board: Board, person: PersonId, { item, today }: On): boolean {
  const reader = readerFor(board, person, today);
  const sight = sightOf(reader, item, true);
  return sight === 'full' || (sight === 'none' && item.closed === null && reader.roles.length > 0);
}

/** Everybody in office who may be told, to choose from. */
export function choicesOf(board: Board, on: On): { id: PersonId; name: string }[] {
  return eachPersonOnce(membersOn(board, on.today))
    .filter(({ personId }) => mayBeTold(board, personId, on))
    .map(({ personId, name, unit }) => ({ id: personId, name: unit ? `${name} (${unit})` : name }));
}

export type Addressee = { to: PersonId; inPlaceOf?: PersonId };

/** Each person once, and whoever stands in for one of them today, who may answer in their place. */
export function addresseesOf(board: Board, people: Iterable<PersonId>, on: On): Addressee[] {
  const named = [...new Set(people)];
  const standsFor = new Map<PersonId, PersonId>();
  for (const person of named)
    for (const { personId } of deputiesOf(board, person, on.today))
      if (!standsFor.has(personId) && standsFor.get(person) !== personId) standsFor.set(personId, person);
  const deputies = [...standsFor.keys()].filter((one) => !named.includes(one) && mayBeTold(board, one, on));
  return [...named, ...deputies].map((to) => {
    const inPlaceOf = standsFor.get(to);
    return inPlaceOf ? { to, inPlaceOf } : { to };
  });
}
