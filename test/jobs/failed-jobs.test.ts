import { describe, expect, test } from '@jest/globals';
import type { TenantId } from '../../src/domain/ids.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { onTrail, trailHere } from '../../src/log/trail.ts';
import { onEveryDatabase } from '../support/database.ts';
import {
  type AQueue,
  aShowing,
  aTelling,
  aTenant,
  atWork,
  eventually,
  hurry,
  jobsOf,
  send,
} from './a-queue.ts';

/** Lets the tenant's jobs meet a mistake until all of them have failed for good. */
async function letFail(here: AQueue, tenantId: TenantId, many: number) {
  return eventually(async () => {
    await hurry(here, tenantId);
    const failed = (await jobsOf(here, tenantId)).filter(({ state }) => state === 'failed');
    return failed.length === many && failed;
  });
}

function mistake(): never {
  throw new TypeError('there is no such thing');
}

describe('a job that meets a mistake of ours', () => {
  onEveryDatabase((open) => {
    test('is tried four times, and then it is on the list of failures with its error', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const tries: number[] = [];
      here.handlers.set(tenantId, () => {
        tries.push(1);
        mistake();
      });

      await send(here, 'tell-recipient', { data: aTelling(tenantId) });
      await eventually(async () => tries.length === 1);
      expect(await here.queue.list({ failed: true })).toEqual([]);
      const [failed] = await letFail(here, tenantId, 1);

      expect(tries).toHaveLength(4);
      expect(failed).toMatchObject({
        ...{ name: 'tell-recipient', state: 'failed', tries: 4, startAfter: null },
        ...{ data: aTelling(tenantId), error: 'there is no such thing' },
      });
      expect(await here.queue.list({ failed: true })).toEqual([failed]);
    });

    test('begins anew, with all its tries, when an operator has it tried again', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      here.handlers.set(tenantId, mistake);
      await send(here, 'tell-recipient', { data: aTelling(tenantId) });
      const [failed] = await letFail(here, tenantId, 1);
      const { promise: done, resolve } = Promise.withResolvers<unknown>();
      here.handlers.set(tenantId, (job) => resolve(job));

      expect(await here.queue.retry(failed?.id ?? '')).toBe(true);
      await hurry(here, tenantId);

      expect(await done).toEqual(aTelling(tenantId));
      await eventually(async () => (await jobsOf(here, tenantId)).length === 0);
      expect(await here.queue.retry(failed?.id ?? '')).toBe(false);
    });

    test('is not lost when several of its kind are tried again at once', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      here.handlers.set(tenantId, mistake);
      for (const meeting of ['1', '2', '3']) {
        await send(here, 'show-agenda', { data: aShowing(tenantId, meeting), key: `${tenantId}-${meeting}` });
      }
      const failed = await letFail(here, tenantId, 3);
      const shown: string[] = [];
      here.handlers.set(tenantId, (job) => {
        if ('meetingId' in job) shown.push(job.meetingId);
      });

      expect(await Promise.all(failed.map(({ id }) => here.queue.retry(id)))).toEqual([true, true, true]);
      await hurry(here, tenantId);

      await eventually(async () => (await jobsOf(here, tenantId)).length === 0);
      expect(shown.toSorted()).toEqual(['1', '2', '3']);
    });

    test('joins the one of its key that waits already', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      here.handlers.set(tenantId, mistake);
      await send(here, 'show-agenda', { data: aShowing(tenantId), key: `${tenantId}` });
      const [failed] = await letFail(here, tenantId, 1);
      const at = new Date(Date.now() + 3_600_000).toISOString() as never;
      await send(here, 'show-agenda', { data: aShowing(tenantId), key: `${tenantId}`, at });

      expect(await here.queue.retry(failed?.id ?? '')).toBe(true);

      expect(await jobsOf(here, tenantId)).toMatchObject([{ state: 'waiting' }]);
    });

    test.each(['', 'x', '12345678-1234-1234-1234-123456789012', "'; drop table queue.job; --"])(
      'is not found under an id that is none: %p',
      async (id) => {
        expect(await (await open()).queue.retry(id)).toBe(false);
      },
    );

    test('that still waits cannot be tried again, since it is going to be', async () => {
      const tenantId = aTenant();
      const here = await open();
      const at = new Date(Date.now() + 3_600_000).toISOString() as never;
      await send(here, 'tell-recipient', { data: aTelling(tenantId), at });
      const [row] = await jobsOf(here, tenantId);

      expect(await here.queue.retry(row?.id ?? '')).toBe(false);
      expect(await jobsOf(here, tenantId)).toHaveLength(1);
    });

    test('is counted among the failed, beside those that wait', async () => {
      const tenantId = aTenant();
      const here = await atWork(await open());
      const before = await here.queue.list({ failed: false });
      const many = (state: string) => before.filter((row) => row.state === state).length;
      here.handlers.set(tenantId, mistake);
      await send(here, 'tell-recipient', { data: aTelling(tenantId) });
      await letFail(here, tenantId, 1);
      const at = new Date(Date.now() + 3_600_000).toISOString() as never;
      await send(here, 'tell-recipient', { data: aTelling(tenantId, '2'), at });

      const counts = await here.queue.counts();

      expect(counts).toEqual({ waiting: many('waiting') + 1, running: 0, failed: many('failed') + 1 });
    });

    test('goes the trail of what it follows from, each time it is tried', async () => {
      const here = await atWork(await open());
      const tenantId = aTenant();
      const trail = 'a'.repeat(32);
      const trails: unknown[] = [];
      here.handlers.set(tenantId, () => {
        trails.push(trailHere());
        if (trails.length === 1) throw new OutsideFailure('teams', 'no');
      });

      await onTrail(trail, () => send(here, 'tell-recipient', { data: aTelling(tenantId) }));
      await eventually(async () => {
        await hurry(here, tenantId);
        return trails.length === 2;
      });

      expect(trails).toEqual([trail, trail]);
    });

    test('leaves what waits for its time out of what is late', async () => {
      const here = await open();
      const tenantId = aTenant();
      const at = new Date(Date.now() + 3_600_000).toISOString() as never;
      const before = await here.queue.look();
      const many = (looked: typeof before) =>
        looked.find(({ job, state }) => job === 'lay-files' && state === 'waiting')?.count ?? 0;

      const data = { tenantId, meetingId: 'meeting-1' } as never;
      await send(here, 'lay-files', { data, at });
      const after = await here.queue.look();

      expect(many(after)).toBe(many(before) + 1);
      expect(after.find(({ job }) => job === 'lay-files')?.oldestSeconds).toBe(0);
    });
  });
});
