import { generateKeyPair, SignJWT } from 'jose';
import { findBlocks } from '../../src/minutes/write/find-blocks.ts';
import { apiRoutes } from '../../src/web/api/serve-api.ts';
import { createSignIn } from '../../src/web/api/sign-in.ts';
import { type AServer, aServer, type How } from '../web/a-server.ts';
import { tenant } from './builders.ts';
import { once } from './once.ts';
import type { World } from './world.ts';

export type Said = { status: number; etag: string; headers: Record<string, unknown>; body: unknown };
export type Asked = Omit<How, 'body'> & { as?: string; body?: unknown };

/** `/api/v1` over a world, asked by whoever is named. */
export type ATab = AServer & { get(who: string, path: string): Promise<Said>; send: Send };
type Send = (who: string, path: string, how: Asked) => Promise<Said>;

const name = 'test-issuer';
const keys = once(() => generateKeyPair('ES256'));

export async function aTab(world: World): Promise<ATab> {
  const { publicKey } = await keys();
  const rules = {
    issuers: new Map([[name, { tenantId: tenant, keys: async () => publicKey }]]),
    ...{ algorithm: 'ES256' as const, audiences: [name], clients: [name] },
  };
  const server = await aServer((log) =>
    apiRoutes({
      ...{ outside: world, cutText: findBlocks, log },
      signIn: createSignIn(rules, () => Date.parse(world.now())),
    }),
  );
  const send: Send = async (who, path, { headers = {}, body, ...how }) => {
    const authorization = `Bearer ${await tokenOf(who, Date.parse(world.now()))}`;
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = body === undefined ? '' : JSON.stringify(body);
    const all = { authorization, ...json, ...headers };
    return readSaid(await server.ask(`/api/v1${path}`, { ...how, headers: all, body: text }));
  };
  return { ...server, send, get: (who, path) => send(who, path, {}) };
}

async function tokenOf(who: string, now: number): Promise<string> {
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
