import { type Database, migrate } from '../open-database.ts';
import { CopyFailure, type Piece, type Tally } from './pieces.ts';
import { readDatabase } from './read-rows.ts';
import { writeDatabase } from './write-rows.ts';

export type Tallies = Readonly<Record<string, Tally>>;

/** Hands out all of the database as it is at one moment; nothing is held up on PostgreSQL. */
export function takeCopy<T>({ db }: Database, use: (pieces: AsyncIterable<Piece>) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => use(readDatabase(tx)));
}

/**
 * Fills an empty database: brings its schema to where the copy's was, has the queue make its own, writes and compares
 * every row, and then brings the schema up to date.
 */
export async function putCopy(
  database: Database,
  pieces: AsyncIterable<Piece>,
  makeQueue: (database: Database) => Promise<void>,
): Promise<Tallies> {
  const left = pieces[Symbol.asyncIterator]();
  const { value: head } = await left.next();
  if (head?.kind !== 'head') throw new CopyFailure('it has no beginning');
  await migrate(database, head.migrations);
  await makeQueue(database);
  const rest = { [Symbol.asyncIterator]: () => left };
  const tallies = await database.db.transaction().execute((tx) => writeDatabase(tx, head, rest));
  await migrate(database);
  return tallies;
}
