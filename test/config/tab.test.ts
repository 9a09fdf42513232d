import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config.ts';

const bot = {
  ...{ MicrosoftAppId: 'bot', MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 'tenant' },
  ...{ DATABASE_URL: 'postgres://here/m', PUBLIC_URL: 'https://m.example' },
};
const graph = { GRAPH_TENANT_ID: 'tenant', GRAPH_CLIENT_ID: 'app', GRAPH_CLIENT_SECRET: 'secret' };

describe('the sign-in of the tab', () => {
  test('is by the app that asks Graph, at Entra', () => {
    expect(readConfig({ ...bot, ...graph }).tab).toEqual({
      clientId: 'app',
      loginUrl: 'https://login.microsoftonline.com',
    });
  });

  test('is nobody’s without such an app, and in the trial', () => {
    expect(readConfig(bot).tab).toBeNull();
    expect(readConfig(graph).tab).toBeNull();
  });

  test('is somebody else’s on this machine alone', () => {
    const TAB_LOGIN_URL = 'http://127.0.0.1:5000/';

    expect(readConfig({ ...bot, ...graph, HOST: '127.0.0.1', TAB_LOGIN_URL }).tab?.loginUrl).toBe(
      'http://127.0.0.1:5000',
    );
    expect(() => readConfig({ ...bot, ...graph, TAB_LOGIN_URL })).toThrow(ConfigError);
    expect(() => readConfig({ HOST: '127.0.0.1', TAB_LOGIN_URL: 'here' })).toThrow(
      'TAB_LOGIN_URL is no web address',
    );
  });
});
