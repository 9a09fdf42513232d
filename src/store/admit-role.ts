import { sql } from 'kysely';
import type { SignIn } from '../config/database.ts';
import { openPostgres } from './open-database.ts';

/**
 * Lets an identity of Entra into the database, as one that may make what is its own there and nothing more. Asked by the
 * server's administrator; again is harmless. The role is made as Azure has it, where there is none of the name.
 */
export async function admitRole(url: string, signIn: SignIn, name: string): Promise<void> {
  // Azure's function stands in this database alone.
  const common = new URL(url);
  common.pathname = '/postgres';
  await on(common.href, signIn, async (db) => {
    const { rows } = await sql`select from pg_roles where rolname = ${name}`.execute(db);
    if (rows.length === 0) await sql`select pgaadauth_create_principal(${name}, false, false)`.execute(db);
  });
  await on(url, signIn, async (db) => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
    const database = sql.id(rows[0]?.name ?? '');
    await sql`grant connect, create, temporary on database ${database} to ${sql.id(name)}`.execute(db);
    await sql`grant usage, create on schema public to ${sql.id(name)}`.execute(db);
  });
}

type Database = Awaited<ReturnType<typeof openPostgres>>;

async function on(url: string, signIn: SignIn, work: (db: Database['db']) => Promise<void>): Promise<void> {
  const database = await openPostgres(url, { max: 1, signIn });
  await work(database.db).finally(database.close);
}
