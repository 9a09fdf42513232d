import { type Kysely, sql } from 'kysely';

/** Who was reminded of what already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table reminders (
        tenant_id text not null, name text not null, at text not null,
        primary key (tenant_id, name)
      )`,
    )
    .execute(db);
}
