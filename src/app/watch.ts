import type { Try, Workers } from '../actions/do-jobs.ts';
import { type JobName, type Jobs, jobNames, type Messenger } from '../actions/outside.ts';
import { OutsideFailure } from '../errors.ts';
import type { Meters } from '../web/meters.ts';

/** The same workers, each try counted. */
export function watchWorkers(workers: Workers, { job: count }: Pick<Meters, 'job'>): Workers {
  const watched = (name: JobName) => {
    const work = workers[name] as (data: Jobs[JobName], attempt: Try) => Promise<void>;
    return async (data: Jobs[JobName], attempt: Try) => {
      const from = performance.now();
      const ended = (outcome: 'done' | 'again' | 'failed') =>
        count(name, outcome, (performance.now() - from) / 1000);
      try {
        await work(data, attempt);
      } catch (error) {
        ended(error instanceof OutsideFailure && !attempt.isLast ? 'again' : 'failed');
        throw error;
      }
      ended('done');
    };
  };
  return Object.fromEntries(jobNames.map((name) => [name, watched(name)])) as Workers;
}

const ways = ['post', 'say', 'update', 'remove'] as const;

/** The same messenger, what it sends counted by what became of it. */
export function watchMessenger(messenger: Messenger, { message }: Pick<Meters, 'message'>): Messenger {
  const watched = (way: (typeof ways)[number]) => {
    const send = messenger[way] as (...about: unknown[]) => Promise<unknown>;
    return async (...about: unknown[]) => {
      try {
        const sent = await send(...about);
        message(way, 'sent');
        return sent;
      } catch (error) {
        message(way, error instanceof OutsideFailure ? error.reason : 'mistake');
        throw error;
      }
    };
  };
  return { ...messenger, ...(Object.fromEntries(ways.map((way) => [way, watched(way)])) as object) };
}
