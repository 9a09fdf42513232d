import { type Kysely, sql } from 'kysely';

/** The closed items of a board, of which there are few, are looked through each morning. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create index items_closed on items (tenant_id, board_id) where closed <> 'null'::jsonb`)
    .execute(db);
}
