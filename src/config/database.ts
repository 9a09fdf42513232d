import { isLoopback } from './loopback.ts';

/** Embedded, in `folder`; or PostgreSQL, which we sign in to as the URL says or by Entra. */
export type DatabaseConfig =
  | { kind: 'embedded'; folder: string }
  | { kind: 'postgres'; url: string; folder: string; signIn: SignIn };

/** `entra`: as the managed identity that is named, else the machine's own; the URL names its user. */
export type SignIn = { by: 'url' } | { by: 'entra'; identityClientId: string | null };

export type DatabaseSettings = Readonly<
  Partial<
    Record<
      | 'DATABASE_URL'
      | 'DATA_DIR'
      | 'DATABASE_AUTH'
      | 'DATABASE_IDENTITY_CLIENT_ID'
      | 'MicrosoftAppType'
      | 'MicrosoftAppId',
      string | undefined
    >
  >
>;

export function problemsOfDatabase(given: DatabaseSettings): string[] {
  const { DATABASE_URL: url, DATABASE_IDENTITY_CLIENT_ID: identity } = given;
  if (given.DATABASE_AUTH !== 'entra')
    return identity ? ['DATABASE_IDENTITY_CLIENT_ID is set without DATABASE_AUTH=entra'] : [];
  if (!url) return ['DATABASE_AUTH is entra, but DATABASE_URL is missing'];
  if (!URL.canParse(url)) return ['DATABASE_URL is no web address'];
  const { username, password, hostname, searchParams } = new URL(url);
  const isPlain = searchParams.get('sslmode') === 'disable' && !isLoopback(hostname);
  return [
    ...(username ? [] : ['DATABASE_URL names no user, who with DATABASE_AUTH=entra is the identity']),
    ...(password ? ['DATABASE_URL has a password, which DATABASE_AUTH=entra takes the place of'] : []),
    ...(isPlain ? ['DATABASE_URL switches TLS off, over which alone a token is sent'] : []),
  ];
}

/** Of settings without problems. */
export function databaseOf(given: DatabaseSettings): DatabaseConfig {
  const folder = given.DATA_DIR ?? './data';
  const { DATABASE_URL: url } = given;
  return url ? { kind: 'postgres', url, folder, signIn: signInOf(given) } : { kind: 'embedded', folder };
}

/** The bot's own identity is the one to sign in with, unless another is named. */
function signInOf(given: DatabaseSettings): SignIn {
  if (given.DATABASE_AUTH !== 'entra') return { by: 'url' };
  const bots = given.MicrosoftAppType === 'UserAssignedMSI' ? given.MicrosoftAppId : undefined;
  return { by: 'entra', identityClientId: given.DATABASE_IDENTITY_CLIENT_ID ?? bots ?? null };
}
