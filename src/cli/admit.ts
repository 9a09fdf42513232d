import type { DatabaseConfig } from '../config/database.ts';
import { Misuse, type Outcome } from '../operator/operation.ts';
import { admitRole } from '../store/admit-role.ts';

type OnServer = Extract<DatabaseConfig, { kind: 'postgres' }>;

/**
 * `database admit NAME`: asked by the server's administrator, who shall own nothing of ours; so nothing is opened as the
 * service opens it.
 */
export async function admit(
  { url, signIn }: OnServer,
  [, what, name, more]: readonly string[],
): Promise<Outcome> {
  if (what !== 'admit' || !name || more)
    throw new Misuse('database admit needs the identity to let in: database admit NAME');
  await admitRole(url, signIn, name);
  return { status: 0, out: `${name} may use the database`, err: '' };
}
