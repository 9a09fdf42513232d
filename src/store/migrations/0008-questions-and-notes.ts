import { type Kysely, sql } from 'kysely';

/** Finding what waits for an answer, and notes by their item, which can be changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `update questions set answer = jsonb_set(answer, '{version}', '1') where answer <> 'null'`,
  `create index questions_open on questions (tenant_id, item_id) where answer = 'null'`,
  'create index notes_by_item on notes (tenant_id, item_id)',
  'alter table notes add column version integer not null default 1',
];
