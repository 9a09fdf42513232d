import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type Served, serveRoutes } from './serve-routes.ts';

/** Entra as far as a token's reader knows it: signs tokens, and publishes the keys of its tenants. */
export type Entra = Served & {
  token(claims: JWTPayload, how?: { signedBy?: 'entra' | 'stranger'; alg?: string }): Promise<string>;
  /** How often the keys were asked for. */
  asked(): number;
  goAway(): void;
};

export async function startEntra(tenants: readonly string[]): Promise<Entra> {
  const pairs = { entra: await generateKeyPair('RS256'), stranger: await generateKeyPair('RS256') };
  const key = { ...(await exportJWK(pairs.entra.publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  let asked = 0;
  let isAway = false;
  const served = await serveRoutes(() =>
    tenants.map((tenant) => ({
      method: 'GET',
      path: `/${tenant}/discovery/v2.0/keys`,
      answer: () => {
        asked += 1;
        return isAway ? { status: 503 } : { status: 200, body: { keys: [key] } };
      },
    })),
  );
  return {
    ...served,
    token: (claims, { signedBy = 'entra', alg = 'RS256' } = {}) =>
      alg === 'RS256'
        ? new SignJWT(claims).setProtectedHeader({ alg, kid: 'one' }).sign(pairs[signedBy].privateKey)
        : unsigned({ alg }, claims),
    asked: () => asked,
    goAway: () => {
      isAway = true;
    },
  };
}

/** As somebody writes it who hopes that nobody looks at the signature. */
async function unsigned(header: object, claims: JWTPayload): Promise<string> {
  const [head, body] = [header, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return `${head}.${body}.x`;
}
