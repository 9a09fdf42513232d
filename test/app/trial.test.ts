import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { once } from '../support/once.ts';
import { aFolder, start } from '../support/processes.ts';
import type { Service } from '../support/run-service.ts';
import { startService, type } from '../support/service.ts';

/** One trial, begun with nothing at all, for all tests that only look at it. */
const running = once(async () =>
  startService({ settings: { DATA_DIR: await aFolder('ofFile') }, until: 'ofFile' }),
);

describe('started with no settings', () => {
  test('it says where it is and nothing else', async () => {
    const { process, url } = await running();

    expect(process.said()).toBe(`Mødeklar is ready:\n  ${url}/\n  ${url}/api/messages\n`);
    expect(process.complained()).toBe('');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('it is alive and ready, and has a page to open', async () => {
    const { url } = await running();

    const [alive, ready, page] = await Promise.all(
      ['/healthz', '/readyz', '/'].map((path) => fetch(`${url}${path}`)),
    );

    expect([alive?.status, ready?.status, page?.status]).toEqual([200, 200, 200]);
    expect(await ready?.json()).toEqual({ status: 'ready', database: true, queue: true });
    expect(page?.headers.get('content-type')).toContain('text/html');
    expect(await page?.text()).toContain('<html');
  });

  test('its tab is opened as one of the people there, by a token that only it can sign', async () => {
    const { url } = await running();
    const config = (await (await fetch(`${url}/tab/config.json`)).json()) as {
      signIn: { kind: string; people: { id: string; name: string }[] };
    };
    const karen = config.signIn.people.find(({ name }) => name === 'Karen Holmsgaard');
    const token = async (person: string | undefined) =>
      fetch(`${url}/trial/tab/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person }),
      });
    const given = (await (await token(karen?.id)).json()) as { token: string };
    const me = await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${given.token}` } });

    expect(config.signIn.kind).toBe('trial');
    expect(await me.json()).toMatchObject({
      person: { personId: karen?.id, name: 'Karen Holmsgaard' },
      boards: [{ name: 'Direktionen', roles: ['director'] }],
    });
    expect((await token('somebody-else')).status).toBe(404);
    expect((await fetch(`${url}/api/v1/me`)).status).toBe(401);
  });

  test('it counts for this machine what it does', async () => {
    const { url } = await running();
    await fetch(`${url}/api/messages`, { method: 'POST' });
    const answer = await fetch(`${url}/metrics`);

    expect(answer.status).toBe(200);
    const told = (await answer.text()).replaceAll(/,?replica="[^"]+"/g, '').replaceAll('{}', '');
    expect(told).toMatch(/^moedeklar_jobs\{state="failed"\} 0$/m);
    expect(told).toMatch(/^moedeklar_activities_total\{type="other",status="400"\} [1-9]/m);
    expect(told).toMatch(/^moedeklar_requests_total\{side="graph",method="GET",status="200"\} [1-9]/m);
    expect(told).toMatch(/^moedeklar_job_runs_total\{kind="sync-calendar",outcome="done"\} [1-9]/m);
    expect(told).toMatch(/^moedeklar_jobs_put_off_total\{kind="sync-calendar"\} [1-9]/m);
    expect(told).toMatch(/^moedeklar_calendar_lag_seconds\{board="[0-9a-f]{12}"\} \d/m);
    expect(told).toMatch(/^moedeklar_database_connections\{state="waiting"\} 0$/m);
    expect(told).toMatch(/^moedeklar_database_reachable 1$/m);
  });

  test('it listens on this machine only', async () => {
    const { url } = await running();
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');

    for (const one of outside) {
      const reached = new Promise((resolve) => {
        const socket = connect({ host: one?.address ?? '', port: Number(new URL(url).port) });
        socket.once('connect', () => resolve('reached')).once('error', ({ message }) => resolve(message));
      });
      expect(await reached).toContain('ECONNREFUSED');
    }
  });

  test.each(['evil.example', 'evil.example:3978', '127.0.0.1.evil.example', '192.168.1.7', ''])(
    'it refuses whoever calls it by a foreign name: %p',
    async (host) => {
      const service = await running();
      for (const path of ['/', '/readyz', '/metrics', '/nowhere']) {
        expect(
          await statusOf(service, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        ).toBe(403);
      }
      const body = '{"type":"message"}';
      const post = `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`;
      const raw = `${post}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
      expect(await statusOf(service, raw)).toBe(403);
    },
  );

  test('started again on the same folder it ends with one clear line', async () => {
    const { settings } = await running();

    const second = start('src/main.ts', [], settings);

    expect(await second.ended).toEqual({ status: 1, signal: null });
    expect(second.complained()).toBe(`another Mødeklar is running on ${settings.DATA_DIR}\n`);
    expect(second.said()).toBe('');
    expect((await fetch(`${(await running()).url}/readyz`)).status).toBe(200);
  });
});

describe('a malformed request', () => {
  const json = { 'content-type': 'application/json' };
  const posts: Record<string, { headers: Record<string, string>; body: string | Uint8Array }> = {
    'JSON that ends too early': { headers: json, body: '{"type":"message"' },
    'no JSON at all': { headers: json, body: 'hej' },
    'an empty body': { headers: json, body: '' },
    null: { headers: json, body: 'null' },
    'a list': { headers: json, body: '[]' },
    'an activity without a type': { headers: json, body: '{}' },
    text: { headers: { 'content-type': 'text/plain' }, body: 'hej' },
    XML: { headers: { 'content-type': 'application/xml' }, body: '<a/>' },
    'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'type=message' },
    'no content type': { headers: {}, body: new Uint8Array([0, 1, 2]) },
    'two megabytes': {
      headers: json,
      body: JSON.stringify({ type: 'message', text: 'x'.repeat(2_000_000) }),
    },
    'bytes that are no text': { headers: json, body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) },
    'a poisoned prototype': { headers: json, body: '{"type":"message","__proto__":{"a":1}}' },
    'ten thousand lists in each other': { headers: json, body: '['.repeat(10_000) + ']'.repeat(10_000) },
  };

  test.each(Object.entries(posts))('is answered as one, and the service lives on: %s', async (_, post) => {
    const { url } = await running();

    const answer = await fetch(`${url}/api/messages`, { method: 'POST', ...post } as RequestInit);

    expect([400, 413, 415]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/\bat .*\.(ts|js)|node_modules|stack/i);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  test.each([
    ['no HTTP', 'hej med dig\r\n\r\n', 400],
    [
      'a path that cannot be read',
      'GET /%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['too large a header', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
    [
      'a method it has not',
      'BREW /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      400,
    ],
    [
      'a method the path has not',
      'DELETE /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      404,
    ],
    [
      'two lengths',
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      400,
    ],
  ])('is answered as one below HTTP, too: %s', async (_, raw, status) => {
    expect(await statusOf(await running(), raw)).toBe(status);
    expect((await fetch(`${(await running()).url}/readyz`)).status).toBe(200);
  });
});

describe('told to stop', () => {
  test('by force or kindly, it has all it had when it starts again', async () => {
    const meetings = ['meetings', '--board', 'Direktionen', '--json'];
    const first = await startService();
    const before = await type(meetings, first.settings);
    first.process.kill('SIGKILL');
    await first.process.ended;

    const second = await startService({ settings: first.settings });
    const between = await type(meetings, second.settings);
    second.process.kill('SIGTERM');
    expect(await second.process.ended).toEqual({ status: 0, signal: null });

    expect(before).toMatchObject({ status: 0, out: expect.stringContaining('"subject": "Direktionen"') });
    expect(between).toEqual(before);
    expect(await type(meetings, first.settings)).toEqual(before);
  });

  test('it ends well although a page is open and only half a request has come', async () => {
    const { process, url } = await running();
    const events = await fetch(`${url}/trial/events`);
    const half = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    await new Promise((sent) => half.write(`${head}Content-Length: 99\r\n\r\n{"type`, sent));

    process.kill('SIGTERM');

    expect(await process.ended).toEqual({ status: 0, signal: null });
    expect(process.complained()).toBe('');
    await events.body?.cancel().catch(() => {});
    half.destroy();
  });
});

/** The status of the answer to bytes sent as they are. */
function statusOf({ url }: Service, raw: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(raw));
    socket.setEncoding('utf8').once('data', (text) => {
      resolve(Number(/^HTTP\/1\.\d (\d{3})/.exec(String(text))?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('end', () => reject(new Error('closed without an answer')));
  });
}
