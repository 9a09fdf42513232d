import { type Kysely, sql } from 'kysely';

/** When somebody was last reminded to answer a decision, and the conditions that decisions were made on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table notices add column reminded text',
  `create table conditions (
    tenant_id text not null, id text not null, decision_id text not null, board_id text not null,
    item_id text not null, position integer not null,
    text text not null, unit text, due text, state text not null, reports jsonb not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references decisions,
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index conditions_by_decision on conditions (tenant_id, decision_id)',
  'create index conditions_by_board on conditions (tenant_id, board_id)',
];
