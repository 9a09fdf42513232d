/** What waits (for its time, too) or runs of one job, and for how long the oldest that is due has. */
export type QueueState = { job: string; state: 'waiting' | 'running'; count: number; oldestSeconds: number };

type Execute = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/** One query over all queues, as they stand now. */
export async function lookAtQueues(execute: Execute): Promise<QueueState[]> {
  const { rows } = await execute(
    `select name,
      case when state = 'active' then 'running' else 'waiting' end as state,
      count(*)::int as count,
      greatest(0, extract(epoch from now() - min(case when state = 'active' then started_on else start_after end)))::float8
        as oldest
    from queue.job where state in ('created', 'retry', 'active') and name <> 'failed'
    group by 1, 2 order by 1, 2`,
  );
  return rows.map(({ name, state, count, oldest }) => ({
    job: String(name),
    state: state === 'running' ? 'running' : 'waiting',
    count: Number(count),
    oldestSeconds: Number(oldest),
  }));
}
