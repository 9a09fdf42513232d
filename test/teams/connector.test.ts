import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { onTrail } from '../../src/log/trail.ts';
import { retryAfterOf } from '../../src/teams/connector.ts';
import { aConnector } from '../support/a-connector.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a call of the Bot Connector', () => {
  test.each([408, 412, 429, 500, 502, 503, 504])(
    'is tried again on %d, twice, with growing pauses',
    async (status) => {
      const { teams, say, pauses } = await aConnector();
      teams.faults.push({ how: { status }, times: 2 });

      await say();

      expect(teams.said).toHaveLength(1);
      expect(teams.calls.map((call) => call.status)).toEqual([status, status, 201]);
      expect(pauses).toEqual([400, 1200]);
    },
  );

  test('is tried again where the connection was cut', async () => {
    const { teams, say, pauses } = await aConnector();
    teams.faults.push({ how: 'cut', times: 2 });

    await say();

    expect(teams.said).toHaveLength(1);
    expect(pauses).toEqual([400, 1200]);
  });

  test('bears the trail of what it follows from', async () => {
    const { teams, say } = await aConnector();

    await onTrail('b'.repeat(32), say);
    await say();

    expect(teams.calls.map((call) => call.traceparent?.slice(3, 35))).toEqual(['b'.repeat(32), undefined]);
  });

  test('is told of with its status each time it was sent', async () => {
    const { teams, say, watched } = await aConnector();
    teams.faults.push({ how: { status: 429 }, times: 1 }, { how: 'cut', times: 1 });

    await say();

    expect(watched.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 429],
      ['POST', 'cut'],
      ['POST', 201],
    ]);
  });

  test('is left to the queue after the third try', async () => {
    const { teams, fail } = await aConnector();
    teams.faults.push({ how: { status: 503 }, times: 9 });

    expect(await fail()).toMatchObject({ side: 'teams', reason: 'busy' });
    expect(teams.calls).toHaveLength(3);
  });

  test('is left to the queue as cut off where nobody answers at all', async () => {
    const { teams, fail, pauses } = await aConnector();
    await teams.close();

    expect(await fail()).toMatchObject({ reason: 'cut', retryAfter: undefined });
    expect(pauses).toEqual([400, 1200]);
  });

  test.each([
    [400, {}, 'unknown'],
    [403, {}, 'not-permitted'],
    [403, { code: 'BotNotInConversationRoster' }, 'not-installed'],
    [403, { code: 'ForbiddenOperationException' }, 'not-installed'],
    [403, { code: 'BotDisabledByAdmin' }, 'disabled-by-admin'],
    [403, { code: 'ConversationBlockedByUser' }, 'blocked'],
    [403, { code: 'Forbidden', subCode: 'MessageWritesBlocked' }, 'blocked'],
    [403, { code: 'NotEnoughPermissions' }, 'not-permitted'],
    [404, { code: 'ConversationNotFound' }, 'not-found'],
    [404, { code: 'ActivityNotFoundInConversation' }, 'not-found'],
    [405, {}, 'unknown'],
    [413, { code: 'MessageSizeTooBig' }, 'too-large'],
    [403, { text: '<html>no JSON</html>' }, 'not-permitted'],
    [403, { text: '{"error":"a text"}' }, 'not-permitted'],
    [403, { text: '' }, 'not-permitted'],
  ])('is not tried again on %d %j: %s', async (status, more, reason) => {
    const { teams, fail } = await aConnector();
    teams.faults.push({ how: { status, ...more }, times: 9 });

    expect(await fail()).toMatchObject({ side: 'teams', reason });
    expect(teams.calls).toHaveLength(1);
  });

  test('is tried again where Teams says that it was the wrong host', async () => {
    const { teams, say } = await aConnector();
    teams.faults.push({ how: { status: 403, code: 'InvalidBotApiHost' } });

    await say();

    expect(teams.said).toHaveLength(1);
  });

  test('follows no redirect', async () => {
    const { teams, fail } = await aConnector();
    const heard: string[] = [];
    const elsewhere = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/v3/conversations`;
    teams.faults.push({ how: { status: 307, headers: { location } }, times: 9 });

    await fail().catch(() => {});
    elsewhere.close();
    elsewhere.closeAllConnections();

    expect(heard).toEqual([]);
  });

  test('is given up after ten seconds without an answer', async () => {
    const { teams, fail, pauses } = await aConnector();
    const real = AbortSignal.timeout.bind(AbortSignal);
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => real(ms / 100));
    let finish = () => {};
    const late = new Promise<void>((done) => {
      finish = done;
    });
    teams.faults.push({ how: { after: late }, times: 3 });

    expect(await fail()).toMatchObject({ reason: 'cut' });
    finish();

    expect(timeout.mock.calls).toEqual([[10_000], [10_000], [10_000]]);
    expect(pauses).toEqual([400, 1200]);
  });
});

describe('a Retry-After', () => {
  test('of a second or two is waited out at once', async () => {
    const { teams, say, pauses } = await aConnector();
    teams.faults.push({ how: { status: 429, headers: { 'retry-after': '2' } } });

    await say();

    expect(pauses).toEqual([2000]);
    expect(teams.said).toHaveLength(1);
  });

  test('that is shorter than our own pause does not hurry us', async () => {
    const { teams, say, pauses } = await aConnector();
    teams.faults.push({ how: { status: 429, headers: { 'retry-after': '0' } } });

    await say();

    expect(pauses).toEqual([400]);
  });

  test('that is longer is for the queue', async () => {
    const { teams, fail, pauses } = await aConnector();
    teams.faults.push({ how: { status: 429, headers: { 'retry-after': '17' } } });

    expect(await fail()).toMatchObject({ reason: 'busy', retryAfter: 17 });
    expect(pauses).toEqual([]);
    expect(teams.calls).toHaveLength(1);
  });

  test('may be a date', () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T08:00:00Z'));

    expect(retryAfterOf('Sat, 21 Nov 2026 08:00:30 GMT')).toBe(30);
    expect(retryAfterOf('Sat, 21 Nov 2026 07:00:00 GMT')).toBe(0);
  });

  test.each([null, '', 'soon', '-'])('that says nothing (%j) is none', (header) => {
    expect(retryAfterOf(header)).toBeUndefined();
  });
});

describe('a refused token', () => {
  test('is renewed once, and the call goes through', async () => {
    const { teams, say, renewals } = await aConnector({
      isGood: (header) => header === 'Bearer bot-token-1',
    });

    await say();

    expect(renewals()).toBe(1);
    expect(teams.calls.map((call) => call.status)).toEqual([401, 201]);
  });

  test('is not renewed again where the new one is refused too', async () => {
    const { teams, fail, renewals } = await aConnector({ isGood: () => false });

    expect(await fail()).toMatchObject({ side: 'teams', reason: 'unknown' });
    expect(renewals()).toBe(1);
    expect(teams.calls).toHaveLength(2);
  });

  test('is renewed between two tries as well', async () => {
    const { teams, say, pauses } = await aConnector({ isGood: (header) => header === 'Bearer bot-token-1' });
    teams.faults.push({ how: { status: 503 }, times: 1 });

    await say();

    expect(teams.calls.map((call) => call.status)).toEqual([503, 401, 201]);
    expect(pauses).toEqual([400]);
  });
});
