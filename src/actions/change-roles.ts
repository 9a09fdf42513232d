import { type Board, type Member, memberAs, type Role, rolesOf, type Somebody } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import type { BoardId, PersonId } from '../domain/ids.ts';
import { demandUnit } from '../domain/new-item.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

export type RoleWish = {
  boardId: BoardId;
  person: Somebody;
  role: Role;
  unit: string | null;
  from: Day | null;
  to: Day | null;
};

/** Gives a person a role, from and to the days named. A chief needs a unit. */
export async function addRole(
  { store, now }: Deps,
  by: Doer,
  wish: RoleWish,
): Promise<{ board: Board; member: Member }> {
  return store.transaction(causeOf(by, 'add-role', wish.boardId), async (tx) => {
    const { board, today } = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'change-roles');
    const unit = wish.unit === null ? null : demandUnit(board, wish.unit, today);
    if (wish.role === 'chief' && unit === null) throw new Refusal('unit-missing');
    const isThere = rolesOf(board, wish.person.personId, wish.from ?? today).some(
      (member) =>
        member.role === wish.role && member.unit === unit && (member.to === null || member.to === wish.to),
    );
    if (isThere) throw new Refusal('role-exists');
    const member = memberAs(wish.role, wish.person, {
      ...{ unit: wish.role === 'chief' ? unit : null, from: wish.from, to: wish.to },
    });
    const changed = { ...board, members: [...board.members, member] };
    await tx.boards.save(changed);
    return { board: changed, member };
  });
}

/** Takes a role from a person, or all they hold. The last secretary in office stays. */
export async function removeRole(
  { store, now }: Deps,
  by: Doer,
  { boardId, personId, role }: { boardId: BoardId; personId: PersonId; role: Role | null },
): Promise<{ board: Board; removed: readonly Member[] }> {
  return store.transaction(causeOf(by, 'remove-role', boardId), async (tx) => {
    const { board, today } = await enter(tx, { by, boardId, now: now() }, 'change-roles');
    const isMeant = (member: Member) =>
      member.personId === personId && (role === null || member.role === role);
    const removed = board.members.filter(isMeant);
    const [first] = board.members.filter((member) => member.personId === personId);
    if (removed.length === 0) throw new Refusal('role-not-held', { name: first?.name ?? personId });
    const changed = { ...board, members: board.members.filter((member) => !isMeant(member)) };
    const stillSecretary = changed.members.some(
      (member) => member.role === 'secretary' && rolesOf(changed, member.personId, today).includes(member),
    );
    if (!stillSecretary) throw new Refusal('last-secretary');
    await tx.boards.save(changed);
    return { board: changed, removed };
  });
}
