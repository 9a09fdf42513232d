import type { Try, Workers } from '../../actions/do-jobs.ts';
import { type JobName, type Jobs, jobNames } from '../../actions/outside.ts';
import { type About, type Tracer, tracedBy } from '../../log/tracer.ts';

/** The same workers, each try a piece of work below what put the job off. */
export function traceWorkers(workers: Workers, tracer: Tracer | null): Workers {
  if (!tracer) return workers;
  const traced = (name: JobName) => {
    const work = workers[name] as (data: Jobs[JobName], attempt: Try) => Promise<void>;
    return (data: Jobs[JobName], attempt: Try) =>
      tracedBy(tracer, { name: `job ${name}`, kind: 'worker', about: aboutJob(data, attempt) }, () =>
        work(data, attempt),
      );
  };
  return Object.fromEntries(jobNames.map((name) => [name, traced(name)])) as Workers;
}

/** Its ids. A mailbox is none: it may bear a name. */
function aboutJob(data: object, { jobId }: Try): About {
  const ids = Object.entries(data).filter(([name]) => name.endsWith('Id'));
  return {
    'moedeklar.job': jobId,
    ...Object.fromEntries(ids.map(([name, id]) => [`moedeklar.${name.slice(0, -2)}`, String(id)])),
  };
}
