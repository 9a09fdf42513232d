import { type Kysely, sql } from 'kysely';

/** Where the links of pre-reads lead, who has read them, and what was laid into SharePoint. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table pre_reads (
    tenant_id text not null, board_id text not null, url text not null,
    file jsonb not null, trouble text, read_at timestamptz not null,
    primary key (tenant_id, board_id, url),
    foreign key (tenant_id, board_id) references boards
  )`,
  `create table read_marks (
    tenant_id text not null, item_id text not null, person_id text not null,
    at timestamptz not null, versions jsonb not null,
    primary key (tenant_id, item_id, person_id),
    foreign key (tenant_id, item_id) references items
  )`,
];
