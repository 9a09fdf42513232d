import { afterAll, describe, test } from '@jest/globals';
import { openQueue, type Queue } from '../../src/jobs/open-queue.ts';
import { createLog } from '../../src/log.ts';
import { type Database, migrate, openInMemory, openPostgres } from '../../src/store/open-database.ts';
import { createPostgres, postgresUrl } from './own-postgres.ts';
import { preparedDatabase } from './prepared-database.ts';

export { createPostgres, postgresUrl };

export type Open = { database: Database; queue: Queue };
type Opened = Open & { close(): Promise<void> };

/** One of each for all tests of a file, opened with an empty schema when the first test asks for it. */
const opened = new Map<'embedded' | 'postgres', Promise<Opened>>();

afterAll(async () => {
  for (const one of opened.values()) await (await one).close();
});

/** Declares the same tests for each database: embedded, and PostgreSQL where there is one. */
export function onEveryDatabase(tests: (open: () => Promise<Open>) => void): void {
  onEmbedded(tests);
  onPostgres(tests);
}

/** For what is the same on both: PostgreSQL where there is one, else the embedded database, which is one too. */
export function onOneDatabase(tests: (open: () => Promise<Open>) => void): void {
  if (postgresUrl || process.env.CI) onPostgres(tests);
  else onEmbedded(tests);
}

function onEmbedded(tests: (open: () => Promise<Open>) => void): void {
  describe('on the embedded database', () => tests(() => openOnce('embedded', openEmbeddedCopy)));
}

/** Declares the tests for PostgreSQL; where there is none they are skipped, and in CI that is a failure. */
export function onPostgres(tests: (open: () => Promise<Open>) => void): void {
  const url = postgresUrl;
  if (url) describe('on PostgreSQL', () => tests(() => openOnce('postgres', () => openOwn(url))));
  else whenMissing();
}

function whenMissing(): void {
  if (process.env.CI) {
    test('PostgreSQL is there in CI', () => {
      throw new Error('TEST_DATABASE_URL must be set in CI');
    });
  } else {
    console.warn('Skipped: nothing is tried on PostgreSQL, since TEST_DATABASE_URL is not set.');
    test.skip('on PostgreSQL (TEST_DATABASE_URL is not set)', () => {});
  }
}

function openOnce(kind: 'embedded' | 'postgres', open: () => Promise<Opened>): Promise<Open> {
  const one = opened.get(kind) ?? open();
  opened.set(kind, one);
  return one;
}

/** An embedded database in memory with the schema in place, from a dump that all test files share. */
export async function openEmbeddedCopy(): Promise<Opened> {
  return withQueue(await openInMemory(await preparedDatabase()));
}

/** A database of its own on the server, gone after the tests. */
async function openOwn(url: string): Promise<Opened> {
  const { url: own, drop } = await createPostgres(url);
  const open = await withQueue(await openPostgres(own));
  const close = async () => {
    await open.close();
    await drop();
  };
  return { ...open, close };
}

async function withQueue(database: Database): Promise<Opened> {
  await migrate(database);
  const queue = await openQueue({ ...database, log: createLog('silent') });
  const close = async () => {
    await queue.stop();
    await database.close();
  };
  return { database, queue, close };
}
