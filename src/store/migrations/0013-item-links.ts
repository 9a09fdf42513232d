import { type Kysely, sql } from 'kysely';

/** Items that belong together, each pair once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table item_links (
    tenant_id text not null, a text not null, b text not null, check (a < b),
    primary key (tenant_id, a, b),
    foreign key (tenant_id, a) references items,
    foreign key (tenant_id, b) references items
  )`,
  'create index item_links_by_other on item_links (tenant_id, b)',
];
