import type { Kysely } from 'kysely';
import type { Journal } from './journal.ts';
import type { Tables } from './schema.ts';

/** One tenant's tables, for reading. */
export type Db = Kysely<Tables>;

/** One tenant's tables within a transaction, and the journal of what it changes. */
export type Session = { db: Db; journal: Journal };
