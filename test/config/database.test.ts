import { describe, expect, test } from '@jest/globals';
import { readConfig, readHouseConfig } from '../../src/config.ts';

const entra = { DATABASE_URL: 'postgres://moedeklar@server.example/db', DATABASE_AUTH: 'entra' };

describe('signing in to PostgreSQL by Entra', () => {
  const managed = { MicrosoftAppId: 'bot', MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' };

  test.each([
    [{}, null],
    [managed, 'bot'],
    [{ ...managed, DATABASE_IDENTITY_CLIENT_ID: 'own' }, 'own'],
    [{ ...managed, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'p' }, null],
  ])('is as the identity that is named, else the bot’s, else the machine’s: %j', (more, identityClientId) => {
    const signIn = { by: 'entra', identityClientId };
    expect(readConfig({ ...entra, ...more }).database).toMatchObject({ kind: 'postgres', signIn });
    expect(readHouseConfig({ ...entra, ...more }).database).toMatchObject({ signIn });
  });

  test('is what has to be asked for', () => {
    for (const DATABASE_AUTH of ['', 'password'])
      expect(readConfig({ ...entra, DATABASE_AUTH }).database).toMatchObject({ signIn: { by: 'url' } });
  });

  test.each([
    [{ DATABASE_URL: '' }, 'DATABASE_AUTH is entra, but DATABASE_URL is missing'],
    [{ DATABASE_URL: 'postgres://server.example/db' }, 'DATABASE_URL names no user'],
    [{ DATABASE_URL: 'postgres://a:b@server.example/db' }, 'DATABASE_URL has a password'],
    [{ DATABASE_URL: 'postgres://a@server.example/db?sslmode=disable' }, 'DATABASE_URL switches TLS off'],
    [{ DATABASE_AUTH: 'kerberos' }, 'DATABASE_AUTH must be password or entra'],
    [{ DATABASE_AUTH: '', DATABASE_IDENTITY_CLIENT_ID: 'i' }, 'is set without DATABASE_AUTH=entra'],
  ])('is refused where it cannot be: %j', (more, said) => {
    expect(() => readConfig({ ...entra, ...more })).toThrow(said);
    expect(() => readHouseConfig({ ...entra, ...more })).toThrow(said);
  });
});
