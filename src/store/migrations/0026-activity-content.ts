import { type Kysely, sql } from 'kysely';

/** What an activity said, as a hash: an id that its sender chose may be used for something else by mistake. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table activities add column content text').execute(db);
}
