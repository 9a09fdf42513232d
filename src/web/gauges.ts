import { createHash } from 'node:crypto';
import { Gauge, type Registry } from 'prom-client';
import type { BoardState } from '../actions/look-at-boards.ts';

/** One row of a gauge. */
type Row = { labels: Readonly<Record<string, string>>; value: number };

/** What is looked up whenever somebody asks. */
export type Looks = {
  /** How many jobs wait, run and have failed for good. */
  jobs: () => Promise<Readonly<Record<string, number>>>;
  /** What waits and runs of each job, and for how long the oldest that is due has. */
  queues: () => Promise<readonly { job: string; state: string; count: number; oldestSeconds: number }[]>;
  /** The connections to the database. */
  connections: () => { used: number; idle: number; waiting: number };
  isDatabaseReachable: () => Promise<boolean>;
  boards: () => Promise<readonly BoardState[]>;
};

/** What is read when asked. What cannot be read just then is left out, so that the rest is told all the same. */
export function createGauges(registry: Registry, looks: Looks): void {
  const gauge = (name: string, help: string, read: () => Promise<Row[]>, labelNames: string[] = []) =>
    new Gauge({
      ...{ name, help, labelNames },
      registers: [registry],
      async collect() {
        this.reset();
        const rows = await read().catch(() => []);
        // Without labels resetting leaves a nought, which would be a lie here.
        if (rows.length === 0 && labelNames.length === 0) this.remove();
        for (const { labels, value } of rows) this.set(labels, value);
      },
    });
  // First, since what is looked up after it uses connections, too.
  const connections = async () => rowsOf('state', looks.connections());
  gauge('moedeklar_database_connections', 'Connections; waiting are those for one', connections, ['state']);
  gauge('moedeklar_jobs', 'Jobs by state', async () => rowsOf('state', await looks.jobs()), ['state']);
  const [queues, boards] = [askedOnce(looks.queues), askedOnce(looks.boards)];
  const ofQueue = (pick: 'count' | 'oldestSeconds') => async () =>
    (await queues()).map(({ job, state, ...row }) => ({
      labels: { kind: job, state },
      value: row[pick],
    }));
  const queued = ['kind', 'state'];
  gauge('moedeklar_queue_jobs', 'Jobs by kind and state', ofQueue('count'), queued);
  const oldest = 'How long the oldest job has been due, or running';
  gauge('moedeklar_queue_oldest_job_seconds', oldest, ofQueue('oldestSeconds'), queued);
  const reachable = async () => [{ labels: {}, value: Number(await looks.isDatabaseReachable()) }];
  gauge('moedeklar_database_reachable', 'Whether the database answers', reachable);
  const lag = 'Since the last good reading of a calendar';
  gauge('moedeklar_calendar_lag_seconds', lag, async () => lagOf(await boards()), ['board']);
  const unreached = 'People whom nobody could reach last time';
  gauge('moedeklar_people_unreached', unreached, async () => reasonsIn(await boards()), ['reason']);
}

/** What several gauges ask for at the same time is looked up once for them all. */
function askedOnce<T>(look: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= look().finally(() => {
      asked = null;
    });
    return asked;
  };
}

function rowsOf(label: string, counts: Readonly<Record<string, number>>): Row[] {
  return Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));
}

/** Boards under a sign of their own: neither their name nor their id leaves the service. */
function lagOf(boards: readonly BoardState[]): Row[] {
  return boards.flatMap(({ id, lagSeconds }) => {
    const board = createHash('sha256').update(id).digest('hex').slice(0, 12);
    return lagSeconds === null ? [] : [{ labels: { board }, value: lagSeconds }];
  });
}

function reasonsIn(boards: readonly BoardState[]): Row[] {
  const reasons = Map.groupBy(
    boards.flatMap(({ unreached }) => unreached),
    (reason) => reason,
  );
  return [...reasons].map(([reason, people]) => ({ labels: { reason }, value: people.length }));
}
