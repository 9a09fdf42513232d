import { describe, expect, test } from '@jest/globals';
import { addRole, type RoleWish, removeRole } from '../../src/actions/change-roles.ts';
import type { Member, Role } from '../../src/domain/board.ts';
import type { Day } from '../../src/domain/day.ts';
import { aBoard, aMember, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const secretary = by(people.secretary);
const niels = { personId: people.stranger, name: 'Niels Juhl', email: null, addresses: [] };
const wish = (role: Role, more: Partial<RoleWish> = {}): RoleWish => ({
  ...{ boardId, person: niels, role, unit: null, from: null, to: null },
  ...more,
});
const rolesOf = (world: World, person = people.stranger) =>
  world.store
    .everything(tenant)
    .boards.get(boardId)
    ?.members.filter((member) => member.personId === person)
    .map(({ role, unit, from, to }) => ({ role, unit, from, to }));

describe('adding a role', () => {
  test('gives it for the days named', async () => {
    const world = await aScene();
    const days = { from: '2026-12-01' as Day, to: '2026-12-31' as Day };
    await addRole(world, secretary, wish('director', days));
    expect(rolesOf(world)).toEqual([{ role: 'director', unit: null, ...days }]);
  });

  test('gives a chief the unit, by its code or its name', async () => {
    const world = await aScene();
    await addRole(world, secretary, wish('chief', { unit: 'center for teknik og miljø' }));
    expect(rolesOf(world)).toMatchObject([{ role: 'chief', unit: 'CTM' }]);
  });

  test('lets one person have several', async () => {
    const world = await aScene();
    await addRole(world, secretary, wish('chief', { unit: 'CTM' }));
    await addRole(world, secretary, wish('director'));
    expect(rolesOf(world)).toHaveLength(2);
  });

  test.each([
    ['a chief without a unit', wish('chief'), 'unit-missing'],
    ['a unit nobody knows', wish('chief', { unit: 'XYZ' }), 'unit-unknown'],
    [
      'a role that is held already',
      wish('director', { person: { ...niels, personId: people.director } }),
      'role-exists',
    ],
  ] as const)('refuses %s', async (_, wanted, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => addRole(world, secretary, wanted))).toBe(code);
  });

  test('loses none of two that are added at once', async () => {
    const world = await aScene();
    await Promise.all([
      addRole(world, secretary, wish('director')),
      addRole(world, by(people.chair), wish('chief', { unit: 'CTM' })),
    ]);
    expect(rolesOf(world)).toHaveLength(2);
  });

  test.each([people.director, people.chief, people.guest, people.stranger])(
    'is refused to %s',
    async (who) => {
      const world = await aScene();
      expect(await refusalOf(world, () => addRole(world, by(who), wish('director')))).toBe('not-allowed');
    },
  );
});

describe('removing a role', () => {
  const remove = (world: World, personId = people.director, role: Role | null = null) =>
    removeRole(world, secretary, { boardId, personId, role });

  test('takes the one named, or all', async () => {
    const both = [aMember('director'), aMember('chief', { personId: people.director })];
    const board = aBoard({ members: [aMember('secretary'), ...both] });
    const one = await aScene(board);
    await remove(one, people.director, 'chief');
    expect(rolesOf(one, people.director)).toMatchObject([{ role: 'director' }]);
    const all = await aScene(board);
    await remove(all);
    expect(rolesOf(all, people.director)).toEqual([]);
  });

  test('leaves the last secretary in office', async () => {
    const past: Member = aMember('secretary', { personId: people.guest, to: '2026-01-01' as Day });
    const board = aBoard();
    const world = await aScene({ ...board, members: [...board.members, past] });
    expect(await refusalOf(world, () => remove(world, people.secretary))).toBe('last-secretary');
  });

  test('is refused where it is not held', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => remove(world, people.director, 'chair'))).toBe('role-not-held');
    expect(await refusalOf(world, () => remove(world, people.stranger))).toBe('role-not-held');
  });

  test('is refused to a director', async () => {
    const world = await aScene();
    const act = () => removeRole(world, by(people.director), { boardId, personId: people.chief, role: null });
    expect(await refusalOf(world, act)).toBe('not-allowed');
  });
});
