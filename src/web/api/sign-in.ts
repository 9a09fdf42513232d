import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { asId, type PersonId, type TenantId } from '../../domain/ids.ts';
import { OutsideFailure } from '../../errors.ts';

/** Who asks, until when their token says so (in milliseconds). */
export type SignedIn = { tenantId: TenantId; personId: PersonId; name: string | null; until: number };

/** Whose tokens are taken. */
export type SignInRules = {
  /** By issuer the tenant it speaks for and the keys it signs with. */
  issuers: ReadonlyMap<string, { tenantId: string; keys: JWTVerifyGetKey }>;
  algorithm: 'RS256' | 'ES256';
  /** Ourselves, as tokens may name us. */
  audiences: readonly string[];
  /** The programs that may ask for a token in somebody's name. */
  clients: readonly string[];
};

/** Null for whoever cannot be told; throws only where the issuer's keys cannot be had. */
export type SignIn = (header: string | undefined) => Promise<SignedIn | null>;

/** What a person allows the tab to do in their name. */
const scope = 'access_as_user';

/** How far the issuer's clock may be from ours, in seconds. */
const skew = 60;

/** Reads who asks out of the token of each request, and out of nothing else. */
export function createSignIn(rules: SignInRules, now: () => number): SignIn {
  return async (header) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
    // An issuer that is none of ours is turned away by its look: no key is asked for on its behalf.
    const issuer = token && rules.issuers.get(issuerOf(token));
    if (!token || !issuer) return null;
    const claims = await verify(token, { ...rules, ...issuer, now });
    return claims && personIn(claims, { ...rules, ...issuer });
  };
}

function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
}

async function verify(
  token: string,
  {
    keys,
    algorithm,
    audiences,
    now,
  }: Pick<SignInRules, 'algorithm' | 'audiences'> & { keys: JWTVerifyGetKey; now: () => number },
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [algorithm],
      audience: [...audiences],
      clockTolerance: skew,
      currentDate: new Date(now()),
      requiredClaims: ['exp', 'oid', 'tid', 'scp'],
    });
    return payload;
  } catch (error) {
    if (isTokensFault(error)) return null;
    throw new OutsideFailure('graph', 'the keys that sign people in cannot be had', {
      cause: error,
      reason: 'cut',
    });
  }
}

/** Everything but that the keys did not come. */
function isTokensFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return (
    error.code !== 'ERR_JWKS_TIMEOUT' &&
    error.code !== 'ERR_JOSE_GENERIC' &&
    error.code !== 'ERR_JWKS_INVALID'
  );
}

function personIn(
  { oid, tid, scp, azp, appid, name, exp = 0 }: JWTPayload,
  { tenantId, clients }: { tenantId: string; clients: readonly string[] },
): SignedIn | null {
  const isOurs = tid === tenantId && typeof oid === 'string' && oid !== '';
  const mayAsk = typeof scp === 'string' && scp.split(' ').includes(scope);
  const client = azp ?? appid;
  if (!isOurs || !mayAsk || typeof client !== 'string' || !clients.includes(client)) return null;
  return {
    tenantId: asId<TenantId>(tenantId),
    personId: asId<PersonId>(oid),
    name: typeof name === 'string' ? name : null,
    until: exp * 1000,
  };
}
