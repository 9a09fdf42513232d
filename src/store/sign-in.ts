import { ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import type pg from 'pg';
import type { SignIn } from '../config/database.ts';
import { isLoopback } from '../config/loopback.ts';

/** What Entra's tokens for Azure's PostgreSQL are meant for. */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';

type Connecting = Pick<
  pg.PoolConfig,
  'connectionString' | 'host' | 'port' | 'user' | 'database' | 'password' | 'ssl'
>;

/** How the pool connects. With Entra each new connection asks for the token anew, which runs out within a day. */
export function connecting(url: string, signIn: SignIn, credential = credentialOf): Connecting {
  if (signIn.by === 'url') return { connectionString: url };
  const { hostname, port, username, pathname } = new URL(url);
  const own = credential(signIn.identityClientId);
  return {
    host: hostname,
    port: port ? Number(port) : 5432,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)) || 'postgres',
    password: async () => (await demandToken(own)).token,
    // The server's certificate is looked at: a token that reached another would open our database to it.
    ssl: !isLoopback(hostname),
  };
}

function credentialOf(clientId: string | null): TokenCredential {
  return new ManagedIdentityCredential(clientId === null ? {} : { clientId });
}

async function demandToken(credential: TokenCredential) {
  const token = await credential.getToken(scope);
  if (!token) throw new Error('the identity gave no token for the database');
  return token;
}
