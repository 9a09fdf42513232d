import { type Kysely, sql } from 'kysely';

/** What somebody has written of an item and not saved yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table item_drafts (
        tenant_id text not null, item_id text not null, person_id text not null,
        draft jsonb not null, made_from text not null, at timestamptz not null,
        primary key (tenant_id, item_id, person_id)
      )`,
    )
    .execute(db);
}
