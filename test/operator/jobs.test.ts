import { describe, expect, test } from '@jest/globals';
import type { JobRow } from '../../src/actions/outside.ts';
import type { Needs } from '../../src/operator/operation.ts';
import { aShowing, aTenant, jobsOf, send } from '../jobs/a-queue.ts';
import { onEveryDatabase } from '../support/database.ts';
import { aWorld } from '../support/world.ts';
import { anOperator } from './an-operator.ts';

function operatorWith(jobs: Needs['jobs']) {
  return anOperator(aWorld(), { jobs });
}

const waiting: JobRow = {
  ...{ id: 'job-1', name: 'show-agenda', state: 'waiting', tries: 0, error: null },
  ...{ createdAt: '2026-11-17T08:00:00.000Z', startAfter: '2026-11-17T09:00:00.000Z' },
  data: { tenantId: 'tenant-1', meetingId: 'meeting-1' },
};
const failed: JobRow = {
  ...waiting,
  ...{ id: 'job-2', state: 'failed', tries: 12, startAfter: null, error: 'Teams answered 403\n  twice' },
};

describe('jobs list', () => {
  test('is one line for each job, its error at the end', async () => {
    const { type } = operatorWith({ list: async () => [waiting, failed], retry: async () => false });

    const { status, out } = await type('jobs list');

    expect(status).toBe(0);
    const data = '{"tenantId":"tenant-1","meetingId":"meeting-1"}';
    expect(out.split('\n')).toEqual([
      `job-1\tshow-agenda\twaiting\t0 tries\t2026-11-17T08:00:00.000Z\t${data}\t`,
      `job-2\tshow-agenda\tfailed\t12 tries\t2026-11-17T08:00:00.000Z\t${data}\tTeams answered 403 twice`,
    ]);
  });

  test('asks for the failed alone with --failed', async () => {
    const { type } = operatorWith({
      list: async (only) => (only.failed ? [failed] : [waiting, failed]),
      retry: async () => false,
    });

    const { out } = await type('jobs list --failed');

    expect(out).toMatch(/^job-2\t[^\n]*$/);
  });

  test('says where there are none', async () => {
    const { type } = anOperator();

    expect(await type('jobs list')).toEqual({ status: 0, out: 'no jobs', err: '' });
    expect(await type('jobs list --failed')).toEqual({ status: 0, out: 'no failed jobs', err: '' });
  });
});

describe('jobs retry', () => {
  test('tries the failed job again, and says so', async () => {
    const tried: string[] = [];
    const retry = async (id: string) => tried.push(id) > 0 && id === failed.id;
    const { type } = operatorWith({ list: async () => [failed], retry });

    expect(await type('jobs retry job-2')).toEqual({ status: 0, out: 'job-2 is tried again', err: '' });
    expect(await type('jobs retry job-9')).toEqual({
      ...{ status: 2, out: '', err: 'there is no failed job job-9' },
    });
    expect(tried).toEqual(['job-2', 'job-9']);
  });
});

describe('the queue', () => {
  onEveryDatabase((open) => {
    test('does not try a job again that still waits', async () => {
      const here = await open();
      const tenantId = aTenant();
      const { type } = operatorWith(here.queue);
      const at = new Date(Date.now() + 3_600_000).toISOString() as never;
      await send(here, 'show-agenda', { data: aShowing(tenantId), key: tenantId, at });
      const [row] = await jobsOf(here, tenantId);

      expect((await type('jobs list')).out).toContain(`${row?.id}\tshow-agenda\twaiting\t0 tries`);
      expect(await type(`jobs retry ${row?.id}`)).toMatchObject({ status: 2 });
    });
  });
});
