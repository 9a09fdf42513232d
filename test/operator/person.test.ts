import { describe, expect, test } from '@jest/globals';
import type { Needs } from '../../src/operator/operation.ts';
import { aWorld } from '../support/world.ts';
import { aBoardFile, anOperator } from './an-operator.ts';

/** An operator in whose tenant somebody called `inge` is known, and what was erased. */
function atWork() {
  const erased: unknown[] = [];
  const persons: Needs['persons'] = {
    export: async ({ name }) =>
      name === 'inge' ? { id: 'inge', tables: { notes: [{ text: 'hers' }] } } : undefined,
    erase: async (erasure, cause) => {
      erased.push({ ...erasure, ...cause });
      return { kind: 'erased', deleted: 2, renamed: 3, sealed: 1 };
    },
  };
  const operator = anOperator(aWorld(), { persons, newId: () => '7f3ac0de-1' });
  const withRole = (more: Record<string, unknown>) => {
    const members = [
      { aadObjectId: 'sara', name: 'Sara Lind', role: 'secretary' },
      { aadObjectId: 'inge', name: 'Inge Holm', role: 'director', ...more },
    ];
    return operator.type('board add b.json', { 'b.json': aBoardFile({ members }) });
  };
  return { ...operator, erased, withRole };
}

describe('person export', () => {
  test('prints what is held, or writes it where --out says', async () => {
    const { type, withRole } = atWork();
    await withRole({});
    const { status, out } = await type('person export inge');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      tenants: [{ tenantId: 'tenant-1', id: 'inge', tables: { notes: [{ text: 'hers' }] } }],
    });
    expect((await type('person export inge --out her.json')).file?.name).toBe('her.json');
  });

  test('says that nothing is held about a stranger, and asks for a name', async () => {
    const { type, withRole } = atWork();
    await withRole({});
    expect(await type('person export nobody')).toMatchObject({
      status: 2,
      err: 'nothing is held about "nobody"',
    });
    expect(await type('person export')).toMatchObject({ status: 2 });
  });
});

describe('person erase', () => {
  test('erases a former member under a pseudonym, and says what is kept', async () => {
    const { type, withRole, erased } = atWork();
    await withRole({ to: '2020-12-31' });
    const { status, out } = await type('person erase inge --yes');
    expect(status).toBe(0);
    expect(out).toContain('2 rows deleted, 3 under "Tidligere medlem 7f3a", 1 of the record sealed');
    expect(out).toContain('archive law');
    expect(erased).toMatchObject([
      { person: 'inge', pseudonym: '7f3ac0de-1', by: 'operator', what: 'erase-person' },
    ]);
  });

  test.each([
    ['whose role is in force', {}, 'Inge Holm is director of Direktionen until further notice'],
    ['whose role has an end', { to: '2099-12-31' }, 'until 2099-12-31'],
    ['whose role is to come', { from: '2099-01-01' }, 'Inge Holm is director'],
  ])('is refused for somebody %s', async (_, more, why) => {
    const { type, withRole, erased } = atWork();
    await withRole(more);
    const { status, err } = await type('person erase inge --yes');
    expect([status, err]).toEqual([2, expect.stringContaining(why)]);
    expect(erased).toEqual([]);
  });

  test('does nothing before --yes, and says so of a stranger and of a broken record', async () => {
    const { type, withRole, erased, world } = atWork();
    await withRole({ to: '2020-12-31' });
    expect(await type('person erase inge')).toMatchObject({
      status: 2,
      err: expect.stringContaining('--yes'),
    });
    expect(await type('person erase nobody --yes')).toMatchObject({ status: 2 });
    expect(erased).toEqual([]);
    const broken = anOperator(world, {
      persons: { export: async () => ({ id: 'inge', tables: {} }), erase: async () => ({ kind: 'broken' }) },
    });
    expect(await broken.type('person erase inge --yes')).toMatchObject({
      status: 1,
      err: expect.stringContaining('audit verify'),
    });
  });
});
