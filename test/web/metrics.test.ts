import { describe, expect, test } from '@jest/globals';
import { createMetrics, type Metrics } from '../../src/web/metrics.ts';
import { aServer } from './a-server.ts';

const noJobs = async () => ({ waiting: 0, running: 0, failed: 0 });

function someMetrics({ token = null, jobs = noJobs }: { token?: string | null; jobs?: typeof noJobs } = {}) {
  return createMetrics({ jobs, token });
}

/** What is answered to somebody at this address. */
async function askedFrom(metrics: Metrics, remote: string, authorization?: string) {
  const [route] = metrics.routes;
  const headers = authorization === undefined ? {} : { authorization };
  return route?.answer({ params: {}, query: {}, headers, remote, body: undefined });
}

/** Samples by name with labels; fails where a line is none of the Prometheus text format. */
async function samplesOf(metrics: Metrics): Promise<Map<string, number>> {
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
    samples.set(`${name}${sample?.[2] ?? ''}`, Number(sample?.[3]));
  }
  return samples;
}

describe('what is counted', () => {
  test('are turns by kind and status, and how long they took', async () => {
    const metrics = someMetrics();
    metrics.turn('message', 200, 0.02);
    metrics.turn('message', 200, 3);
    metrics.turn('invoke', 500, 0.001);

    const samples = await samplesOf(metrics);

    const turns = [...samples].filter(([name]) => name.startsWith('moedeklar_turns_total'));
    expect(Object.fromEntries(turns)).toEqual({
      'moedeklar_turns_total{kind="message",status="200"}': 2,
      'moedeklar_turns_total{kind="invoke",status="500"}': 1,
    });
    const seconds = (rest: string) => samples.get(`moedeklar_turn_seconds_${rest}`);
    expect(seconds('count{kind="message"}')).toBe(2);
    expect(seconds('sum{kind="message"}')).toBeCloseTo(3.02);
    expect(
      ['0.01', '0.025', '2.5', '5', '+Inf'].map((le) => seconds(`bucket{le="${le}",kind="message"}`)),
    ).toEqual([0, 1, 1, 2, 2]);
  });

  test('are the notifications of Graph by what became of them', async () => {
    const metrics = someMetrics();
    metrics.notifications({ taken: 3, forged: 0 });
    metrics.notifications({ taken: 1, forged: 2 });

    const samples = await samplesOf(metrics);

    const counted = (what: string) => samples.get(`moedeklar_notifications_total{what="${what}"}`);
    expect(['taken', 'forged', 'lost'].map(counted)).toEqual([4, 2, undefined]);
  });

  test('are the jobs as they stand when asked', async () => {
    const counts = { waiting: 3, running: 1, failed: 2 };
    const metrics = someMetrics({ jobs: async () => counts });

    const first = await samplesOf(metrics);
    counts.failed = 0;
    const second = await samplesOf(metrics);

    const jobs = (state: string) => `moedeklar_jobs{state="${state}"}`;
    expect(['waiting', 'running', 'failed'].map((state) => first.get(jobs(state)))).toEqual([3, 1, 2]);
    expect(second.get(jobs('failed'))).toBe(0);
  });

  test('is the process, too', async () => {
    const samples = await samplesOf(someMetrics());
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  test('is counted for each service by itself', async () => {
    const [one, other] = [someMetrics(), someMetrics()];
    one.turn('message', 200, 1);

    expect(String((await askedFrom(other, '::1'))?.body)).not.toContain('kind="message"');
  });
});

describe('who may ask', () => {
  test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])(
    'is this machine where there is no token: %s',
    async (remote) => {
      expect(await askedFrom(someMetrics(), remote)).toMatchObject({ status: 200 });
    },
  );

  test.each(['10.0.0.1', '::ffff:10.0.0.1', '1.127.0.1', '::2', '12.7.0.0', '::10', ''])(
    'is nobody else: %s',
    async (remote) => {
      expect(await askedFrom(someMetrics(), remote)).toEqual({ status: 403 });
      expect(await askedFrom(someMetrics(), remote, 'Bearer ')).toEqual({ status: 403 });
      expect(await askedFrom(someMetrics(), remote, 'Bearer null')).toEqual({ status: 403 });
    },
  );

  test('is whoever brings the token, from anywhere', async () => {
    const metrics = someMetrics({ token: 'tøken' });
    for (const remote of ['10.0.0.1', '127.0.0.1']) {
      expect(await askedFrom(metrics, remote, 'Bearer tøken')).toMatchObject({ status: 200 });
    }
  });

  test.each([
    undefined,
    '',
    'tøken',
    'Bearer',
    'Bearer tøkeN',
    'Bearer tøken ',
    'bearer tøken',
    'Bearer tøke',
  ])('is nobody with another, this machine included: %p', async (authorization) => {
    expect(await askedFrom(someMetrics({ token: 'tøken' }), '127.0.0.1', authorization)).toEqual({
      status: 403,
    });
  });

  test('is answered as Prometheus wants it', async () => {
    const { ask } = await aServer(someMetrics().routes);

    const got = await ask('/metrics');

    expect([got.status, got.headers['content-type']]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
  });
});
