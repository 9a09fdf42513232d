import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { pauseAfter } from '../../src/jobs/start-worker.ts';
import { createStore } from '../../src/store/create-store.ts';
import { aBoard, aMorning } from '../support/builders.ts';
import { onEveryDatabase } from '../support/database.ts';
import { aCause } from '../support/stores.ts';
import { aShowing, aTelling, aTenant, atWork, eventually, hurry, type Job, jobsOf, send } from './a-queue.ts';

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

describe('a job that the world fails', () => {
  onEveryDatabase((open) => {
    test('is tried again after the pause that was asked for, and does not count as failed', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const tries: boolean[] = [];
      const { promise: done, resolve } = Promise.withResolvers<void>();
      here.handlers.set(tenantId, (_, { isLast }) => {
        tries.push(isLast);
        if (tries.length < 3) throw new OutsideFailure('teams', 'busy', { reason: 'busy', retryAfter: 600 });
        resolve();
      });

      await send(here, 'tell-recipient', { data: aTelling(tenantId) });
      for (const tried of [1, 2]) {
        const again = await eventually(async () =>
          (await jobsOf(here, tenantId)).find(
            ({ tries: count, state }) => count === tried && state === 'waiting',
          ),
        );
        expect(Date.parse(again.startAfter ?? '') - Date.parse(again.createdAt)).toBeGreaterThan(300_000);
        await hurry(here, tenantId);
      }
      await done;

      expect(tries).toEqual([false, false, false]);
      await eventually(async () => (await jobsOf(here, tenantId)).length === 0);
    });

    test('keeps its key: what is urgent meanwhile brings the next try forward', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const { promise: done, resolve } = Promise.withResolvers<number>();
      const tries: number[] = [];
      here.handlers.set(tenantId, () => {
        tries.push(1);
        if (tries.length === 1) throw new OutsideFailure('teams', 'busy', { retryAfter: 600 });
        resolve(tries.length);
      });
      const job = { data: aShowing(tenantId), key: `${tenantId}` };

      await send(here, 'show-agenda', job);
      await eventually(async () => (await jobsOf(here, tenantId)).some(({ tries: count }) => count === 1));
      await send(here, 'show-agenda', job);

      expect(await done).toBe(2);
      await eventually(async () => (await jobsOf(here, tenantId)).length === 0);
    });

    test('has what comes under its key meanwhile wait as long, as the next of its tries', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const [started, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const tries: number[] = [];
      here.handlers.set(tenantId, async () => {
        tries.push(1);
        started.resolve();
        await gate.promise;
        throw new OutsideFailure('graph', 'busy', { retryAfter: 7200 });
      });
      const aReading = { tenantId, mailbox: 'direktionen@aaloese.example' };
      const soon = () => ({
        ...{ data: aReading, key: `${tenantId}` },
        at: new Date().toISOString() as Instant,
      });

      await send(here, 'sync-calendar', soon());
      await started.promise;
      await send(here, 'sync-calendar', soon());
      gate.resolve();
      const [waiting] = await eventually(async () => {
        const rows = await jobsOf(here, tenantId);
        return rows.length === 1 && rows[0]?.tries === 1 && rows;
      });
      // What comes now does not bring it forward either.
      await send(here, 'sync-calendar', soon());

      expect(await jobsOf(here, tenantId)).toEqual([waiting]);
      expect(waiting).toMatchObject({ state: 'waiting', data: aReading });
      expect(Date.parse(waiting?.startAfter ?? '') - Date.now()).toBeGreaterThan(7_000_000);
      expect(tries).toHaveLength(1);
    });

    test('knows its last try, after which it is on the list of failures with its error', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const last: boolean[] = [];
      here.handlers.set(tenantId, (_, { isLast }) => {
        last.push(isLast);
        throw new OutsideFailure('teams', 'nobody answers', { retryAfter: 600 });
      });

      await send(here, 'tell-recipient', { data: aTelling(tenantId) });
      const failed = await eventually(async () => {
        await hurry(here, tenantId);
        return (await jobsOf(here, tenantId)).find(({ state }) => state === 'failed');
      });

      expect(last).toEqual([...Array(11).fill(false), true]);
      expect(failed).toMatchObject({
        name: 'tell-recipient',
        error: 'nobody answers',
        data: aTelling(tenantId),
      });
    });
  });
});

describe('the pause after a try', () => {
  test.each([
    [0, undefined, 2],
    [1, undefined, 4],
    [8, undefined, 512],
    [9, undefined, 900],
    [100, undefined, 900],
    [0, 60, 60],
    [3, 5, 16],
    [0, 3600, 3600],
  ])(
    'number %i is, where %p seconds were asked for, %i seconds and at most a tenth more',
    (tries, asked, seconds) => {
      const pauses = Array.from({ length: 100 }, () => pauseAfter(tries, asked));

      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(seconds);
      expect(Math.max(...pauses)).toBeLessThanOrEqual(seconds * 1.1);
      expect(new Set(pauses).size).toBeGreaterThan(1);
    },
  );
});
