import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { examineWorld } from '../../../src/app/doctor/examine-world.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { OutsideFailure } from '../../../src/errors.ts';

const forTeams = {
  ...{ MicrosoftAppId: 'app', MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'secret' },
  ...{ MicrosoftAppTenantId: 'tenant', PUBLIC_URL: 'https://localhost:1' },
};

const goodBot = { header: async () => 'Bearer x', renew: () => {} };

/** A Graph token whose claims are these. */
const bearing = (claims: object) => async () =>
  `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

const refusing = (code: string) => () =>
  Promise.reject(new OutsideFailure('graph', 'none', { cause: new Error(`${code}: no`), reason: 'cut' }));

async function found(config: Config, means: Parameters<typeof examineWorld>[1] = {}) {
  const findings = await examineWorld(config, { botToken: goodBot, graphToken: bearing({}), ...means });
  return new Map(findings.map(({ check, ...rest }) => [check, rest]));
}

/** Answers with these statuses until it is closed. */
async function aService(health: number, door: number) {
  const server = createServer((request, response) =>
    response.writeHead(request.url === '/healthz' ? health : door).end(),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise((closed) => server.close(closed));
  return { url, [Symbol.asyncDispose]: async () => void (await close()) };
}

describe('the doctor, of the world', () => {
  test('skips what the trial has not', async () => {
    const findings = await examineWorld(readConfig({}));
    expect(findings.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped']);
  });

  test('names the permissions that the Graph token bears', async () => {
    const graphToken = bearing({ roles: ['User.ReadBasic.All', 'Mail.Send'] });
    const findings = await found(readConfig(forTeams), { graphToken });
    expect(findings.get('Graph token')?.says).toContain('Mail.Send, User.ReadBasic.All');
    expect(findings.get('bot token')).toMatchObject({ state: 'ok' });
  });

  test.each([
    ['AADSTS7000215', 'paste its value'],
    ['AADSTS7000222', 'has run out'],
    ['AADSTS700016', 'no such app'],
    ['AADSTS90002', 'no such tenant'],
    ['ECONNREFUSED', 'is reached from here'],
  ])('says what to do where Entra refuses with %s', async (code, todo) => {
    const means = { botToken: { header: refusing(code), renew: () => {} }, graphToken: refusing(code) };
    const findings = await found(readConfig(forTeams), means);
    for (const check of ['bot token', 'Graph token'])
      expect(findings.get(check)).toMatchObject({ state: 'fails', todo: expect.stringContaining(todo) });
  });

  test('finds a service that answers as it should', async () => {
    await using service = await aService(200, 401);
    const findings = await found({ ...readConfig(forTeams), publicUrl: service.url });
    expect(findings.get('PUBLIC_URL')).toMatchObject({ state: 'ok' });
    expect(findings.get('/api/messages')).toMatchObject({ state: 'ok' });
    expect(findings.get('certificate')).toMatchObject({ state: 'skipped' });
  });

  test('finds one that is not ours, and a door that lets strangers in', async () => {
    await using service = await aService(502, 200);
    const findings = await found({ ...readConfig(forTeams), publicUrl: service.url });
    expect(findings.get('PUBLIC_URL')).toMatchObject({ state: 'fails' });
    expect(findings.get('/api/messages')).toMatchObject({ state: 'fails' });
  });

  test('finds nobody there, and an address that is not set', async () => {
    const findings = await found(readConfig(forTeams));
    for (const check of ['PUBLIC_URL', 'certificate', '/api/messages'])
      expect(findings.get(check)).toMatchObject({ state: 'fails', todo: expect.stringContaining('DNS') });
    expect((await found({ ...readConfig(forTeams), publicUrl: null })).get('PUBLIC_URL')).toMatchObject({
      state: 'fails',
    });
  });
});
