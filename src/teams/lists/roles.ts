import { listCard } from '../../../cards/list.ts';
import type { Member } from '../../domain/board.ts';
import { demand } from '../../domain/rights.ts';
import type { Scene } from '../scene.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** Who is who, a person a row. */
export const roles: List = async (scene, { page }) => {
  const { board, me, words } = scene;
  demand(me.roles, 'see-roles');
  const people = new Map(board.members.map(({ personId, name }) => [personId, name]));
  const rows = [...people].map(([personId, name]) => {
    const held = board.members.filter((member) => member.personId === personId);
    return { title: name, about: words.list(held.map((member) => roleLine(member, scene))), press: null };
  });
  const title = words.board.roles.title(board.name);
  const shown = { words, page, turn: turnOf('roles', scene), typed: typedAs('roles', scene) };
  return { card: listCard({ title, rows }, shown), summary: title };
};

/** A role with its unit and its days: `centerchef, CFE (fra 1. marts 2027)`. */
export function roleLine({ role, unit, from, to }: Member, { words, today }: Scene): string {
  const { roles: say } = words.board;
  const span = [
    ...(from ? [say.from(from)] : []),
    ...(to ? [say.to(to)] : []),
    ...(to && to < today ? [say.ended] : []),
  ];
  const line = say.line(words.roles[role], unit);
  return span.length > 0 ? `${line} (${span.join(' ')})` : line;
}
