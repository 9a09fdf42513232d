import { type Kysely, sql } from 'kysely';

/**
 * Keeps the words of the search as they are, in the row, up to a page: unpacking them took most of the time where a
 * search walks many rows. Those that are there are written anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table search_rows alter column words set storage external',
  'alter table search_rows set (toast_tuple_target = 8160)',
  `update search_rows set words = words || ''::tsvector`,
];
