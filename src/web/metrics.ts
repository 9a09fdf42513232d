import { timingSafeEqual } from 'node:crypto';
import { hostname } from 'node:os';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Route } from '../api/route.ts';
import { isLoopback } from '../config/loopback.ts';
import { createGauges, type Looks } from './gauges.ts';
import { createMeters, type Meters } from './meters.ts';

/** What `/metrics` tells: what was counted on the way, and what is looked up when somebody asks. */
export type Metrics = Meters & {
  /** Without a token only loopback asks. */
  routes(looks: Looks, token: string | null): Route[];
};

/**
 * Each sample says which process it is of: behind a balancer any of them answers, and without that the counters of one would
 * be taken for those of another. `replica` is its machine's name, which in a container is its own.
 */
export function createMetrics(replica = hostname()): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ replica });
  collectDefaultMetrics({ register: registry });
  return {
    ...createMeters(registry),
    routes(looks, token) {
      createGauges(registry, looks);
      return [
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
      ];
    },
  };
}

function mayAsk(header: string | string[] | undefined, token: string | null, remote: string): boolean {
  if (token === null) return isLoopback(remote.replace(/^::ffff:/, ''));
  const [given, wanted] = [Buffer.from(String(header ?? '')), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
