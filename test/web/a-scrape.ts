import { expect } from '@jest/globals';
import type { Looks } from '../../src/web/gauges.ts';
import { createMetrics } from '../../src/web/metrics.ts';

const nothing: Looks = {
  jobs: async () => ({}),
  queues: async () => [],
  connections: () => ({ used: 1, idle: 2, waiting: 0 }),
  isDatabaseReachable: async () => true,
  boards: async () => [],
};

export function someMetrics({ token = null, ...looks }: Partial<Looks> & { token?: string | null } = {}) {
  const metrics = createMetrics('replica-1');
  return { ...metrics, served: metrics.routes({ ...nothing, ...looks }, token) };
}

type Served = Pick<ReturnType<typeof someMetrics>, 'served'>;

/** What is answered to somebody at this address. */
export async function askedFrom({ served: [route] }: Served, remote: string, authorization?: string) {
  const headers = authorization === undefined ? {} : { authorization };
  return route?.answer({ params: {}, query: {}, headers, remote, body: undefined });
}

/** Samples by name with labels, all of one replica; fails where a line is none of the Prometheus text format. */
export async function samplesOf(metrics: Served): Promise<Map<string, number>> {
  const answer = await askedFrom(metrics, '127.0.0.1');
  const lines = String(answer?.body).trimEnd().split('\n');
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  for (const line of lines.filter(Boolean)) {
    const type = /^# TYPE ([a-z_]\w*) (counter|gauge|histogram|summary)$/.exec(line);
    if (type) types.set(String(type[1]), String(type[2]));
    if (type || /^# HELP [a-z_]\w* .+$/.test(line)) continue;
    const sample = /^([a-z_]\w*)(\{(?:\w+="(?:[^"\\]|\\.)*",?)+\})? (-?[\d.e+-]+|nan|[+-]Inf)$/i.exec(line);
    const name = String(sample?.[1]);
    expect(types.has(name) || types.has(name.replace(/_(bucket|sum|count)$/, ''))).toBe(true);
    const labels = sample?.[2] ?? '';
    expect(labels).toMatch(/[{,]replica="replica-1"[,}]/);
    const own = labels
      .replace(/replica="replica-1",?/, '')
      .replace(/,?\}$/, '}')
      .replace('{}', '');
    samples.set(`${name}${own}`, Number(sample?.[3]));
  }
  return samples;
}

/** The samples of one metric, by their labels. */
export function named(samples: Map<string, number>, name: string): Record<string, number> {
  const own = [...samples].filter(([key]) => key.startsWith(`${name}{`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length), value]));
}
