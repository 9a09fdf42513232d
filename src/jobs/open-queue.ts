import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Queue as BossQueue,
  fromKysely,
  type JobWithMetadata,
  type KyselyTransactionLike,
  PgBoss,
} from 'pg-boss';
import type { Workers } from '../actions/do-jobs.ts';
import type { JobName, JobRow, Jobs, Later } from '../actions/outside.ts';
import { jobNames } from '../actions/outside.ts';
import type { Log } from '../log.ts';
import { lookAtQueues, type QueueState } from './look-at-queues.ts';
import { type Kept, keptFor, sendJob } from './send-job.ts';
import { startWorker } from './start-worker.ts';

export type Queue = {
  /** Sends within the transaction that `db` is. */
  send<Name extends JobName>(
    db: KyselyTransactionLike,
    name: Name,
    data: Jobs[Name],
    when: Later,
  ): Promise<void>;
  /** Lets the workers of these jobs look at once instead of at their next round. */
  wake(jobs: ReadonlySet<JobName>): void;
  work(workers: Workers): Promise<void>;
  list(only: { failed: boolean }): Promise<JobRow[]>;
  /** Puts a job that failed for good back into the queue. False where there is none with the id. */
  retry(id: string): Promise<boolean>;
  /** How many jobs wait, run and have failed for good; up to a minute old. */
  counts(): Promise<Record<JobRow['state'], number>>;
  /** What waits and runs of each job. */
  look(): Promise<QueueState[]>;
  isRunning(): boolean;
  stop(): Promise<void>;
};

type Needs = {
  kind: 'embedded' | 'postgres';
  execute(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  log: Log;
};

/** How long stopping waits for the jobs under way, in milliseconds. */
const longestEnd = 10_000;

/** Where jobs go that failed for good, until an operator looks. */
const failedQueue = 'failed';

/** How many of a kind run at a time: one person who is slow to reach shall not keep the others waiting. */
const sideBySide = {
  'show-agenda': 2,
  'tell-recipient': 4,
  'refresh-notice': 1,
  'show-in-feed': 1,
  'remind-approvers': 1,
  'file-minutes': 1,
  'tell-channel': 1,
  'offer-consent': 1,
  'sync-calendar': 2,
  'read-pre-reads': 1,
  'write-event': 1,
  'note-agenda': 1,
  'keep-subscription': 2,
  'lay-files': 1,
} as const satisfies Record<JobName, number>;

/** Of these one of a key waits and one runs, however often it was put off. */
const oneAtATime: readonly JobName[] = [
  'show-agenda',
  'sync-calendar',
  'keep-subscription',
  'read-pre-reads',
  'write-event',
  'note-agenda',
  'offer-consent',
  'refresh-notice',
  'lay-files',
];

/** The durable queue, in the database of everything else, so that a job is sent by the transaction that causes it. */
export async function openQueue({ kind, execute, log }: Needs): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: execute },
    backend: kind === 'embedded' ? 'pglite' : 'postgres',
    schema: 'queue',
    schedule: false,
    superviseIntervalSeconds: 15,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the queue stumbled'));
  await boss.start();
  await createQueues(boss);
  if (kind === 'embedded') await freeOrphans(boss);
  let isRunning = true;
  const workerIds = new Map<JobName, string[]>();
  return {
    send: (db, name, data, when) => sendJob(boss, { name, kept: keptFor(data), when }, fromKysely(db)),
    wake: (jobs) => {
      for (const name of jobs) for (const id of workerIds.get(name) ?? []) boss.notifyWorker(id);
    },
    async work(workers) {
      for (const name of jobNames) {
        const several = Array.from({ length: sideBySide[name] }, () =>
          startWorker(boss, { name, workers, log }),
        );
        workerIds.set(name, await Promise.all(several));
      }
    },
    list: (only) => listJobs(boss, only),
    retry: (id) => retry(boss, id),
    counts: () => countJobs(boss),
    look: () => lookAtQueues(execute),
    isRunning: () => isRunning,
    async stop() {
      isRunning = false;
      // pg-boss itself looks only every half second whether all that is under way has ended.
      const ended = Promise.all(jobNames.map((name) => boss.offWork(name)));
      await Promise.race([ended, pause(longestEnd, null, { ref: false })]);
      await boss.stop({ graceful: false, close: false });
    },
  };
}

/**
 * `stately`: of one key at most one job waits and one runs, over all replicas. So the agenda of a meeting is shown by
 * one worker at a time, and any number of changes make at most one more showing.
 */
async function createQueues(boss: PgBoss): Promise<void> {
  const there = new Set((await boss.getQueues()).map(({ name }) => name));
  const create = async (name: string, options: Omit<BossQueue, 'name'>) => {
    if (there.has(name)) return;
    await boss.createQueue(name, options);
    // Looks the queue up now: the first look from within a transaction would wait for its own connection.
    await boss.update(name, undefined, { id: randomUUID(), priority: 0 });
  };
  await create(failedQueue, { retentionSeconds: 365 * 86_400 });
  for (const name of jobNames) await create(name, optionsOf(name));
}

function optionsOf(name: JobName): Omit<BossQueue, 'name'> {
  return {
    policy: oneAtATime.includes(name) ? 'stately' : 'standard',
    deadLetter: failedQueue,
    // A job whose process died is taken up again after this; our own calls all give up well before.
    expireInSeconds: 120,
    // Tries of a job that met a mistake in our code; the world's failures are counted by `tries`.
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    deleteAfterSeconds: 86_400,
  };
}

/** An embedded database has one process: what was running when it opens was cut off with the last one. */
async function freeOrphans(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    const running = (await boss.findJobs(name)).filter((job) => job.state === 'active');
    for (const job of running) await boss.fail(name, job.id, { message: 'the process ended' });
    for (const job of running) await boss.update(name, undefined, { id: job.id, startAfter: new Date() });
  }
}

async function countJobs(boss: PgBoss): Promise<Record<JobRow['state'], number>> {
  const ofQueue = async (name: string) => (await boss.getQueueStats(name, { force: true }))[0];
  const stats = await Promise.all(jobNames.map(ofQueue));
  const sum = (pick: (one: NonNullable<(typeof stats)[number]>) => number) =>
    stats.reduce((total, one) => total + (one ? pick(one) : 0), 0);
  return {
    waiting: sum((one) => one.queuedCount),
    running: sum((one) => one.activeCount),
    failed: (await ofQueue(failedQueue))?.queuedCount ?? 0,
  };
}

async function listJobs(boss: PgBoss, { failed }: { failed: boolean }): Promise<JobRow[]> {
  const dead = (await boss.findJobs<Kept>(failedQueue, { queued: true })).map(
    (job): JobRow => ({
      id: job.id,
      name: job.sourceName ?? job.name,
      state: 'failed',
      tries: job.data.tries + (job.sourceRetryCount ?? 0) + 1,
      createdAt: (job.sourceCreatedOn ?? job.createdOn).toISOString(),
      startAfter: null,
      data: job.data.data,
      error: errorOf(job.sourceOutput),
    }),
  );
  if (failed) return dead;
  const alive = await Promise.all(jobNames.map((name) => boss.findJobs<Kept>(name)));
  const rows = alive.flat().filter((job) => ['created', 'retry', 'active'].includes(job.state));
  return [...rows.map(rowOf), ...dead].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

function rowOf(job: JobWithMetadata<Kept>): JobRow {
  return {
    id: job.id,
    name: job.name,
    state: job.state === 'active' ? 'running' : 'waiting',
    tries: job.data.tries + job.retryCount,
    createdAt: job.createdOn.toISOString(),
    startAfter: job.startAfter.toISOString(),
    data: job.data.data,
    error: errorOf(job.output),
  };
}

function errorOf(output: object | null): string | null {
  return output && 'message' in output ? String(output.message) : null;
}

/** Begins anew, with all its tries before it; under its key, without which others would be taken for the same. */
async function retry(boss: PgBoss, id: string): Promise<boolean> {
  const [job] = isUuid(id) ? await boss.findJobs<Kept>(failedQueue, { id, queued: true }) : [];
  if (!job?.sourceName) return false;
  const kept: Kept = { ...job.data, tries: 0 };
  await boss.send(job.sourceName, kept, job.singletonKey ? { singletonKey: job.singletonKey } : {});
  await boss.deleteJob(failedQueue, id);
  return true;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
