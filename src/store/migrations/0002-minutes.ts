import { type Kysely, sql } from 'kysely';

/** The minutes' way round the board, and the documents kept of what was approved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table minutes_rounds (
    tenant_id text not null, meeting_id text not null, round jsonb not null,
    primary key (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references meetings
  )`,
  `create table files (
    tenant_id text not null, meeting_id text not null, name text not null,
    audience text not null, format text not null, sha256 text not null, at timestamptz not null, bytes bytea not null,
    primary key (tenant_id, meeting_id, name),
    foreign key (tenant_id, meeting_id) references meetings
  )`,
];
