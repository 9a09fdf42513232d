import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Route, RouteAnswer, RouteRequest } from '../../src/api/route.ts';
import { aServer, get, type How } from './a-server.ts';

/** The largest body that is taken. */
const megabyte = 1024 * 1024;

const json = { 'content-type': 'application/json' };

/** Gives back what it was sent. */
const echo: Route = {
  method: 'POST',
  path: '/echo',
  answer: ({ body }) => ({ status: 200, body: { body } }),
};

function post(body: string, headers: Record<string, string> = json): How {
  return { method: 'POST', headers, body };
}

describe('a route', () => {
  test('is told who asks, what and how', async () => {
    const seen: RouteRequest[] = [];
    const answer = (request: RouteRequest) => {
      seen.push(request);
      return { status: 204 };
    };
    const { ask } = await aServer([{ method: 'PUT', path: '/a/:id', answer }]);

    await ask('/a/b%20c?d=%C3%B8', { method: 'PUT', headers: { ...json, 'x-e': 'f' }, body: '{"g":1}' });

    expect(seen).toMatchObject([
      { params: { id: 'b c' }, query: { d: 'ø' }, remote: '127.0.0.1', body: { g: 1 } },
    ]);
    expect(seen[0]?.headers['x-e']).toBe('f');
  });

  test.each<[string, RouteAnswer, string | undefined, string]>([
    ['text as it is', { status: 200, body: 'hej' }, 'text/plain; charset=utf-8', 'hej'],
    ['anything else as JSON', { status: 201, body: { a: 1 } }, 'application/json; charset=utf-8', '{"a":1}'],
    ['bytes', { status: 200, body: Buffer.from('é') }, 'application/octet-stream', 'é'],
    ['a stream', { status: 200, headers: { 'content-type': 'a/b' }, body: Readable.from(['c']) }, 'a/b', 'c'],
    ['nothing', { status: 202 }, undefined, ''],
  ])('answers %s', async (_, answer, type, text) => {
    const { ask } = await aServer([get('/', () => answer)]);

    const got = await ask('/');

    expect([got.status, got.headers['content-type'], got.text]).toEqual([answer.status, type, text]);
    expect(got.headers['x-content-type-options']).toBe('nosniff');
  });

  test('that is not there, or has not that method, is a bare 404', async () => {
    const { ask } = await aServer([echo]);

    for (const got of [await ask('/nowhere'), await ask('/echo'), await ask('/echo/', post('{}'))]) {
      expect([got.status, got.text]).toEqual([404, '']);
    }
  });
});

describe('a mistake in our code', () => {
  const answers: Record<string, Route['answer']> = {
    'throws at once': () => {
      throw new Error('hemmelig');
    },
    'throws later': async () => {
      throw new TypeError('hemmelig');
    },
    'throws what another server answered': async () => {
      throw Object.assign(new Error('hemmelig'), { statusCode: 401 });
    },
    'throws what looks like success': async () => {
      throw Object.assign(new Error('hemmelig'), { statusCode: 200 });
    },
    'throws no error': () => Promise.reject('hemmelig'),
    'throws nothing at all': () => Promise.reject(undefined),
    'answers nothing': () => undefined as never,
    'answers what cannot be said in JSON': () => ({ status: 200, body: { hemmelig: 1n } }),
    'answers a status that there is none of': () => ({ status: 99, body: 'hemmelig' }),
  };

  test.each(Object.keys(answers))('is a bare 500 where a route %s', async (name) => {
    const { ask, logged } = await aServer([get('/', answers[name] as Route['answer'])]);

    const got = await ask('/');

    expect([got.status, got.text]).toEqual([500, '']);
    expect(JSON.stringify(got.headers)).not.toMatch(/hemmelig|fastify/i);
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: 'error',
        msg: 'a request ended in a mistake',
        err: expect.anything(),
      }),
    ]);
  });

  test('does not hinder the next request', async () => {
    const { ask } = await aServer([get('/', answers['throws at once'] as Route['answer']), echo]);

    await ask('/');

    expect((await ask('/echo', post('{"a":1}'))).text).toBe('{"body":{"a":1}}');
  });
});

describe('a body', () => {
  test.each([
    ['ends too early', '{"a":'],
    ['is no JSON', 'hej'],
    ['is empty', ''],
    ['poisons a prototype', '{"__proto__":{"a":1}}'],
    ['poisons a constructor', '{"constructor":{"prototype":{"a":1}}}'],
  ])('that %s is a bare 400, and nothing is logged', async (_, body) => {
    const { ask, logged } = await aServer([echo]);

    const got = await ask('/echo', post(body));

    expect([got.status, got.text, logged]).toEqual([400, '', []]);
  });

  test('may have a megabyte and no more', async () => {
    const { ask } = await aServer([echo]);
    const most = JSON.stringify('x'.repeat(megabyte - 2));

    expect((await ask('/echo', post(most))).status).toBe(200);
    const got = await ask('/echo', post(`${most} `));
    expect([got.status, got.text]).toEqual([413, '']);
  });

  test('that grows too long on its way is refused, too', async () => {
    const { ask } = await aServer([echo]);
    const long = JSON.stringify('x'.repeat(2 * megabyte));

    const got = await ask('/echo', post(long, { ...json, 'transfer-encoding': 'chunked' })).catch(
      (error: NodeJS.ErrnoException) => ({ status: error.code }),
    );

    // The connection is cut where more is sent than anybody will read.
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(got.status);
  });

  test('of a kind that nobody reads is a bare 415', async () => {
    const { ask } = await aServer([echo]);

    const got = await ask('/echo', post('<a/>', { 'content-type': 'application/xml' }));

    expect([got.status, got.text]).toEqual([415, '']);
  });
});

describe('a route of bytes', () => {
  const length: Route['answer'] = ({ body }) => ({ status: 200, body: Buffer.isBuffer(body) && body });
  const routes: Route[] = [
    { method: 'PUT', path: '/bytes', raw: { most: 2 * megabyte }, answer: length },
    echo,
  ];
  const put = (url: string, body: Uint8Array<ArrayBuffer> | string, type = 'application/octet-stream') =>
    fetch(`${url}/bytes`, { method: 'PUT', headers: { 'content-type': type }, body });

  test('takes them as they are', async () => {
    const { url } = await aServer(routes);
    const bytes = Uint8Array.from([0, 255, 13, 10, 128]);

    const answer = await put(url, bytes);

    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });

  test('takes as many as it says, which may be more than others take', async () => {
    const { url } = await aServer(routes);

    expect((await put(url, new Uint8Array(2 * megabyte))).status).toBe(200);
    expect((await put(url, new Uint8Array(2 * megabyte + 1))).status).toBe(413);
  });

  test('takes nothing else, and no other route takes bytes', async () => {
    const { url, ask } = await aServer(routes);

    expect((await put(url, '{}', 'application/json')).status).toBe(415);
    expect((await put(url, 'hej', 'text/plain')).status).toBe(415);
    const got = await ask('/echo', post('hej', { 'content-type': 'application/octet-stream' }));
    expect([got.status, got.text]).toEqual([415, '']);
  });

  test('is closed to who calls by a foreign name', async () => {
    const { ask } = await aServer(routes);
    const headers = { host: 'evil.example', 'content-type': 'application/octet-stream' };

    expect((await ask('/bytes', { method: 'PUT', headers, body: 'hej' })).status).toBe(403);
  });
});

describe('who calls by a foreign name', () => {
  const routes = [get('/', () => ({ status: 200 })), echo];

  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '[::2]',
    'a@localhost',
  ])('is refused where nobody signs in: %s', async (host) => {
    const { ask } = await aServer(routes);

    for (const path of ['/', '/nowhere']) {
      expect(await ask(path, { headers: { host } })).toMatchObject({ status: 403, text: '' });
      expect((await ask(path, { headers: { host: `${host}:3978` } })).status).toBe(403);
    }
    expect((await ask('/echo', { ...post('{}'), headers: { ...json, host } })).status).toBe(403);
  });

  test.each(['localhost', 'LOCALHOST', 'localhost:3978', '127.0.0.1', '127.9.9.9:1', '[::1]:3978'])(
    'is not who calls this machine by its own: %s',
    async (host) => {
      const { ask } = await aServer(routes);
      expect((await ask('/', { headers: { host } })).status).toBe(200);
    },
  );

  test('is welcome where everybody is known by their token', async () => {
    const { ask } = await aServer(routes, false);
    expect((await ask('/', { headers: { host: 'bot.example' } })).status).toBe(200);
  });
});

describe('a proxy in front', () => {
  test('is not believed about where a request came from', async () => {
    const seen: string[] = [];
    const { ask } = await aServer([
      get('/', ({ remote }) => ({ status: 200, body: String(seen.push(remote)) })),
    ]);

    await ask('/', { headers: { 'x-forwarded-for': '10.0.0.1', forwarded: 'for=10.0.0.1' } });

    expect(seen).toEqual(['127.0.0.1']);
  });
});
