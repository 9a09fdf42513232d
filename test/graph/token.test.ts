import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  type TokenCredential,
} from '@azure/identity';
import { describe, expect, test } from '@jest/globals';
import { credentialFor, type GraphIdentity } from '../../src/graph/credential.ts';
import { createGraphToken } from '../../src/graph/token.ts';
import { closedAfter } from '../support/closed-after.ts';
import { startIdentityEndpoint } from '../support/identity-endpoint.ts';
import { startLoginHost } from '../support/login-host.ts';

const identity = {
  ...{ tenantId: '6f6e3c1c-0000-4000-8000-00000000000a', clientId: '6f6e3c1c-0000-4000-8000-00000000000b' },
  credential: { kind: 'secret', secret: 'hemmelig' },
} as const satisfies GraphIdentity;

/** Credentials whose tokens tell which of them gave it, and how often they were asked. */
function credentials(give: (which: number) => Promise<string | null>) {
  const asked = { scopes: [] as unknown[], made: 0 };
  const make = (): TokenCredential => {
    asked.made += 1;
    const which = asked.made;
    return {
      async getToken(scope) {
        asked.scopes.push(scope);
        const token = await give(which);
        return token === null ? null : { token, expiresOnTimestamp: 0 };
      },
    };
  };
  return { make, asked };
}

describe('the token for Graph', () => {
  test('is asked for in Graph’s scope, of the credential, which keeps it', async () => {
    const { make, asked } = credentials(async (which) => `token-${which}`);
    const token = createGraphToken(identity, { make });

    expect([await token(), await token()]).toEqual(['token-1', 'token-1']);
    expect(asked).toEqual({ scopes: Array(2).fill('https://graph.microsoft.com/.default'), made: 1 });
  });

  test('is asked for once by however many need it at the same time', async () => {
    const { make, asked } = credentials(async (which) => `token-${which}`);
    const token = createGraphToken(identity, { make });

    await Promise.all([token(), token(), token()]);

    expect(asked.scopes).toHaveLength(1);
  });

  test('comes from a new credential once it was refused, even while the old one is being asked', async () => {
    const { make } = credentials(async (which) => `token-${which}`);
    const token = createGraphToken(identity, { make });

    expect(await Promise.all([token(), token({ anew: true }), token({ anew: true })])).toEqual([
      'token-1',
      'token-2',
      'token-2',
    ]);
    expect(await token()).toBe('token-2');
  });

  test.each([
    ['the login host is away', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['there is none', async () => null],
    ['Entra is out of order', () => Promise.reject(new Error('AADSTS90033: a transient error'))],
    ['no answer comes', () => new Promise<never>(() => {})],
  ])('fails in a way that passes where %s', async (_, give) => {
    const { make } = credentials(give);

    const asking = createGraphToken(identity, { make, timeout: 20 })();

    await expect(asking).rejects.toMatchObject({ side: 'graph', reason: 'cut' });
  });

  test('can be had again after a failure', async () => {
    let isAway = true;
    const { make } = credentials(() =>
      isAway ? Promise.reject(new Error('away')) : Promise.resolve('token'),
    );
    const token = createGraphToken(identity, { make });
    await expect(token()).rejects.toThrow('no token');
    isAway = false;

    expect(await token()).toBe('token');
  });
});

describe('the credential', () => {
  async function atLoginHost(secret: string) {
    const { tenantId: tenant, clientId } = identity;
    const host = await closedAfter(startLoginHost({ tenant, clientId, secret: 'hemmelig' }));
    const given = { ...identity, credential: { kind: 'secret', secret }, loginUrl: host.loginUrl } as const;
    const make = (of: GraphIdentity) => credentialFor(of, { tlsOptions: { ca: host.certificate } });
    return { host, token: createGraphToken(given, { make }) };
  }

  test('of a secret signs in with it, once, until its token is refused', async () => {
    const { host, token } = await atLoginHost('hemmelig');

    expect([await token(), await token(), await token({ anew: true })]).toEqual([
      'bot-token-1',
      'bot-token-1',
      'bot-token-2',
    ]);
    expect(host.asked[0]).toMatchObject({ clientId: identity.clientId, secret: 'hemmelig' });
    expect(host.asked[0]?.scope).toContain('https://graph.microsoft.com/.default');
  });

  test('that is refused is named by Entra’s number, for whoever can put it right', async () => {
    const { token } = await atLoginHost('forkert');

    await expect(token()).rejects.toMatchObject({
      reason: 'not-recognised',
      message: 'no token for Graph could be had: AADSTS7000215',
    });
  });

  test('of a managed identity signs in with what proves it to be the one named, or else the machine’s own', async () => {
    const { tenantId: tenant, clientId } = identity;
    const host = await closedAfter(startLoginHost({ tenant, clientId, secret: '' }));
    // One endpoint for both: Microsoft's library finds it once in a process.
    const endpoint = await closedAfter(startIdentityEndpoint());
    const signIn = (named: { identityClientId?: string }) => {
      const credential = { kind: 'managed-identity', ...named } as const;
      return createGraphToken(
        { ...identity, credential, loginUrl: host.loginUrl },
        {
          make: (of) => credentialFor(of, { tlsOptions: { ca: host.certificate } }),
        },
      )();
    };

    await signIn({ identityClientId: 'identity-1' });
    await signIn({});
    expect(new Set(endpoint.asked)).toEqual(
      new Set(['identity-1 api://AzureADTokenExchange', 'null api://AzureADTokenExchange']),
    );
    expect(host.asked).toMatchObject([
      { clientId, assertion: 'proof' },
      { clientId, assertion: 'proof' },
    ]);
  });

  test.each([
    ['a secret', { kind: 'secret', secret: 's' }, ClientSecretCredential],
    ['a certificate', { kind: 'certificate', path: '/cert.pem' }, ClientCertificateCredential],
    ['a managed identity that the app trusts', { kind: 'managed-identity' }, ClientAssertionCredential],
  ] as const)('is %s where that is configured, and never a guess', (_, credential, kind) => {
    expect(credentialFor({ ...identity, credential })).toBeInstanceOf(kind);
  });
});
