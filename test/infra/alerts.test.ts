import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/web/metrics.ts';

const said = z.string().min(10);

const rules = z
  .strictObject({
    groups: z.array(
      z.strictObject({
        name: z.string(),
        rules: z.array(
          z.strictObject({
            alert: z.string().regex(/^Moedeklar[A-Z]\w+$/),
            expr: z.string(),
            for: z.string().regex(/^\d+[mhd]$/),
            labels: z.strictObject({ severity: z.enum(['critical', 'warning', 'info']) }),
            annotations: z.strictObject({ summary: said, reason: said, action: said }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(readFileSync('infra/alerts.yaml', 'utf8')))
  .groups.flatMap((group) => group.rules);

const { panels } = z
  .object({
    panels: z.array(
      z.object({
        id: z.number(),
        title: z.string().min(5),
        description: said,
        fieldConfig: z.object({ defaults: z.object({ unit: z.string().min(1) }) }),
        targets: z.array(z.object({ expr: z.string(), legendFormat: z.string().min(1) })).min(1),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('infra/grafana/moedeklar.json', 'utf8')));

/** Every metric that `/metrics` gives, histograms by their parts too, with its labels. */
async function given(): Promise<Map<string, Set<string>>> {
  const metrics = createMetrics();
  metrics.activity('message', 200, 1);
  metrics.turn('text', 'ok');
  metrics.job('show-agenda', 'done', 1);
  metrics.putOff('show-agenda');
  metrics.message('say', 'sent');
  metrics.request({ side: 'graph', method: 'GET', status: 200, seconds: 1 });
  metrics.notifications({ taken: 1 });
  const looks = {
    jobs: async () => ({ waiting: 1 }),
    queues: async () => [{ job: 'show-agenda', state: 'waiting', count: 1, oldestSeconds: 1 }],
    connections: () => ({ used: 1, idle: 1, waiting: 0 }),
    isDatabaseReachable: async () => true,
    boards: async () => [{ id: 'board', lagSeconds: 1, unreached: ['blocked'] }],
  };
  const [route] = metrics.routes(looks, null);
  const asked = { params: {}, query: {}, headers: {}, remote: '127.0.0.1', body: undefined };
  const lines = String((await route?.answer(asked))?.body).split('\n');
  const all = new Map<string, Set<string>>();
  for (const line of lines.filter((one) => /^[a-z]/.test(one))) {
    const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(line) ?? [];
    all.set(name, new Set([...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label)));
  }
  return all;
}

/** Prometheus adds these to whatever it reads. */
const added = ['job', 'instance'];

/** What an expression asks for that is not there: metrics, labels it picks by, labels it groups by. */
function strangeIn(expr: string, all: Map<string, Set<string>>): string[] {
  const grouped = [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  return [...expr.matchAll(/\b((?:moedeklar|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)].flatMap(
    ([, name = '', matchers = '']) => {
      const labels = all.get(name);
      if (!labels) return [name];
      const picked = [...matchers.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)].map(([, label = '']) => label);
      return [...picked, ...grouped].filter((label) => !labels.has(label) && !added.includes(label));
    },
  );
}

describe('the dashboard and the alerts', () => {
  test('ask only for what /metrics gives, with the labels it has', async () => {
    const all = await given();
    const asked = [
      ...rules.map(({ expr }) => expr),
      ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ];

    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((expr) => !/(moedeklar|process|nodejs)_/.test(expr))).toEqual([]);
    expect(asked.flatMap((expr) => strangeIn(expr, all))).toEqual([]);
  });

  test('would be caught asking for another', async () => {
    const all = await given();
    expect(strangeIn('sum(moedeklar_turn_total{outcome="ok"})', all)).toEqual(['moedeklar_turn_total']);
    expect(strangeIn('sum(moedeklar_turns_total{status="ok"})', all)).toEqual(['status']);
    expect(strangeIn('sum by (kind, side) (rate(moedeklar_turns_total[5m]))', all)).toEqual(['side']);
  });

  test('show or watch every metric of our own', async () => {
    const shown = JSON.stringify([rules, panels]);
    const own = [...(await given()).keys()].filter((name) => name.startsWith('moedeklar_'));
    expect(own.filter((name) => !shown.includes(name.replace(/_(bucket|sum|count)$/, '')))).toEqual([]);
  });

  test('have names of their own and lie beside each other', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });
});
