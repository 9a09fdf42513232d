import { type Kysely, sql } from 'kysely';

/** What was written of an agenda's post into the meeting's event. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table posts add column noted jsonb not null default 'null'`).execute(db);
}
