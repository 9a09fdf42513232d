import { type Kysely, sql } from 'kysely';

/** Where items go on to after the board. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table routes (
    tenant_id text not null, item_id text not null, board_id text not null,
    steps jsonb not null, laid_for date, waits_since timestamptz, is_open boolean not null, version integer not null,
    primary key (tenant_id, item_id),
    foreign key (tenant_id, item_id) references items,
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index routes_open on routes (tenant_id, board_id) where is_open',
];
