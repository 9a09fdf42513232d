import { type Board, eachPersonOnce, type Member, membersOn, rolesOf } from './board.ts';
import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';

/**
 * Who stands in for the person on the day: whoever is named as their deputy, and who heads a unit of theirs from and to
 * a day while they head it without end.
 */
export function deputiesOf(board: Board, person: PersonId, on: Day): Member[] {
  const lasting = rolesOf(board, person, on).filter(({ role, to }) => role === 'chief' && to === null);
  const units = lasting.map(({ unit }) => unit);
  const isDeputy = (member: Member) =>
    member.deputyFor === person ||
    (member.role === 'chief' && member.from !== null && member.to !== null && units.includes(member.unit));
  return eachPersonOnce(membersOn(board, on).filter((one) => one.personId !== person && isDeputy(one)));
}
