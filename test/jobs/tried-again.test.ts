import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { pauseAfter } from '../../src/jobs/start-worker.ts';
import { onEveryDatabase } from '../support/database.ts';
import { aShowing, aTelling, aTenant, atWork, eventually, hurry, jobsOf, send } from './a-queue.ts';

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
