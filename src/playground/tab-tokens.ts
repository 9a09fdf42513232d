import { generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import { demoBoard, peopleOf } from './demo-board.ts';
import { NotThere } from './not-there.ts';
import { postRoute } from './post-route.ts';

/** In seconds, as Entra's. */
const goodFor = 3600;

export type TabTokens = Awaited<ReturnType<typeof createTabTokens>>;

/** In place of Entra: signs for whoever is chosen among the demo's people, by a key that ends with the process. */
export async function createTabTokens(now: () => Instant) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys: JWTVerifyGetKey = async () => publicKey;
  const name = 'moedeklar-trial';
  const ask = z.object({ person: z.string() });

  async function tokenFor({ person }: z.infer<typeof ask>) {
    const chosen = peopleOf(demoBoard).find(({ id }) => id === person);
    if (!chosen) throw new NotThere();
    const at = Math.floor(Date.parse(now()) / 1000);
    const claims = {
      oid: chosen.id,
      tid: demoBoard.tenantId,
      name: chosen.name,
      scp: 'access_as_user',
      azp: name,
    };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(name)
      .setAudience(name)
      .setIssuedAt(at)
      .setExpirationTime(at + goodFor)
      .sign(privateKey);
    return { token };
  }

  return {
    route: postRoute('/trial/tab/token', ask, tokenFor),
    tab: {
      people: peopleOf(demoBoard).map(({ id, name, role, unit }) => ({ id, name, role, unit })),
      /** Whose tokens the tab takes in the trial. */
      rules: {
        issuers: new Map([[name, { tenantId: demoBoard.tenantId, keys }]]),
        algorithm: 'ES256' as const,
        audiences: [name],
        clients: [name],
      },
    },
  };
}
