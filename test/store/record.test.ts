import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/actions/outside.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import { auditor } from '../../src/store/record.ts';
import { aBoard, aMorning, anItem, people } from '../support/builders.ts';
import { type Open, onEveryDatabase } from '../support/database.ts';
import { type AStore, inDatabase } from '../support/stores.ts';

type Row = Record<string, unknown> & { seq: number; hash: string; previous_hash: string };

/** A tenant with six rows on record. */
async function layOut(open: Open): Promise<AStore> {
  const here = inDatabase(open);
  await here.change((tx) => tx.boards.save(aBoard()));
  for (const id of ['1', '2', '3', '4', '5'])
    await here.change((tx) => tx.items.add(anItem({ id: asId(id) })));
  return here;
}

async function rowsOf({ database }: Open, tenantId: TenantId): Promise<Row[]> {
  const text = 'select * from records where tenant_id = $1 order by seq';
  return (await database.execute(text, [tenantId])).rows as Row[];
}

describe('the record', () => {
  onEveryDatabase((open) => {
    test('says who did what, when, through which door and to what, one row for each change', async () => {
      const here = await layOut(await open());
      const from = 'teams:1700';
      const cause = { by: people.secretary, what: 'edit-item', from, boardId: aBoard().id };
      await here.change(async (tx) => {
        await tx.items.save({ ...anItem({ id: asId('1') }), minutes: 5 });
        await tx.items.save({ ...anItem({ id: asId('2') }), minutes: 5 });
      }, cause);

      const rows = await rowsOf(await open(), here.tenantId);

      expect(rows.map(({ seq }) => Number(seq))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(rows[0]).toMatchObject({ kind: 'board', subject: 'board-1', actor: 'operator', via: 'test' });
      const edited = { kind: 'item', actor: 'secretary', what: 'edit-item', via: from };
      expect(rows.slice(6)).toMatchObject([
        { ...edited, subject: '1', about: ['1'] },
        { ...edited, subject: '2', about: ['2'] },
      ]);
      expect(rows.map(({ at }) => new Date(String(at)).toISOString())).toEqual(Array(8).fill(aMorning));
    });

    test('links every row to the one before', async () => {
      const { tenantId } = await layOut(await open());

      const rows = await rowsOf(await open(), tenantId);

      expect(rows[0]?.previous_hash).toMatch(/^0{64}$/);
      expect(rows.slice(1).map((row) => row.previous_hash)).toEqual(rows.slice(0, -1).map((row) => row.hash));
      expect(new Set(rows.map(({ hash }) => hash)).size).toBe(6);
    });

    test('keeps what a thing was and became as hashes only, under a key of the tenant', async () => {
      const [here, elsewhere] = [await layOut(await open()), await layOut(await open())];
      const title = 'Fyring af Jens';
      for (const { change } of [here, elsewhere]) {
        const item = anItem({ id: asId('1'), text: { title } });
        await change((tx) => tx.items.save(item));
      }

      const rows = await rowsOf(await open(), here.tenantId);
      const foreign = await rowsOf(await open(), elsewhere.tenantId);
      const [added, changed] = [rows[1], rows.at(-1)];

      expect([added?.before_hash, changed?.before_hash]).toEqual([null, added?.after_hash]);
      expect(changed?.after_hash).toMatch(/^[0-9a-f]{64}$/);
      expect(changed?.after_hash).not.toBe(added?.after_hash);
      expect(changed?.after_hash).not.toBe(foreign.at(-1)?.after_hash);
      expect(JSON.stringify(rows)).not.toContain('Jens');
    });

    test('holds what was taken away', async () => {
      const here = await layOut(await open());
      const reaction = { ...{ meetingId: asId('m'), itemId: asId('1') }, personId: people.chair };
      await here.change(async (tx) => {
        await tx.notes.remove({
          ...reaction,
          id: asId('note'),
          text: '',
          shared: false,
          at: aMorning,
        } as never);
        await tx.reactions.remove(reaction as never);
      });

      const rows = await rowsOf(await open(), here.tenantId);

      expect(rows.slice(6)).toMatchObject([{ kind: 'note', subject: 'note', after_hash: null }]);
    });

    test('stays one chain when many append at once', async () => {
      const here = await layOut(await open());

      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          here.change((tx) => tx.items.add(anItem({ id: asId(`more-${at}`) }))),
        ),
      );

      expect(await verdictOn(await open(), here.tenantId)).toEqual({ kind: 'whole', rows: 26 });
    });

    test('is begun once when many append to a new one at once', async () => {
      const here = inDatabase(await open());
      const person = { name: 'x', teamsId: null, chat: null, chosenBoard: null };

      await Promise.all(
        Array.from({ length: 6 }, (_, at) =>
          here.change(async (tx) => {
            await tx.people.save({ ...person, id: asId(`person-${at}`) });
            await tx.posts.mark(asId('m'), asId(`${at}`), 'x', false);
          }),
        ),
      );

      expect(await verdictOn(await open(), here.tenantId)).toEqual({ kind: 'whole', rows: 6 });
    });

    test('is found whole while it is being added to', async () => {
      const here = await layOut(await open());
      const verify = auditor((await open()).database.db);

      const verdicts = await Promise.all(
        Array.from({ length: 15 }, async (_, at) => {
          await here.change((tx) => tx.items.add(anItem({ id: asId(`more-${at}`) })));
          return verify(here.tenantId);
        }),
      );

      expect(verdicts.filter(({ kind }) => kind === 'broken')).toEqual([]);
    });

    test('of a tenant of which nothing is known is whole and empty', async () => {
      expect(await verdictOn(await open(), asId('nobody'))).toEqual({ kind: 'whole', rows: 0 });
    });

    test.each([
      ['update', `update records set what = 'x'`],
      ['update of nothing', `update records set what = 'x' where false`],
      ['delete', 'delete from records'],
      ['truncate', 'truncate records'],
    ])('refuses: %s', async (_, statement) => {
      const here = await layOut(await open());
      const { database } = await open();

      await expect(database.execute(statement)).rejects.toThrow('only ever added to');
      expect(await verdictOn(await open(), here.tenantId)).toEqual({ kind: 'whole', rows: 6 });
    });
  });
});

async function verdictOn({ database }: Open, tenantId: TenantId): Promise<Verdict> {
  return auditor(database.db)(tenantId);
}
