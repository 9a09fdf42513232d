import { describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/store/schema.ts';
import { tenantScope } from '../../src/store/tenant-scope.ts';
import { type Open, onEveryDatabase } from '../support/database.ts';

type Db = Kysely<Tables>;

/** Boards and people of two tenants under the same ids; each name tells whose it is. */
async function layOut({ database }: Open): Promise<{ ours: Db; all: () => Promise<unknown[]> }> {
  await sql`delete from people`.execute(database.db);
  await sql`delete from boards`.execute(database.db);
  const scoped = (tenant: string) => database.db.withPlugin(tenantScope(tenant));
  for (const tenant of ['ours', 'theirs']) {
    for (const id of ['1', '2']) {
      const board = { id: id as never, name: `${tenant} ${id}`, channel: 'null', settings: '{}', version: 1 };
      await scoped(tenant).insertInto('boards').values(board).execute();
      const person = { id: id as never, name: `${tenant} ${id}`, chat: 'null', chosen_board: id as never };
      await scoped(tenant).insertInto('people').values(person).execute();
    }
  }
  const all = () =>
    sql`select tenant_id, name from boards order by tenant_id, name`
      .execute(database.db)
      .then(({ rows }) => rows.map((row) => Object.values(row as object).join(': ')));
  return { ours: scoped('ours'), all };
}

type Named = { name: string };

const reads: Record<string, (db: Db) => Promise<Named[]>> = {
  'a table': (db) => db.selectFrom('boards').select('name').execute(),
  'a table by another name': (db) => db.selectFrom('boards as b').select('b.name').execute(),
  'a table with conditions of its own, alternatives among them': (db) =>
    db
      .selectFrom('boards')
      .select('name')
      .where(({ or, eb }) => or([eb('version', '=', 1), eb('version', '>', 0)]))
      .execute(),
  'two tables': (db) =>
    db
      .selectFrom(['boards', 'people'])
      .select('people.name')
      .whereRef('boards.id', '=', 'people.id')
      .execute(),
  'a join': (db) =>
    db
      .selectFrom('boards')
      .innerJoin('people', 'people.chosen_board', 'boards.id')
      .select('people.name')
      .execute(),
  'a join by another name': (db) =>
    db
      .selectFrom('boards as b')
      .innerJoin('people as p', 'p.chosen_board', 'b.id')
      .select('p.name')
      .execute(),
  'a join of a table with itself': (db) =>
    db
      .selectFrom('boards as one')
      .innerJoin('boards as other', 'other.version', 'one.version')
      .select('other.name')
      .execute(),
  'a subquery to read from': (db) =>
    db
      .selectFrom((inner) => inner.selectFrom('boards').selectAll().as('b'))
      .select('b.name')
      .execute(),
  'a subquery among what is read': (db) =>
    db
      .selectFrom('boards')
      .select(({ selectFrom }) => [
        'id',
        selectFrom('people').select(sql<string>`string_agg(people.name, ',')`.as('all')).as('name'),
      ])
      .execute() as Promise<Named[]>,
  'a subquery among the conditions': (db) =>
    db
      .selectFrom('people')
      .select('name')
      .where('name', 'in', ({ selectFrom }) => selectFrom('boards').select('boards.name'))
      .execute(),
  'what two queries give together': (db) =>
    db
      .selectFrom('boards')
      .select('name')
      .union((inner) => inner.selectFrom('people').select('name'))
      .execute(),
  'a query with a name': (db) =>
    db
      .with('named', (inner) => inner.selectFrom('boards').selectAll())
      .selectFrom('named')
      .select('named.name')
      .execute(),
};

const others = ['theirs: theirs 1', 'theirs: theirs 2'];

describe('a query within a tenant', () => {
  onEveryDatabase((open) => {
    test.each(Object.entries(reads))('reads only its own from %s', async (_, read) => {
      const { ours } = await layOut(await open());

      const rows = await read(ours);

      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ name }) => name.includes('theirs'))).toEqual([]);
    });

    test('keeps what has no counterpart in an outer join', async () => {
      const { ours } = await layOut(await open());
      await ours
        .deleteFrom('people')
        .where('id', '=', '2' as never)
        .execute();

      const rows = await ours
        .selectFrom('boards')
        .leftJoin('people', 'people.id', 'boards.id')
        .select(['boards.name', 'people.name as person'])
        .orderBy('boards.name')
        .execute();

      expect(rows).toEqual([
        { name: 'ours 1', person: 'ours 1' },
        { name: 'ours 2', person: null },
      ]);
    });

    test('changes only its own', async () => {
      const { ours, all } = await layOut(await open());

      await ours
        .updateTable('boards')
        .set({ name: 'changed' })
        .where('id', '=', '1' as never)
        .execute();
      await ours
        .updateTable('boards as b')
        .set({ name: 'changed too' })
        .where('b.id', '=', '2' as never)
        .execute();

      expect(await all()).toEqual(['ours: changed', 'ours: changed too', ...others]);
    });

    test('changes its own by what is its own', async () => {
      const { ours, all } = await layOut(await open());
      await ours
        .deleteFrom('people')
        .where('id', '=', '2' as never)
        .execute();

      await ours
        .updateTable('boards')
        .from('people')
        .set(({ ref }) => ({ name: sql<string>`${ref('people.name')} || '!'` }))
        .whereRef('people.id', '=', 'boards.id')
        .execute();

      expect(await all()).toEqual(['ours: ours 1!', 'ours: ours 2', ...others]);
    });

    test('deletes only its own, with and without conditions', async () => {
      const { ours, all } = await layOut(await open());

      await ours
        .deleteFrom('boards')
        .where('id', '=', '1' as never)
        .execute();
      expect(await all()).toEqual(['ours: ours 2', ...others]);
      await ours.deleteFrom('boards').execute();
      expect(await all()).toEqual(others);
    });

    test('deletes its own by what is its own', async () => {
      const { ours, all } = await layOut(await open());
      await ours
        .deleteFrom('people')
        .where('id', '=', '2' as never)
        .execute();

      await ours.deleteFrom('boards').using('people').whereRef('people.id', '=', 'boards.id').execute();

      expect(await all()).toEqual(['ours: ours 2', ...others]);
    });

    test('adds to its own, and what is there already it changes among its own', async () => {
      const { ours, all } = await layOut(await open());
      const row = { channel: 'null', settings: '{}', version: 1 };

      await ours
        .insertInto('boards')
        .values(['1', '3'].map((id) => ({ ...row, id: id as never, name: `new ${id}` })))
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ name: 'met' }))
        .execute();

      expect(await all()).toEqual(['ours: met', 'ours: new 3', 'ours: ours 2', ...others]);
    });

    test('cannot be a kind of query that would escape it', async () => {
      const { ours, all } = await layOut(await open());
      const before = await all();
      const row = { id: '9' as never, name: 'x', channel: 'null', settings: '{}', version: 1 };

      const copied = ours
        .insertInto('boards')
        .columns(['id', 'name', 'channel', 'settings', 'version'])
        .expression(
          ({ selectFrom }) => selectFrom('people').select(['id', 'name', 'chat', 'chat', 'id']) as never,
        );
      const merged = ours
        .mergeInto('boards')
        .using('people', 'people.id', 'boards.id')
        .whenMatched()
        .thenDelete();
      const foreign = ours.insertInto('boards').values({ ...row, tenant_id: 'theirs' } as never);

      await expect((async () => copied.execute())()).rejects.toThrow('cannot be scoped');
      await expect((async () => merged.execute())()).rejects.toThrow('cannot be scoped');
      await expect(foreign.execute()).rejects.toThrow('specified more than once');
      expect(await all()).toEqual(before);
    });
  });
});
