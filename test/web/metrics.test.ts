import { describe, expect, test } from '@jest/globals';
import type { Looks } from '../../src/web/gauges.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { aServer } from './a-server.ts';

const nothing: Looks = {
  jobs: async () => ({}),
  queues: async () => [],
  connections: () => ({ used: 1, idle: 2, waiting: 0 }),
  isDatabaseReachable: async () => true,
  boards: async () => [],
};

function someMetrics({ token = null, ...looks }: Partial<Looks> & { token?: string | null } = {}) {
  const metrics = createMetrics('replica-1');
  return { ...metrics, served: metrics.routes({ ...nothing, ...looks }, token) };
}

type Served = Pick<ReturnType<typeof someMetrics>, 'served'>;

/** What is answered to somebody at this address. */
async function askedFrom({ served: [route] }: Served, remote: string, authorization?: string) {
  const headers = authorization === undefined ? {} : { authorization };
  return route?.answer({ params: {}, query: {}, headers, remote, body: undefined });
}

/** Samples by name with labels, all of one replica; fails where a line is none of the Prometheus text format. */
async function samplesOf(metrics: Served): Promise<Map<string, number>> {
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
function named(samples: Map<string, number>, name: string): Record<string, number> {
  const own = [...samples].filter(([key]) => key.startsWith(`${name}{`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length), value]));
}

describe('what is counted', () => {
  test('are activities by type and status, and how long their answers took', async () => {
    const metrics = someMetrics();
    metrics.activity('message', 200, 0.02);
    metrics.activity('message', 200, 3);
    metrics.activity('invoke', 500, 0.001);

    const samples = await samplesOf(metrics);

    expect(named(samples, 'moedeklar_activities_total')).toEqual({
      '{type="message",status="200"}': 2,
      '{type="invoke",status="500"}': 1,
    });
    const seconds = (rest: string) => samples.get(`moedeklar_activity_duration_seconds_${rest}`);
    expect(seconds('count{type="message"}')).toBe(2);
    expect(seconds('sum{type="message"}')).toBeCloseTo(3.02);
    expect(
      ['0.01', '0.025', '2.5', '5', '+Inf'].map((le) => seconds(`bucket{le="${le}",type="message"}`)),
    ).toEqual([0, 1, 1, 2, 2]);
  });

  test('are turns, jobs, messages and requests by what became of them', async () => {
    const metrics = someMetrics();
    metrics.turn('text', 'ok');
    metrics.turn('text', 'refused');
    metrics.job('show-agenda', 'again', 0.2);
    metrics.putOff('show-agenda');
    metrics.message('say', 'blocked');
    metrics.request({ side: 'graph', method: 'GET', status: 429, seconds: 0.1 });
    metrics.request({ side: 'teams', method: 'PUT', status: 'cut', seconds: 9 });

    const samples = await samplesOf(metrics);

    expect(named(samples, 'moedeklar_turns_total')).toEqual({
      '{kind="text",outcome="ok"}': 1,
      '{kind="text",outcome="refused"}': 1,
    });
    expect(named(samples, 'moedeklar_job_runs_total')).toEqual({ '{kind="show-agenda",outcome="again"}': 1 });
    expect(named(samples, 'moedeklar_jobs_put_off_total')).toEqual({ '{kind="show-agenda"}': 1 });
    expect(named(samples, 'moedeklar_messages_total')).toEqual({ '{what="say",outcome="blocked"}': 1 });
    expect(named(samples, 'moedeklar_requests_total')).toEqual({
      '{side="graph",method="GET",status="429"}': 1,
      '{side="teams",method="PUT",status="cut"}': 1,
    });
    expect(samples.get('moedeklar_request_duration_seconds_sum{side="teams"}')).toBe(9);
    expect(samples.get('moedeklar_job_duration_seconds_count{kind="show-agenda"}')).toBe(1);
  });

  test('is how old each calendar is, under a sign that names nobody, and who could not be reached', async () => {
    const boards = async () => [
      { id: 'tenant/direktionen', lagSeconds: 90, unreached: ['blocked', 'not-installed'] },
      { id: 'tenant/other', lagSeconds: null, unreached: ['blocked'] },
    ];

    const samples = await samplesOf(someMetrics({ boards }));

    const lags = named(samples, 'moedeklar_calendar_lag_seconds');
    expect(Object.values(lags)).toEqual([90]);
    expect(Object.keys(lags)[0]).toMatch(/^\{board="[0-9a-f]{12}"\}$/);
    expect(named(samples, 'moedeklar_people_unreached')).toEqual({
      '{reason="blocked"}': 2,
      '{reason="not-installed"}': 1,
    });
  });

  test('is what waits in each queue and for how long, and gone when it is', async () => {
    const queues = [{ job: 'tell-recipient', state: 'waiting', count: 4, oldestSeconds: 61.5 }];
    const metrics = someMetrics({ queues: async () => queues });

    const samples = await samplesOf(metrics);
    queues.pop();
    const later = await samplesOf(metrics);

    const labels = '{kind="tell-recipient",state="waiting"}';
    expect(named(samples, 'moedeklar_queue_jobs')).toEqual({ [labels]: 4 });
    expect(named(samples, 'moedeklar_queue_oldest_job_seconds')).toEqual({ [labels]: 61.5 });
    expect(named(later, 'moedeklar_queue_jobs')).toEqual({});
  });

  test('is looked up once for every gauge that tells of it, and anew each time somebody asks', async () => {
    const asked: string[] = [];
    const look = (what: string) => async () => {
      asked.push(what);
      return [];
    };
    const metrics = someMetrics({ queues: look('queues'), boards: look('boards') });

    await samplesOf(metrics);
    expect(asked).toEqual(['queues', 'boards']);

    await samplesOf(metrics);
    expect(asked).toEqual(['queues', 'boards', 'queues', 'boards']);
  });

  test('does not count the connections that telling itself takes', async () => {
    let used = 0;
    const busy = async () => {
      used += 1;
      return [];
    };
    const connections = () => ({ used, idle: 0, waiting: 0 });

    const samples = await samplesOf(someMetrics({ queues: busy, boards: busy, connections }));

    expect(samples.get('moedeklar_database_connections{state="used"}')).toBe(0);
    expect(used).toBeGreaterThan(0);
  });

  test('is told as far as it can be read while the database is away', async () => {
    const away = async () => {
      throw new Error('away');
    };
    const metrics = someMetrics({
      ...{ jobs: away, queues: away, boards: away },
      isDatabaseReachable: async () => false,
    });
    metrics.turn('text', 'failed');

    const samples = await samplesOf(metrics);

    expect(samples.get('moedeklar_database_reachable')).toBe(0);
    expect(samples.get('moedeklar_database_connections{state="idle"}')).toBe(2);
    expect(samples.get('moedeklar_turns_total{kind="text",outcome="failed"}')).toBe(1);
    expect(named(samples, 'moedeklar_jobs')).toEqual({});
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
    one.turn('message', 'ok');

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
    const { ask } = await aServer(someMetrics().served);

    const got = await ask('/metrics');

    expect([got.status, got.headers['content-type']]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
  });
});
