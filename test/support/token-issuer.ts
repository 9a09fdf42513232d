import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { serveRoutes } from './serve-routes.ts';

/** The claims of a channel's token; one that is undefined is left out. */
export type Claims = Readonly<Record<string, unknown>>;
export type TokenLook = { kid?: string; alg?: 'RS256' | 'HS256' | 'none'; signedBy?: 'issuer' | 'stranger' };

/** The channel's side of the door: publishes keys and signs tokens with them. */
export type TokenIssuer = {
  issuer: string;
  metadataUrl: string;
  /** An `Authorization` header as the channel sends it. */
  header(claims: Claims, look?: TokenLook): string;
  /** How often the keys were asked for. */
  asked(): number;
  /** While it is away, it answers 503. */
  goAway(): void;
  comeBack(): void;
  close(): Promise<void>;
};

/** Keys by their ids: the channel's own, and one that is good for another channel only. */
const endorsements: Readonly<Record<string, string[]>> = { teams: ['msteams'], webchat: ['webchat'] };

/** Keys of issuers that are closed, for the next: a new one costs as much as many tests. No two that are open share one. */
const spare: KeyPair[] = [];

export async function startTokenIssuer(issuer = 'https://api.botframework.example'): Promise<TokenIssuer> {
  const keys = new Map<string, KeyPair>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? spare.pop() ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
    keys.set(name, key);
    return key.privateKey;
  };
  keyOf('teams');
  let isAway = false;
  let asked = 0;
  const { url, close } = await serveRoutes((here) => [
    {
      method: 'GET',
      path: '/.well-known/openid-configuration',
      answer: () => {
        asked += 1;
        return isAway ? { status: 503 } : { status: 200, body: { issuer, jwks_uri: `${here}/keys` } };
      },
    },
    {
      method: 'GET',
      path: '/keys',
      answer: () => (isAway ? { status: 503 } : { status: 200, body: { keys: published(keys) } }),
    },
  ]);
  return {
    issuer,
    metadataUrl: `${url}/.well-known/openid-configuration`,
    header(claims, { kid = 'teams', alg = 'RS256', signedBy = 'issuer' } = {}) {
      const key = keyOf(signedBy === 'stranger' ? 'stranger' : kid in endorsements ? kid : 'teams');
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: issuer, nbf: now - 60, exp: now + 3600 };
      return `Bearer ${token({ alg, kid, typ: 'JWT' }, { ...usual, ...claims }, key)}`;
    },
    asked: () => asked,
    goAway: () => {
      isAway = true;
    },
    comeBack: () => {
      isAway = false;
    },
    async close() {
      await close();
      spare.push(...keys.values());
      keys.clear();
    },
  };
}

type KeyPair = { publicKey: KeyObject; privateKey: KeyObject };

function published(keys: ReadonlyMap<string, KeyPair>) {
  return [...keys].flatMap(([kid, { publicKey }]) =>
    kid in endorsements
      ? [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', kid, endorsements: endorsements[kid] }]
      : [],
  );
}

function token(header: { alg: string; kid: string; typ: string }, claims: Claims, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${signatureOf(signed, header.alg, key)}`;
}

/** HS256 is the old trick: the public key, which everybody knows, taken for a secret. */
function signatureOf(text: string, alg: string, key: KeyObject): string {
  if (alg === 'none') return '';
  if (alg === 'HS256') {
    const secret = createPublicKey(key).export({ type: 'spki', format: 'pem' });
    return createHmac('sha256', secret).update(text).digest('base64url');
  }
  return sign('sha256', Buffer.from(text), key).toString('base64url');
}
