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
    [
      { GRAPH_CLIENT_SECRET: '', GRAPH_MANAGED_IDENTITY: '1', GRAPH_MANAGED_IDENTITY_CLIENT_ID: 'i' },
      { kind: 'managed-identity', identityClientId: 'i' },
    ],
  ])('%j is one way of proving who we are', (more, credential) => {
    expect(readConfig({ ...whole, ...more }).graph).toEqual({
      ...{ tenantId: 't', clientId: 'c', baseUrl: 'https://graph.microsoft.com', credential },
      teamsApp: { catalogueId: null, manifestId: null },
    });
  });

  test('name the app that is installed for people: by its manifest, and by the catalogue where that is said', () => {
    const given = { ...whole, MicrosoftAppId: 'bot', GRAPH_TEAMS_APP_ID: 'listed' };
    expect(readHouseConfig(given).graph?.teamsApp).toEqual({ catalogueId: 'listed', manifestId: 'bot' });
  });

  test.each([
    [{ GRAPH_TENANT_ID: '' }, 'GRAPH_TENANT_ID is missing'],
    [{ GRAPH_CLIENT_ID: '' }, 'GRAPH_CLIENT_ID is missing'],
    [{ GRAPH_CLIENT_SECRET: '' }, 'one of GRAPH_CLIENT_SECRET, '],
    [{ GRAPH_MANAGED_IDENTITY: '1' }, 'GRAPH_CLIENT_SECRET and GRAPH_MANAGED_IDENTITY are set'],
    [{ GRAPH_CLIENT_SECRET: '', GRAPH_MANAGED_IDENTITY: 'yes' }, 'GRAPH_MANAGED_IDENTITY must be 1'],
    [{ GRAPH_MANAGED_IDENTITY_CLIENT_ID: 'i' }, 'is set without GRAPH_MANAGED_IDENTITY'],
    [{ MicrosoftAppId: 'c' }, 'GRAPH_CLIENT_ID must be another app than MicrosoftAppId'],
    [{ GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL must begin with https://'],
  ])('are all or none: %j', (more, said) => {
    expect(() => readConfig({ ...whole, ...more })).toThrow(said);
    expect(() => readHouseConfig({ ...whole, ...more })).toThrow(said);
  });
});
