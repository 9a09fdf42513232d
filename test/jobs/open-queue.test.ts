import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { createStore } from '../../src/store/create-store.ts';
import { aBoard, aMorning } from '../support/builders.ts';
import { onEveryDatabase } from '../support/database.ts';
import { aCause } from '../support/stores.ts';
import { aShowing, aTelling, aTenant, atWork, eventually, type Job, jobsOf, send } from './a-queue.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString() as Instant;

describe('a job', () => {
  onEveryDatabase((open) => {
    test('that a transaction puts off is done once it is committed, and may use the store', async () => {
      const { queue, database, handlers } = await atWork(await open());
      const store = createStore({ db: database.db, send: queue.send, wake: queue.wake, now: () => aMorning });
      const tenantId = aTenant();
      const { promise: seen, resolve } = Promise.withResolvers<unknown>();
      handlers.set(tenantId, async (job) => {
        if ('noticeId' in job) resolve(await store.read(tenantId, (db) => db.boards.all()));
        else
          await store.transaction(aCause(tenantId), (tx) => tx.later('tell-recipient', aTelling(tenantId)));
      });

      await store.transaction(aCause(tenantId), async (tx) => {
        await tx.later('show-agenda', aShowing(tenantId), { key: `${tenantId}` });
        await tx.boards.save(aBoard());
      });

      expect(await seen).toMatchObject([{ name: 'Direktionen' }]);
    });

    test('that a transaction puts off is gone with it', async () => {
      const { queue, database } = await open();
      const tenantId = aTenant();
      const inAll = async (trx: typeof database.db) => {
        await queue.send(trx, 'show-agenda', aShowing(tenantId), { key: `${tenantId}` });
        await queue.send(trx, 'show-agenda', aShowing(tenantId), { key: `${tenantId}-2`, at: inAnHour() });
        await queue.send(trx, 'tell-recipient', aTelling(tenantId), {});
      };

      const failing = database.db.transaction().execute(async (trx) => {
        await inAll(trx);
        throw new Error('no');
      });

      await expect(failing).rejects.toThrow('no');
      expect(await jobsOf(await open(), tenantId)).toEqual([]);
    });

    test('waits until its time', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const at = inAnHour();

      await send(here, 'tell-recipient', { data: aTelling(tenantId), at });

      const rows = await jobsOf(here, tenantId);
      expect(rows).toMatchObject([
        {
          name: 'tell-recipient',
          state: 'waiting',
          tries: 0,
          startAfter: at,
          data: aTelling(tenantId),
          error: null,
        },
      ]);
    });

    test('is one with those of the same key that wait; the urgent one brings them forward', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const { promise: done, resolve } = Promise.withResolvers<Job>();
      here.handlers.set(tenantId, (job) => resolve(job));
      const [key, at] = [`${tenantId}`, inAnHour()];
      const patient = { data: { ...aShowing(tenantId), why: 'reactions' as const }, key, at };

      for (const _ of [1, 2, 3]) await send(here, 'show-agenda', patient);
      expect(await jobsOf(here, tenantId)).toMatchObject([{ data: { why: 'reactions' }, startAfter: at }]);
      await send(here, 'show-agenda', { data: aShowing(tenantId), key });

      expect(await done).toEqual(aShowing(tenantId));
      expect(await eventually(async () => (await jobsOf(here, tenantId)).length === 0)).toBe(true);
    });

    test('is not one with those of another key, nor with any where it has none', async () => {
      const tenantId = aTenant();
      const here = await open();
      const at = inAnHour();

      for (const meeting of ['1', '2'])
        await send(here, 'show-agenda', {
          data: aShowing(tenantId, meeting),
          key: `${tenantId}-${meeting}`,
          at,
        });
      for (const notice of ['1', '2'])
        await send(here, 'tell-recipient', { data: aTelling(tenantId, notice), at });

      expect(await jobsOf(here, tenantId)).toHaveLength(4);
    });

    test('of a key is done by one at a time, and what comes meanwhile makes one more', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const [first, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const log: string[] = [];
      here.handlers.set(tenantId, async () => {
        log.push('begin');
        first.resolve();
        await gate.promise;
        log.push('end');
      });
      const job = { data: aShowing(tenantId), key: `${tenantId}` };

      await send(here, 'show-agenda', job);
      await first.promise;
      for (const _ of [1, 2, 3]) await send(here, 'show-agenda', job);
      expect((await jobsOf(here, tenantId)).map(({ state }) => state).toSorted()).toEqual([
        'running',
        'waiting',
      ]);
      gate.resolve();

      await eventually(async () => log.length === 4);
      expect(log).toEqual(['begin', 'end', 'begin', 'end']);
      await eventually(async () => (await jobsOf(here, tenantId)).length === 0);
    });
  });
});
