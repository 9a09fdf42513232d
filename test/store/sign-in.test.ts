import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { isReachable, openPostgres } from '../../src/store/open-database.ts';
import { connecting } from '../../src/store/sign-in.ts';
import { closedAfter } from '../support/closed-after.ts';
import { startIdentityEndpoint } from '../support/identity-endpoint.ts';

const byEntra = { by: 'entra', identityClientId: 'bot' } as const;

describe('signing in to PostgreSQL', () => {
  test('by Entra asks the identity for a token of its own for each connection', async () => {
    const identity = await closedAfter(await startIdentityEndpoint());
    const server = await closedAfter(await startServer());
    const database = await openPostgres(`postgres://moedeklar%20test@${server.host}/db`, { signIn: byEntra });

    // Two at once take two connections.
    expect(await Promise.all([isReachable(database), isReachable(database)])).toEqual([true, true]);
    await database.close();

    expect(server.heard).toEqual(['moedeklar test: proof', 'moedeklar test: proof']);
    expect(identity.asked[0]).toBe('bot https://ossrdbms-aad.database.windows.net');
  });

  test('renews the token when it has run out', async () => {
    const tokens = ['first', 'second'];
    const given = connecting('postgres://a@127.0.0.1/db', byEntra, () => ({
      getToken: async () => ({ token: tokens.shift() ?? '', expiresOnTimestamp: 0 }),
    }));
    const password = given.password as () => Promise<string>;
    expect([await password(), await password()]).toEqual(['first', 'second']);
  });

  test('by Entra sends nothing over a line that is not encrypted and looked at', () => {
    const to = (url: string) => connecting(url, byEntra, () => ({ getToken: async () => null })).ssl;
    expect(to('postgres://a@server.postgres.database.azure.com/db')).toBe(true);
    expect(to('postgres://a@server.postgres.database.azure.com/db?sslmode=no-verify')).toBe(true);
  });

  test('is refused where the identity gives no token', async () => {
    const { password } = connecting('postgres://a@127.0.0.1/db', byEntra, () => ({
      getToken: async () => null,
    }));
    await expect((password as () => Promise<string>)()).rejects.toThrow('gave no token');
  });

  test('is as the URL says where nothing else is', () => {
    const url = 'postgres://a:b@server.example/db?sslmode=require';
    expect(connecting(url, { by: 'url' })).toEqual({ connectionString: url });
  });
});

/** Speaks as much of PostgreSQL's protocol as it takes to ask for a password and to answer anything with nothing. */
async function startServer() {
  const heard: string[] = [];
  const lines = new Set<Socket>();
  const server = createServer((line) => {
    lines.add(line);
    let user = '';
    line.on('error', () => {});
    line.on('data', (bytes) => {
      if (user === '') {
        user = bytes.toString('utf8', 8).split('\0')[1] ?? '?';
        line.write(message('R', Buffer.from([0, 0, 0, 3])));
      } else if (bytes[0] === 'p'.charCodeAt(0)) {
        heard.push(`${user}: ${bytes.toString('utf8', 5, bytes.length - 1)}`);
        line.write(Buffer.concat([message('R', Buffer.from([0, 0, 0, 0])), ready]));
      } else line.write(Buffer.concat([message('C', Buffer.from('SELECT 0\0')), ready]));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    heard,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const line of lines) line.destroy();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

function message(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}

const ready = message('Z', Buffer.from('I'));
