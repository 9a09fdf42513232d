import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { examineWorld } from '../../../src/app/doctor/examine-world.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { OutsideFailure } from '../../../src/errors.ts';
import { aCertificate } from '../../support/certificates.ts';
import { closedAfter } from '../../support/closed-after.ts';
import { aFolder } from '../../support/processes.ts';

const forTeams = {
  ...{ MicrosoftAppId: 'app', MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'secret' },
  ...{ MicrosoftAppTenantId: 'tenant', PUBLIC_URL: 'https://localhost:1' },
  ...{ HOST: '127.0.0.1', ToChannelFromBotLoginUrl: 'http://localhost:1/tenant' },
};
const withGraph = { ...forTeams, GRAPH_TENANT_ID: 't', GRAPH_CLIENT_ID: 'g', GRAPH_CLIENT_SECRET: 's' };

const goodBot = { header: async () => 'Bearer x', renew: () => {} };

/** A Graph token whose claims are these. */
const bearing = (claims: object) => async () =>
  `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

const refusing = (code: string) => () =>
  Promise.reject(new OutsideFailure('graph', 'none', { cause: new Error(`${code}: no`), reason: 'cut' }));

async function found(config: Config, means: Partial<Parameters<typeof examineWorld>[1]> = {}) {
  const findings = await examineWorld(config, { botToken: goodBot, graphToken: bearing({}), ...means });
  return new Map(findings.map(({ check, ...rest }) => [check, rest]));
}

/** A service of ours, or what stands in its place; over https with the certificate where there is one. */
async function aService(answer: RequestListener, certificate?: ReturnType<typeof aCertificate>) {
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await closedAfter({ close: () => new Promise((closed) => server.close(closed)) });
  return `${certificate ? 'https' : 'http'}://localhost:${port}`;
}

/** Answers with these statuses, and with the handshake's word. */
const answering =
  (health: number, door: number, handshake = 200): RequestListener =>
  ({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://here');
    if (pathname === '/api/graph/notifications')
      return response
        .writeHead(handshake, { 'content-type': 'text/plain; charset=utf-8' })
        .end(searchParams.get('validationToken'));
    return response.writeHead(pathname === '/healthz' ? health : door).end();
  };

describe('the doctor, of the world', () => {
  test('skips what the trial has not', async () => {
    const findings = await examineWorld(readConfig({}), { botToken: goodBot, graphToken: null });
    expect(findings.map(({ check, state }) => [check, state])).toEqual(
      ['clock', 'bot token', 'Graph token', 'PUBLIC_URL'].map((check) => [check, 'skipped']),
    );
  });

  test('names the permissions that the Graph token bears', async () => {
    const graphToken = bearing({ roles: ['User.ReadBasic.All', 'Sites.Selected'] });
    const findings = await found(readConfig(forTeams), { graphToken });
    expect(findings.get('Graph token')?.says).toContain('Sites.Selected, User.ReadBasic.All');
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

  test.each([
    [['Calendars.Read', 'User.Read.All'], 'needs: Calendars.Read', 'every mailbox'],
    [['Group.ReadWrite.All'], 'needs: Group.ReadWrite.All', 'docs/graph.md'],
  ])('finds what was granted and nothing needs: %j', async (roles, says, todo) => {
    const findings = await found(readConfig(forTeams), { graphToken: bearing({ roles }) });
    expect(findings.get('Graph token')).toEqual({
      ...{ state: 'fails', says: expect.stringContaining(says), todo: expect.stringContaining(todo) },
    });
  });

  test('finds a service that answers as it should', async () => {
    const publicUrl = await aService(answering(200, 401));
    const findings = await found({ ...readConfig(withGraph), publicUrl });
    for (const check of ['PUBLIC_URL', '/api/messages', '/api/graph/notifications'])
      expect(findings.get(check)).toMatchObject({ state: 'ok' });
    expect(findings.get('certificate')).toMatchObject({ state: 'skipped' });
    expect((await found({ ...readConfig(forTeams), publicUrl })).has('/api/graph/notifications')).toBe(false);
  });

  test('finds one that is not ours, and a door that lets strangers in', async () => {
    const publicUrl = await aService(answering(502, 200, 403));
    const findings = await found({ ...readConfig(withGraph), publicUrl });
    for (const check of ['PUBLIC_URL', '/api/messages', '/api/graph/notifications'])
      expect(findings.get(check)).toMatchObject({ state: 'fails', todo: expect.stringContaining('proxy') });
  });

  test('finds a proxy that spoils Graph’s handshake', async () => {
    const publicUrl = await aService((_, response) => response.writeHead(200).end('<html>'));
    const findings = await found({ ...readConfig(withGraph), publicUrl });
    expect(findings.get('/api/graph/notifications')?.says).toContain('another answer');
  });

  test.each([
    [3, 'fails', 'it runs out in 3 days'],
    [90, 'ok', 'it runs out in 90 days'],
  ])('finds a certificate with %d days left', async (days, state, says) => {
    const certificate = aCertificate(days);
    const publicUrl = await aService(answering(200, 401), certificate);
    const findings = await found({ ...readConfig(forTeams), publicUrl }, { ca: certificate.cert });
    expect(findings.get('certificate')).toMatchObject({ state, says });
    const strange = await found({ ...readConfig(forTeams), publicUrl });
    expect(strange.get('certificate')).toMatchObject({
      state: 'fails',
      says: expect.stringMatching(/self.signed/),
    });
  });

  test.each([
    [0, 'ok', 'agrees'],
    [-600, 'fails', /it is (599|600|601) s ahead of/],
    [600, 'fails', /it is (599|600|601) s behind/],
    [null, 'skipped', 'no time'],
  ])('finds a clock from which Entra’s is %j seconds off', async (seconds, state, says) => {
    const login = await aService((_, response) => {
      response.sendDate = false;
      const date = new Date(Date.now() + Number(seconds) * 1000).toUTCString();
      response.writeHead(200, seconds === null ? {} : { date }).end();
    });
    const findings = await found(readConfig({ ...forTeams, ToChannelFromBotLoginUrl: `${login}/tenant` }));
    expect(findings.get('clock')).toMatchObject({ state, says: expect.stringMatching(says) });
  });

  test('finds that Entra is not reached', async () => {
    const findings = await found(readConfig(forTeams));
    expect(findings.get('clock')).toMatchObject({
      state: 'fails',
      todo: expect.stringContaining('firewall'),
    });
  });

  test.each([
    [90, 'ok', 'in 90 days'],
    [5, 'fails', 'in 5 days'],
    [-2, 'fails', 'has run out'],
    [null, 'fails', ''],
  ])('finds the certificate of the app that asks Graph with %j days left', async (days, state, says) => {
    const path = join(await aFolder(), 'app.pem');
    if (days !== null) await writeFile(path, Object.values(aCertificate(days)).join(''));
    const config = readConfig({ ...withGraph, GRAPH_CLIENT_SECRET: '', GRAPH_CLIENT_CERTIFICATE_PATH: path });
    expect((await found(config)).get('Graph certificate')).toMatchObject({
      ...{ state, says: expect.stringContaining(says) },
      ...(state === 'fails' ? { todo: expect.stringContaining('GRAPH_CLIENT_CERTIFICATE_PATH') } : {}),
    });
    expect((await found(readConfig(withGraph))).get('Graph certificate')).toMatchObject({ state: 'skipped' });
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
