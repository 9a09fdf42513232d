import { type Kysely, sql } from 'kysely';

/** Which event of the board's calendar a meeting is, and how far the calendar was read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table meetings add column event jsonb not null default 'null'`,
  `create table calendars (
    tenant_id text not null, board_id text not null, state jsonb not null,
    primary key (tenant_id, board_id),
    foreign key (tenant_id, board_id) references boards
  )`,
];
