import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Try, Workers } from '../actions/do-jobs.ts';
import type { JobName, Jobs } from '../actions/outside.ts';
import { OutsideFailure } from '../errors.ts';
import { onTrail } from '../log/trail.ts';
import type { Log } from '../log.ts';
import { type Kept, sendAgain } from './send-job.ts';

/** With the pauses below the last try comes after about an hour and a half. */
const mostTries = 12;
const firstPause = 2;
const longestPause = 900;

/** Does one job of the kind after another. */
export function startWorker(
  boss: PgBoss,
  { name, workers, log }: { name: JobName; workers: Workers; log: Log },
): Promise<string> {
  const work = workers[name] as (data: Jobs[JobName], attempt: Try) => Promise<void>;
  return boss.work(
    name,
    { includeMetadata: true, perJobResults: true, batchSize: 1, pollingIntervalSeconds: 1 },
    async ([job]: JobWithMetadata<Kept>[]) =>
      job ? onTrail(job.data.trail, () => attemptAt(job), job.data.piece) : [],
  );

  async function attemptAt(job: JobWithMetadata<Kept>) {
    const { id, singletonKey: key } = job;
    const { tries, ...kept } = job.data;
    const { data } = kept;
    const attempt = { jobId: id, isLast: tries + 1 >= mostTries };
    try {
      await work(data, attempt);
    } catch (error) {
      log.warn({ err: error, job: name, jobId: id, tries: tries + 1, data }, 'a job failed');
      // A mistake of ours is tried again by the queue itself.
      if (!(error instanceof OutsideFailure)) throw error;
      if (attempt.isLast) return [{ id, status: 'deadletter' as const, output: error }];
      const at = new Date(Date.now() + pauseAfter(tries, error.retryAfter) * 1000);
      await sendAgain(boss, { name, kept: { ...kept, tries: tries + 1 }, at, key });
    }
    return [{ id, status: 'completed' as const }];
  }
}

/** In seconds: twice as long each time, with a tenth of chance so that many do not come back at once. */
export function pauseAfter(tries: number, retryAfter: number | undefined): number {
  const usual = Math.min(longestPause, firstPause * 2 ** tries);
  return Math.max(retryAfter ?? 0, usual) * (1 + Math.random() / 10);
}
