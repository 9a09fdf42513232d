import { addRole as add, removeRole as remove } from '../../actions/change-roles.ts';
import { roles as allRoles, type Role } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import { findPerson } from '../../domain/find-person.ts';
import { demand } from '../../domain/rights.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { roles as list, roleLine } from '../lists/roles.ts';
import { whoIsMeant } from '../who-is-meant.ts';
import type { Face } from './face.ts';

/** `/roller`: who is who. */
export const roles: Face<'roles'> = {
  right: 'see-roles',
  answer: async (scene, { page }) => [await list(scene, { page, reader: scene.audience })],
};

/** `/roller tilføj Anna Holm chef CBU fra 1/3 til 31/3`: gives a role, to anybody in the team or the directory. */
export const addRole: Face<'add-role'> = {
  right: 'change-roles',
  answer: async (scene, { person, role, unit, from, to }) => {
    const { outside, by, board, me, words, today } = scene;
    demand(me.roles, 'change-roles');
    const { member } = await add(outside, by, {
      boardId: board.id,
      person: await whoIsMeant(scene, person),
      role: readRole(role),
      unit,
      from: from && dayOf(from, today),
      to: to && dayOf(to, today),
    });
    return [{ text: words.board.roles.added(member.name, roleLine(member, scene)) }];
  },
};

/** `/roller fjern Anna Holm chef`: takes a role, or all of them. */
export const removeRole: Face<'remove-role'> = {
  right: 'change-roles',
  answer: async (scene, { person, role }) => {
    const { outside, by, board, me, words } = scene;
    demand(me.roles, 'change-roles');
    const { personId, name } = findPerson(board.members, person);
    const wish = { boardId: board.id, personId, role: role === null ? null : readRole(role) };
    const { removed } = await remove(outside, by, wish);
    return [
      {
        text: words.board.roles.removed(
          name,
          removed.map((member) => roleLine(member, scene)),
        ),
      },
    ];
  },
};

function readRole(text: string): Role {
  const role = allRoles.find((one) => one === text);
  if (!role) throw new Refusal('role-unknown', { text });
  return role;
}

function dayOf(phrase: DatePhrase, today: Day): Day {
  const day = resolveDatePhrase(phrase, today, 'ahead');
  if (day === null) throw new Refusal('no-such-day', { text: '' });
  return day;
}
