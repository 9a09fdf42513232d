import { describe, expect, test } from '@jest/globals';
import { named, samplesOf, someMetrics } from './a-scrape.ts';

describe('what is read when somebody asks', () => {
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
});
