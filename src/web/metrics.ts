import { timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Route } from '../api/route.ts';
import { isLoopback } from '../config/loopback.ts';

/** What is counted for `/metrics`. */
export type Metrics = {
  turn(kind: string, status: number, seconds: number): void;
  /** How many of what Graph told were taken, forged, unknown, malformed or lost. */
  notifications(counts: Readonly<Record<string, number>>): void;
  routes: Route[];
};

type Needs = {
  /** How many jobs wait, run and have failed. */
  jobs: () => Promise<Readonly<Record<string, number>>>;
  /** Without a token only loopback asks. */
  token: string | null;
};

export function createMetrics({ jobs, token }: Needs): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'moedeklar_turns_total',
    help: 'Turns answered',
    labelNames: ['kind', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'moedeklar_turn_seconds',
    help: 'How long turns took',
    labelNames: ['kind'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const notifications = new Counter({
    name: 'moedeklar_notifications_total',
    help: 'Notifications of Microsoft Graph',
    labelNames: ['what'],
    registers: [registry],
  });
  new Gauge({
    name: 'moedeklar_jobs',
    help: 'Jobs in the queue',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      for (const [state, count] of Object.entries(await jobs())) this.set({ state }, count);
    },
  });
  return {
    turn(kind, status, took) {
      turns.inc({ kind, status: String(status) });
      seconds.observe({ kind }, took);
    },
    notifications(counts) {
      for (const [what, count] of Object.entries(counts)) notifications.inc({ what }, count);
    },
    routes: [
      {
        method: 'GET',
        path: '/metrics',
        answer: async ({ headers, remote }) => {
          if (!mayAsk(headers.authorization, token, remote)) return { status: 403 };
          return {
            status: 200,
            headers: { 'content-type': registry.contentType },
            body: await registry.metrics(),
          };
        },
      },
    ],
  };
}

function mayAsk(header: string | string[] | undefined, token: string | null, remote: string): boolean {
  if (token === null) return isLoopback(remote.replace(/^::ffff:/, ''));
  const [given, wanted] = [Buffer.from(String(header ?? '')), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
