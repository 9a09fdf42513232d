import { type Kysely, sql } from 'kysely';

/** The annual wheel, and of an item whose meeting the text is that it was made with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table wheel_entries (
    tenant_id text not null, id text not null, board_id text not null, entry jsonb not null,
    version integer not null, created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index wheel_entries_by_board on wheel_entries (tenant_id, board_id)',
  'alter table items add column text_from text',
];
