import { type Kysely, sql } from 'kysely';

/** Files that people sent the bot as pre-reads: every version, those of removed pre-reads too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table kept_pre_reads (
        tenant_id text not null, id text not null, sha256 text not null, board_id text not null,
        name text not null, at text not null, bytes bytea not null,
        primary key (tenant_id, id, sha256),
        foreign key (tenant_id, board_id) references boards
      )`,
    )
    .execute(db);
}
