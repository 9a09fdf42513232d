import { type Kysely, sql } from 'kysely';

/** Beside which paragraph a note stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table notes add column anchor jsonb').execute(db);
}
