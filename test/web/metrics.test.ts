import { describe, expect, test } from '@jest/globals';
import { askedFrom, named, samplesOf, someMetrics } from './a-scrape.ts';
import { aServer } from './a-server.ts';

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

  test('are the notifications of Graph by what became of them', async () => {
    const metrics = someMetrics();
    metrics.notifications({ taken: 3, forged: 0 });
    metrics.notifications({ taken: 1, forged: 2 });

    const samples = await samplesOf(metrics);

    const counted = (what: string) => samples.get(`moedeklar_notifications_total{what="${what}"}`);
    expect(['taken', 'forged', 'lost'].map(counted)).toEqual([4, 2, undefined]);
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
