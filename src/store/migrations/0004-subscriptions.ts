import { type Kysely, sql } from 'kysely';

/** How each mailbox has us told of changes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table subscriptions (
        tenant_id text not null, mailbox text not null, subscription jsonb not null,
        primary key (tenant_id, mailbox)
      )`,
    )
    .execute(db);
}
