import { type Kysely, sql } from 'kysely';

/** Who wants one message in the morning, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table digests (
        tenant_id text not null, board_id text not null, person_id text not null, clock text not null,
        primary key (tenant_id, board_id, person_id),
        foreign key (tenant_id, board_id) references boards
      )`,
    )
    .execute(db);
}
