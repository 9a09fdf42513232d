import { generateKeyPair, SignJWT } from 'jose';
import type { Route } from '../../src/api/route.ts';
import { findBlocks } from '../../src/minutes/write/find-blocks.ts';
import { openEvents } from '../../src/web/api/events.ts';
import type { Pace } from '../../src/web/api/pace.ts';
import { apiRoutes } from '../../src/web/api/serve-api.ts';
import { createSignIn } from '../../src/web/api/sign-in.ts';
import { unservedApi } from '../../src/web/api/unserved.ts';
import { type AServer, aServer, type How } from '../web/a-server.ts';
import { tenant } from './builders.ts';
import { closedAfter } from './closed-after.ts';
import { once } from './once.ts';
import type { World } from './world.ts';

export type Said = { status: number; etag: string; headers: Record<string, unknown>; body: unknown };
export type Asked = Omit<How, 'body'> & { as?: string; body?: unknown };

/** `/api/v1` over a world, asked by whoever is named. */
export type ATab = AServer & {
  get(who: string, path: string): Promise<Said>;
  send: Send;
  /** What is told to whoever listens, each as it comes; `look` is one second's look for what is new. */
  listen(who: string, last?: string): Promise<AsyncGenerator<string>>;
  look(): void;
  end(): void;
};
type Send = (who: string, path: string, how: Asked) => Promise<Said>;

const name = 'test-issuer';
const keys = once(() => generateKeyPair('ES256'));

/** `besides` is what else the server has. */
export async function aTab(
  world: World,
  besides: readonly Route[] = [],
  pace: Pace = () => true,
): Promise<ATab> {
  const { publicKey } = await keys();
  const rules = {
    issuers: new Map([[name, { tenantId: tenant, keys: async () => publicKey }]]),
    ...{ algorithm: 'ES256' as const, audiences: [name], clients: [name] },
  };
  const signIn = createSignIn(rules, () => Date.parse(world.now()));
  let look: () => void = () => undefined;
  let end: () => void = () => undefined;
  const server = await aServer((log) => {
    const needs = { outside: world, cutText: findBlocks, signIn, pace, log };
    const events = openEvents(needs, (given) => {
      look = given;
      return () => undefined;
    });
    end = events.end;
    const routes = [...apiRoutes(needs), events.route, ...besides];
    return { routes, unserved: unservedApi(needs, routes) };
  });
  await closedAfter({ close: async () => end() });
  const send: Send = async (who, path, { headers = {}, body, ...how }) => {
    const authorization = `Bearer ${await tokenOf(who, Date.parse(world.now()))}`;
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = body === undefined ? '' : JSON.stringify(body);
    const all = { authorization, ...json, ...headers };
    return readSaid(await server.ask(`/api/v1${path}`, { ...how, headers: all, body: text }));
  };
  const listen: ATab['listen'] = async (who, last) => {
    const authorization = `Bearer ${await tokenOf(who, Date.parse(world.now()))}`;
    const headers = { authorization, ...(last === undefined ? {} : { 'last-event-id': last }) };
    const { body } = await fetch(`${server.url}/api/v1/events`, { headers });
    return linesOf(body ?? new ReadableStream());
  };
  const get: ATab['get'] = (who, path) => send(who, path, {});
  return { ...server, send, get, listen, look: () => look(), end: () => end() };
}

/** Each event without its empty line; ends with the stream. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const piece of stream) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

export async function tokenOf(who: string, now: number): Promise<string> {
  const { privateKey } = await keys();
  return new SignJWT({ oid: who, tid: tenant, scp: 'access_as_user', azp: name })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(name)
    .setAudience(name)
    .setExpirationTime(now / 1000 + 3600)
    .sign(privateKey);
}

function readSaid({ status, headers, text }: Awaited<ReturnType<AServer['ask']>>): Said {
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { status, headers, body, etag: String(headers.etag ?? '') };
}
