import { type Kysely, sql } from 'kysely';

/** How a board's people are reached, and by which addresses they are known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table members add column addresses jsonb not null default '[]'`,
  `update boards set settings = settings || '{"reach": {"install": true, "mail": false, "activityFeed": false}}'`,
];
