import { type Kysely, sql } from 'kysely';

/** What was laid into SharePoint, and what a board wishes to have laid there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table laid_files (
    tenant_id text not null, meeting_id text not null, place text not null, what text not null,
    files jsonb not null, trouble text,
    primary key (tenant_id, meeting_id, place, what),
    foreign key (tenant_id, meeting_id) references meetings
  )`,
  `update boards set settings = '{"files": {"toChannel": false, "internalDrive": null}}'::jsonb || settings`,
  `update boards set channel = '{"groupId": null, "folder": null}'::jsonb || channel
    where jsonb_typeof(channel) = 'object'`,
];
