import { describe, expect, test } from '@jest/globals';
import { options, readSettings } from '../../manifest/read-settings.ts';

const given = {
  MicrosoftAppId: '33333333-3333-4333-8333-333333333333',
  PUBLIC_URL: 'https://moedeklar.aaloese.example/',
};

describe('the settings of the app package', () => {
  test('need the bot’s id and the service’s address alone', () => {
    expect(readSettings(given, '1.2.3')).toEqual({
      appId: given.MicrosoftAppId,
      graphAppId: null,
      publicUrl: 'https://moedeklar.aaloese.example',
      developer: 'Mødeklar',
      privacyUrl: 'https://moedeklar.aaloese.example/om/privatliv',
      termsUrl: 'https://moedeklar.aaloese.example/om/vilkaar',
      version: '1.2.3',
    });
  });

  test('take the municipality’s own name and pages', () => {
    const own = { APP_DEVELOPER: 'Åløse Kommune', APP_PRIVACY_URL: 'https://aaloese.example/privatliv' };
    expect(readSettings({ ...given, ...own }, '1.2.3')).toMatchObject({
      developer: 'Åløse Kommune',
      privacyUrl: 'https://aaloese.example/privatliv',
    });
  });

  test('name all that is missing at once, and take an empty one for missing', () => {
    expect(readSettings({ PUBLIC_URL: ' ' }, '1.2.3')).toEqual([
      'MicrosoftAppId is missing: the id of the bot in Entra',
      'PUBLIC_URL is missing: the https address of the service',
    ]);
  });

  test.each([
    [{ MicrosoftAppId: 'moedeklar' }, 'MicrosoftAppId is no id of an Entra app'],
    [{ MicrosoftAppId: '00000000-0000-0000-0000-000000000000' }, 'MicrosoftAppId is all zeros'],
    [{ PUBLIC_URL: 'http://moedeklar.aaloese.example' }, 'PUBLIC_URL is no https address'],
    [{ PUBLIC_URL: 'https://127.0.0.1' }, 'PUBLIC_URL is no https address with a host name'],
    [{ APP_DEVELOPER: 'Å'.repeat(33) }, 'APP_DEVELOPER is longer than the 32 characters'],
    [{ APP_TERMS_URL: 'vilkår' }, 'APP_TERMS_URL is no https address'],
    [{ GRAPH_CLIENT_ID: given.MicrosoftAppId }, 'GRAPH_CLIENT_ID is the bot’s own id'],
  ])('are refused with the one to mend: %j', (wrong, complaint) => {
    expect(readSettings({ ...given, ...wrong }, '1.2.3')).toEqual([expect.stringContaining(complaint)]);
  });

  test('stand in .env.example, each of them', async () => {
    const { readFile } = await import('node:fs/promises');
    const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
    for (const name of Object.keys(options)) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});
