import { afterAll, describe, test } from '@jest/globals';
import { openQueue, type Queue } from '../../src/jobs/open-queue.ts';
import { createLog } from '../../src/log.ts';
import { type Database, migrate, openInMemory, openPostgres } from '../../src/store/open-database.ts';
import { createPostgres, postgresUrl } from './own-postgres.ts';
import { preparedDatabase } from './prepared-database.ts';

export { createPostgres, postgresUrl };

export type Open = { database: Database; queue: Queue };
type Engine = { name: string; open: () => Promise<Open & { close(): Promise<void> }> };

/**
 * Declares the same tests for each database: embedded, and PostgreSQL where there is one. It is opened when the first
 * test asks for it, with an empty schema, and closed after the last.
 */
export function onEveryDatabase(tests: (open: () => Promise<Open>) => void): void {
  describe('on the embedded database', () => declare({ name: 'embedded', open: openEmbeddedCopy }, tests));
  onPostgres(tests);
}

/** Declares the tests for PostgreSQL; where there is none they are skipped, and in CI that is a failure. */
export function onPostgres(tests: (open: () => Promise<Open>) => void): void {
  const url = postgresUrl;
  if (url) describe('on PostgreSQL', () => declare({ name: 'postgres', open: () => openOwn(url) }, tests));
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

function declare({ open }: Engine, tests: (open: () => Promise<Open>) => void): void {
  const opened: ReturnType<Engine['open']>[] = [];
  afterAll(async () => {
    for (const one of opened) await (await one).close();
  });
  tests(() => {
    const one = opened[0] ?? open();
    if (opened.length === 0) opened.push(one);
    return one;
  });
}

/** An embedded database in memory with the schema in place, from a dump that all test files share. */
export async function openEmbeddedCopy(): Promise<Open & { close(): Promise<void> }> {
  return withQueue(await openInMemory(await preparedDatabase()));
}

/** A database of its own on the server, gone after the tests. */
async function openOwn(url: string): Promise<Open & { close(): Promise<void> }> {
  const { url: own, drop } = await createPostgres(url);
  const open = await withQueue(await openPostgres(own));
  const close = async () => {
    await open.close();
    await drop();
  };
  return { ...open, close };
}

async function withQueue(database: Database): Promise<Open & { close(): Promise<void> }> {
  await migrate(database);
  const queue = await openQueue({ ...database, log: createLog('silent') });
  const close = async () => {
    await queue.stop();
    await database.close();
  };
  return { database, queue, close };
}
