import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import { createStore } from '../../src/store/create-store.ts';
import { auditor } from '../../src/store/record.ts';
import { aMorning } from '../support/builders.ts';
import { type Open, onEveryDatabase } from '../support/database.ts';
import { aWorld } from '../support/world.ts';
import { aBoardFile, anOperator, type Operator } from './an-operator.ts';

/** An operator at a real database, and a tenant there with three rows on record. */
async function aRecord({ database, queue }: Open): Promise<Operator & { tenantId: TenantId }> {
  const store = createStore({ db: database.db, send: queue.send, wake: queue.wake, now: () => aMorning });
  const operator = anOperator(aWorld(), { store, newId: () => randomUUID(), verify: auditor(database.db) });
  const tenantId = asId<TenantId>(`tenant-${randomUUID()}`);
  for (const meetingMinutes of [60, 90, 120]) {
    const file = aBoardFile({ tenantId, meetingMinutes });
    expect(await operator.type('board add b.json', { 'b.json': file })).toMatchObject({ status: 0 });
  }
  return { ...operator, tenantId };
}

/** Behind the back of the record's own guard. */
async function tamper({ database }: Open, statement: string) {
  await database.execute(`alter table records disable trigger records_stay; ${statement};
    alter table records enable trigger records_stay`);
}

describe('audit verify', () => {
  onEveryDatabase((open) => {
    test('says of each tenant that its record is whole, until somebody changes a row of one', async () => {
      const [mine, theirs] = [await aRecord(await open()), await aRecord(await open())];
      const whole = `${theirs.tenantId}: 3 rows, whole`;
      const before = await mine.type('audit verify');
      expect([before.status, before.err]).toEqual([0, '']);
      expect(before.out.split('\n')).toEqual(
        expect.arrayContaining([`${mine.tenantId}: 3 rows, whole`, whole]),
      );

      await tamper(
        await open(),
        `update records set actor = 'x' where seq > 1 and tenant_id = '${mine.tenantId}'`,
      );
      const after = await mine.type('audit verify');

      const broken = `${mine.tenantId}: broken at row 2: its content was changed`;
      expect([after.status, after.err]).toEqual([1, broken]);
      expect(after.out.split('\n')).toEqual(expect.arrayContaining([broken, whole]));
      await tamper(
        await open(),
        `update records set actor = 'operator' where tenant_id = '${mine.tenantId}'`,
      );
      expect(await mine.type('audit verify')).toEqual(before);
    });

    test('looks at the record of a tenant, too, whose boards somebody has taken away', async () => {
      const { type, tenantId } = await aRecord(await open());
      const { database } = await open();
      for (const table of ['members', 'boards'])
        await database.execute(`delete from ${table} where tenant_id = $1`, [tenantId]);

      expect((await type('audit verify')).out).toContain(`${tenantId}: 3 rows, whole`);
      await tamper(await open(), `update records set what = 'x' where seq = 3 and tenant_id = '${tenantId}'`);

      expect((await type('audit verify')).err).toContain(`${tenantId}: broken at row 3`);
      await tamper(await open(), `delete from records where tenant_id = '${tenantId}'`);
    });
  });

  test('names every tenant whose record is broken, in one line', async () => {
    const operator = anOperator(aWorld(), {
      verify: async (tenantId) =>
        tenantId === 'c' ? { kind: 'whole', rows: 7 } : { kind: 'broken', seq: 4, why: 'the row is missing' },
    });
    for (const tenantId of ['a', 'b', 'c']) {
      await operator.type('board add b.json', { 'b.json': aBoardFile({ tenantId }) });
    }

    expect(await operator.type('audit verify')).toEqual({
      status: 1,
      out: [
        'c: 7 rows, whole',
        ...['a', 'b'].map((one) => `${one}: broken at row 4: the row is missing`),
      ].join('\n'),
      err: 'a: broken at row 4: the row is missing; b: broken at row 4: the row is missing',
    });
  });

  test('has nothing to check before there is a board', async () => {
    expect(await anOperator().type('audit verify')).toEqual({ status: 0, out: 'no record yet', err: '' });
  });
});
