import { type Kysely, sql } from 'kysely';

/** What orders wait for where that is no day, and what becomes of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

// No key to `orders`: a decision's correction writes its orders anew, and what became of them stays.
const statements = [
  'alter table orders add column condition text',
  `create table order_files (
    tenant_id text not null, id text not null, board_id text not null, item_id text not null, decision_id text,
    free jsonb not null, answered_by text, progress jsonb not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, board_id) references boards,
    foreign key (tenant_id, item_id) references items
  )`,
  'create index order_files_by_board on order_files (tenant_id, board_id)',
  'create index order_files_by_answer on order_files (tenant_id, answered_by)',
];
