import { describe, expect, test } from '@jest/globals';
import { readConfig, readHouseConfig } from '../../src/config.ts';

describe('the settings of Graph', () => {
  const whole = { GRAPH_TENANT_ID: 't', GRAPH_CLIENT_ID: 'c', GRAPH_CLIENT_SECRET: 's' };

  test.each([
    [{}, { kind: 'secret', secret: 's' }],
    [
      { GRAPH_CLIENT_SECRET: '', GRAPH_CLIENT_CERTIFICATE_PATH: '/c.pem' },
      { kind: 'certificate', path: '/c.pem' },
    ],
    [{ GRAPH_CLIENT_SECRET: '', GRAPH_MANAGED_IDENTITY: '1' }, { kind: 'managed-identity' }],
  ])('%j is one way of proving who we are', (more, credential) => {
    expect(readConfig({ ...whole, ...more }).graph).toEqual({
      ...{ tenantId: 't', clientId: 'c', baseUrl: 'https://graph.microsoft.com', credential },
    });
  });

  test.each([
    [{ GRAPH_TENANT_ID: '' }, 'GRAPH_TENANT_ID is missing'],
    [{ GRAPH_CLIENT_ID: '' }, 'GRAPH_CLIENT_ID is missing'],
    [{ GRAPH_CLIENT_SECRET: '' }, 'one of GRAPH_CLIENT_SECRET, '],
    [{ GRAPH_MANAGED_IDENTITY: '1' }, 'GRAPH_CLIENT_SECRET and GRAPH_MANAGED_IDENTITY are set'],
    [{ GRAPH_CLIENT_SECRET: '', GRAPH_MANAGED_IDENTITY: 'yes' }, 'GRAPH_MANAGED_IDENTITY must be 1'],
    [{ GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL must begin with https://'],
  ])('are all or none: %j', (more, said) => {
    expect(() => readConfig({ ...whole, ...more })).toThrow(said);
    expect(() => readHouseConfig({ ...whole, ...more })).toThrow(said);
  });
});
