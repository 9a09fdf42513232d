import { describe, expect, test } from '@jest/globals';
import { openSubscriptions } from '../../src/app/graph-routes.ts';
import type { GraphClient } from '../../src/graph/client.ts';
import { startService } from '../support/service.ts';

const publicUrl = 'https://moedeklar.example';

test('a service that has been told where it is, and which Graph is its, answers that Graph', async () => {
  const { url } = await startService({
    settings: {
      ...{ GRAPH_TENANT_ID: 'tenant', GRAPH_CLIENT_ID: 'app', GRAPH_CLIENT_SECRET: 'secret' },
      ...{ GRAPH_BASE_URL: 'https://localhost:1', PUBLIC_URL: publicUrl, LOG_LEVEL: 'silent' },
    },
  });
  for (const path of ['notifications', 'lifecycle']) {
    const answer = await fetch(`${url}/api/graph/${path}?validationToken=a%20b`, { method: 'POST' });
    expect([answer.status, await answer.text()]).toEqual([200, 'a b']);
  }
});

describe('subscriptions', () => {
  const client = {} as GraphClient;

  test('are made where there is a Graph and we have an address', () => {
    expect(openSubscriptions(client, publicUrl)?.url).toBe(`${publicUrl}/api/graph/notifications`);
  });

  test.each([
    ['without an address', client, null],
    ['with an address in the clear', client, 'http://127.0.0.1:3978'],
    ['without a Graph', null, publicUrl],
  ])('are not made %s', (_, by, address) => {
    expect(openSubscriptions(by, address)).toBeNull();
  });
});
