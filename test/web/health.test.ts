import { describe, expect, test } from '@jest/globals';
import { healthRoutes } from '../../src/web/health.ts';
import { aServer } from './a-server.ts';

/** What is answered on both addresses while the parts are in this state. */
async function healthWith(parts: () => Promise<Record<string, boolean>>) {
  const { ask } = await aServer(healthRoutes({ parts }));
  const [alive, ready] = [await ask('/healthz'), await ask('/readyz')];
  return { alive: [alive.status, alive.text], ready: [ready.status, ready.text] };
}

describe('the health of the service', () => {
  test('is ready when every part stands', async () => {
    expect(await healthWith(async () => ({ database: true, queue: true }))).toEqual({
      alive: [200, '{"status":"ok"}'],
      ready: [200, '{"status":"ready","database":true,"queue":true}'],
    });
  });

  test.each(['database', 'queue'])('is alive but not ready without the %s, and says so', async (part) => {
    const { alive, ready } = await healthWith(async () => ({ database: true, queue: true, [part]: false }));

    expect(alive[0]).toBe(200);
    expect(ready[0]).toBe(503);
    expect(JSON.parse(String(ready[1]))).toEqual({
      ...{ status: 'not ready', database: true, queue: true },
      [part]: false,
    });
  });

  test('is alive even where nobody can tell whether it is ready', async () => {
    const { alive, ready } = await healthWith(() => Promise.reject(new Error('hemmelig')));

    expect([alive[0], ready]).toEqual([200, [500, '']]);
  });
});
