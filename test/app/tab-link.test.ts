import { describe, expect, test } from '@jest/globals';
import { tabLinkIn } from '../../src/app/open-tab.ts';
import { readConfig } from '../../src/config.ts';

const bot = {
  ...{ MicrosoftAppId: 'bot-1', MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'x' },
  ...{ MicrosoftAppTenantId: 'tenant-1', PUBLIC_URL: 'https://m.example', DATABASE_URL: 'postgres://db/m' },
};
const graph = { GRAPH_TENANT_ID: 'tenant-1', GRAPH_CLIENT_ID: 'graph-1', GRAPH_CLIENT_SECRET: 'x' };
const linkOf = (settings: Record<string, string>) =>
  tabLinkIn(readConfig(settings), () => 'http://127.0.0.1:3978')('/tab/meetings/m1');

describe('a link into the tab', () => {
  test('is its address in the trial', () => expect(linkOf({})).toBe('http://127.0.0.1:3978/tab/meetings/m1'));

  test('is opened by Teams where people can sign in to the tab', () =>
    expect(linkOf({ ...bot, ...graph })).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/entity\/bot-1\/home\?/,
    ));

  test('is none where the app package has no tab', () => expect(linkOf(bot)).toBeNull());
});
