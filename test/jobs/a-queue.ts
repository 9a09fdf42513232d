import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Try, Workers } from '../../src/actions/do-jobs.ts';
import type { JobRow } from '../../src/actions/outside.ts';
import { type JobName, type Jobs, jobNames, type Later } from '../../src/actions/outside.ts';
import { asId, type MeetingId, type NoticeId, type TenantId } from '../../src/domain/ids.ts';
import type { Queue } from '../../src/jobs/open-queue.ts';
import type { Open } from '../support/database.ts';

export type Job = Jobs[JobName];
export type Handler = (job: Job, attempt: Try) => Promise<void> | void;

/** A queue whose jobs are carried out by the handler of their tenant; jobs of others are done without a word. */
export type AQueue = Open & { handlers: Map<TenantId, Handler> };

const working = new WeakMap<Queue, Map<TenantId, Handler>>();

/** Lets the queue work, once. */
export async function atWork(open: Open): Promise<AQueue> {
  const known = working.get(open.queue);
  if (known) return { ...open, handlers: known };
  const handlers = new Map<TenantId, Handler>();
  working.set(open.queue, handlers);
  const work = async (job: Job, attempt: Try) => handlers.get(job.tenantId)?.(job, attempt);
  await open.queue.work(allDoing(work));
  return { ...open, handlers };
}

/** Workers that all do the same. */
export function allDoing(work: Handler): Workers {
  return Object.fromEntries(jobNames.map((name) => [name, work])) as Workers;
}

export function aTenant(): TenantId {
  return asId<TenantId>(randomUUID());
}

export function aShowing(tenantId: TenantId, meeting = 'meeting-1'): Jobs['show-agenda'] {
  return { tenantId, meetingId: asId<MeetingId>(meeting), why: 'change' };
}

export function aTelling(tenantId: TenantId, notice = 'notice-1'): Jobs['tell-recipient'] {
  return { tenantId, noticeId: asId<NoticeId>(notice) };
}

/** Sends in a transaction of its own, and wakes the workers as the store does. */
export async function send<Name extends JobName>(
  { database, queue }: Open,
  name: Name,
  { data, ...when }: Later & { data: Jobs[Name] },
): Promise<void> {
  await database.db.transaction().execute((trx) => queue.send(trx, name, data, when));
  queue.wake(new Set<JobName>([name]));
}

/** The tenant's jobs that wait, run or have failed. */
export async function jobsOf({ queue }: Open, tenantId: TenantId): Promise<JobRow[]> {
  return (await queue.list({ failed: false })).filter(({ data }) => (data as Job).tenantId === tenantId);
}

/** Lets what waits for its time come at once. */
export async function hurry({ database, queue }: Open, tenantId: TenantId): Promise<void> {
  const text = `update queue.job set start_after = now() - interval '1 second'
    where state in ('created', 'retry') and data->'data'->>'tenantId' = $1`;
  await database.execute(text, [tenantId]);
  queue.wake(new Set<JobName>(['show-agenda', 'tell-recipient']));
}

/** Looks again and again until something is there; for what happens in the database behind us. */
export async function eventually<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let round = 0; round < 1000; round += 1) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause(20);
  }
  throw new Error('it never came');
}
