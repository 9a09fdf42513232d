import { type Kysely, sql } from 'kysely';

/** How a meeting is held, and when an item's guests are asked to come. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table sessions (
    tenant_id text not null, meeting_id text not null, session jsonb not null, version integer not null,
    primary key (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade
  )`,
  `alter table items add column arrivals jsonb not null default '[]'`,
];
