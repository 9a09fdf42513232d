import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Route, RouteAnswer } from '../../src/api/route.ts';

export type Served = { url: string; close: () => Promise<void> };

/** Serves routes on a free port; `routesFor` is told the address before the first request. */
export async function serveRoutes(
  routesFor: (url: string) => readonly Route[] | Promise<readonly Route[]>,
): Promise<Served> {
  let routes: readonly Route[] = [];
  const server = createServer((request, response) => {
    answer(routes, request).then(
      (given) => write(response, given),
      (error: unknown) => write(response, { status: 500, body: String(error) }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  routes = await routesFor(url);
  return {
    url,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function answer(routes: readonly Route[], request: IncomingMessage): Promise<RouteAnswer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
  for (const route of routes.filter(({ method }) => method === request.method)) {
    const params = match(route.path, pathname);
    if (!params) continue;
    const [body, remote] = [await bodyOf(request, route), request.socket.remoteAddress ?? ''];
    if (route.raw && Buffer.isBuffer(body) && body.length > route.raw.most) return { status: 413 };
    return route.answer({
      params,
      query: Object.fromEntries(searchParams),
      headers: request.headers,
      remote,
      body,
    });
  }
  return { status: 404, body: `no route ${request.method} ${pathname}` };
}

function match(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given[at] ?? '');
    else if (part !== given[at]) return null;
  }
  return params;
}

async function bodyOf(request: IncomingMessage, { raw }: Route): Promise<unknown> {
  const whole = new Response(Readable.toWeb(request) as ReadableStream);
  if (raw) return Buffer.from(await whole.arrayBuffer());
  const text = await whole.text();
  return text === '' ? undefined : JSON.parse(text);
}

function write(response: ServerResponse, { status, headers, body }: RouteAnswer): void {
  const isJson = !(
    body === undefined ||
    typeof body === 'string' ||
    Buffer.isBuffer(body) ||
    body instanceof Readable
  );
  response.writeHead(status, { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers });
  if (body instanceof Readable) {
    body.pipe(response);
    response.once('close', () => body.destroy());
  } else response.end(isJson ? JSON.stringify(body) : body);
}
