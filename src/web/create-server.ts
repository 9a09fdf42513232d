import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Route, RouteAnswer, Unserved } from '../api/route.ts';
import { isLoopback } from '../config/loopback.ts';
import { ConfigError } from '../config.ts';
import type { Log } from '../log.ts';

export type Server = {
  /** Listens, and gives the port it got. */
  listen(): Promise<number>;
  /** Takes no new requests and waits for those under way. */
  close(): Promise<void>;
};

type Needs = {
  host: string;
  port: number;
  routes: readonly Route[];
  /** Nothing is said of what no route took where nobody else does. */
  unserved?: Unserved;
  onlyLoopback: boolean;
  log: Log;
};

/** Teams keeps its messages below 100 KB; forms and long decisions stay far below this. Routes of bytes say their own. */
const largestBody = 1024 * 1024;

/** Nobody takes longer to say what they want; in milliseconds. */
const longestRequest = 30_000;

/** How long an answer may take on its way out when the service stops, in milliseconds. */
const lastAnswers = 1000;

/** The one HTTP server. A mistake in our code is a bare 500: no text of ours and no stack leaves the house. */
export function createServer({ host, port, routes, unserved, onlyLoopback, log }: Needs): Server {
  const refuse = refusing(unserved);
  const server = fastify({
    bodyLimit: largestBody,
    requestTimeout: longestRequest,
    forceCloseConnections: 'idle',
    trustProxy: false,
    frameworkErrors: (_error, request, reply) => void refuse(request, reply, 400),
  });
  const underWay = new Set<Promise<RouteAnswer>>();
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });
  if (onlyLoopback) server.addHook('onRequest', refuseForeignHosts);
  server.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'a request ended in a mistake');
    return refuse(request, reply, status);
  });
  server.setNotFoundHandler((request, reply) => refuse(request, reply, 404));
  for (const route of routes) {
    if (route.raw) addRawRoute(server, { ...route, raw: route.raw }, underWay);
    else addRoute(server, route, underWay);
  }
  return {
    async listen() {
      await server.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') throw new ConfigError(`port ${port} of ${host} is taken`);
        throw error;
      });
      const address = server.server.address();
      return typeof address === 'object' && address ? address.port : port;
    },
    async close() {
      const closed = server.close();
      await Promise.allSettled(underWay);
      // Who has sent only half a request is not waited for.
      const cut = setTimeout(() => server.server.closeAllConnections(), lastAnswers);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** In a room of its own, so that no other route takes bytes and this one takes nothing else. */
function addRawRoute(
  server: FastifyInstance,
  route: Route & { raw: { most: number } },
  underWay: Set<Promise<RouteAnswer>>,
): void {
  server.register(async (room) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser<Buffer>(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: route.raw.most },
      async (_request: FastifyRequest, bytes: Buffer) => bytes,
    );
    addRoute(room, route, underWay);
  });
}

function addRoute(
  server: FastifyInstance,
  { method, path, answer }: Route,
  underWay: Set<Promise<RouteAnswer>>,
): void {
  server.route({
    method,
    url: path,
    async handler(request, reply) {
      const answering = Promise.resolve(asRouteRequest(request)).then(answer).catch(blame);
      underWay.add(answering);
      return send(reply, await answering.finally(() => underWay.delete(answering)));
    },
  });
}

/** Without a word, but where somebody answers for the path. */
function refusing(unserved: Unserved | undefined) {
  return async (request: FastifyRequest, reply: FastifyReply, status: number) => {
    const [path = ''] = (request.raw.url ?? '').split('?');
    const isTheirs = unserved && `${path}/`.startsWith(`${unserved.under}/`);
    if (!isTheirs) return reply.code(status).send();
    return send(
      reply,
      await unserved.answer(asRouteRequest(request), { status, method: request.method, path }),
    );
  };
}

/** Whatever a route throws is a mistake of ours, also where it looks like an answer of somebody else's server. */
function blame(cause: unknown): never {
  throw new Error('a route failed', { cause });
}

function asRouteRequest({ params, query, headers, body, ip }: FastifyRequest) {
  return {
    params: params as Record<string, string>,
    query: query as Record<string, string>,
    headers,
    remote: ip,
    body,
  };
}

function send(reply: FastifyReply, { status, headers = {}, body }: RouteAnswer) {
  return reply
    .code(status)
    .headers({ ...headers })
    .send(body);
}

/** Where nobody signs in, a page from elsewhere must not reach us under a name of its own (DNS rebinding). */
async function refuseForeignHosts(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const name = request.headers.host?.replace(/:\d+$/, '') ?? '';
  if (!isLoopback(name)) await reply.code(403).send();
}
