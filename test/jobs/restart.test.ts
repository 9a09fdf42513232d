import { describe, expect, test } from '@jest/globals';
import type { Workers } from '../../src/actions/do-jobs.ts';
import { openQueue } from '../../src/jobs/open-queue.ts';
import { createLog } from '../../src/log.ts';
import { migrate, openInMemory, openPostgres } from '../../src/store/open-database.ts';
import { createPostgres, onEveryDatabase, onPostgres, openEmbeddedCopy } from '../support/database.ts';
import { allDoing, aShowing, aTelling, aTenant, atWork, eventually, jobsOf, send } from './a-queue.ts';

const log = createLog('silent');

function workers(more: Partial<Workers>): Workers {
  return { ...allDoing(async () => {}), ...more };
}

describe('a job under way when the process dies', () => {
  test('is taken up again at once by the next on the embedded database', async () => {
    const tenantId = aTenant();
    const first = await openEmbeddedCopy();
    const here = await atWork(first);
    const started = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const dying = Promise.withResolvers<void>();
    here.handlers.set(tenantId, (job) => {
      started['meetingId' in job ? 0 : 1]?.resolve();
      return dying.promise;
    });
    await send(here, 'show-agenda', { data: aShowing(tenantId), key: `${tenantId}` });
    await send(here, 'tell-recipient', { data: aTelling(tenantId) });
    await Promise.all(started.map(({ promise }) => promise));
    const second = await openInMemory(await dumpOf(first.database));
    const queue = await openQueue({ ...second, log });
    const done: unknown[] = [];
    const note = async (job: unknown) => void done.push(job);
    await queue.work(workers({ 'show-agenda': note, 'tell-recipient': note }));
    await eventually(async () => done.length === 2);

    expect(done).toEqual(expect.arrayContaining([aShowing(tenantId), aTelling(tenantId)]));
    await eventually(async () => (await queue.list({ failed: false })).length === 0);
    await queue.stop();
    await second.close();
    dying.resolve();
    await first.close();
  });
});

describe('stopping', () => {
  onEveryDatabase((open) => {
    test('waits for the jobs under way, and keeps what they put off', async () => {
      const { database } = await open();
      const tenantId = aTenant();
      const queue = await openQueue({ ...database, log });
      const [started, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const order: string[] = [];
      await queue.work(
        workers({
          'show-agenda': async () => {
            started.resolve();
            await gate.promise;
            const next = {
              data: aTelling(tenantId),
              at: new Date(Date.now() + 3_600_000).toISOString() as never,
            };
            await send({ database, queue }, 'tell-recipient', next);
            order.push('done');
          },
        }),
      );
      await send({ database, queue }, 'show-agenda', { data: aShowing(tenantId), key: `${tenantId}` });
      await started.promise;

      const stopped = queue.stop().then(() => order.push('stopped'));
      expect(queue.isRunning()).toBe(false);
      gate.resolve();
      await stopped;

      expect(order).toEqual(['done', 'stopped']);
      const rows = await jobsOf(await open(), tenantId);
      expect(rows).toMatchObject([{ name: 'tell-recipient', state: 'waiting' }]);
    });
  });
});

describe('two services on one PostgreSQL', () => {
  onPostgres((open) => {
    test('do each job once, and those of a key one at a time', async () => {
      const { database } = await open();
      const tenantId = aTenant();
      const running = new Set<string>();
      const seen: string[] = [];
      const overlaps: string[] = [];
      const queues = await Promise.all([1, 2].map(() => openQueue({ ...database, log })));
      for (const queue of queues) {
        await queue.work(
          workers({
            'tell-recipient': async ({ noticeId }) => void seen.push(noticeId),
            'show-agenda': async ({ meetingId }) => {
              if (running.has(meetingId)) overlaps.push(meetingId);
              running.add(meetingId);
              await new Promise((soon) => setImmediate(soon));
              running.delete(meetingId);
            },
          }),
        );
      }
      const [queue] = queues;
      if (!queue) throw new Error('no queue');
      for (let at = 0; at < 20; at += 1) {
        await send({ database, queue }, 'tell-recipient', { data: aTelling(tenantId, `${at}`) });
        for (const one of queues) {
          await send({ database, queue: one }, 'show-agenda', {
            data: aShowing(tenantId),
            key: `${tenantId}`,
          });
        }
      }

      await eventually(async () => (await jobsOf({ database, queue }, tenantId)).length === 0);
      expect(seen.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
      expect(overlaps).toEqual([]);
      for (const one of queues) await one.stop();
    });

    test('may start at the same moment on an empty database', async () => {
      await open();
      const { url, drop } = await createPostgres(process.env.TEST_DATABASE_URL ?? '');
      const start = async () => {
        const database = await openPostgres(url);
        const migrated = await migrate(database);
        const queue = await openQueue({ ...database, log });
        await queue.stop();
        await database.close();
        return migrated;
      };

      const migrated = await Promise.all([start(), start(), start()]);

      expect(migrated.filter((names) => names.length > 0)).toHaveLength(1);
      await drop();
    });
  });
});

function dumpOf(database: object): Promise<Blob> {
  return (database as { dump(): Promise<Blob> }).dump();
}
