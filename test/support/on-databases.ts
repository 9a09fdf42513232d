import { describe, test } from '@jest/globals';
import { createPostgres, postgresUrl } from './database.ts';
import type { Settings } from './start-process.ts';

/** An empty database for a service of its own. */
export type OwnDatabase = { settings: Settings; drop(): Promise<void> };

type Stories = (makeDatabase: () => Promise<OwnDatabase>) => void;

/**
 * Tells the same stories on the embedded database and on PostgreSQL. Without TEST_DATABASE_URL the latter are skipped,
 * saying so; in CI that is a failure.
 */
export function onBothDatabases(tell: Stories): void {
  onEmbedded(tell);
  onPostgres(tell);
}

/** For stories in which the database plays no part: on PostgreSQL where there is one, else on the embedded one. */
export function onOneDatabase(tell: Stories): void {
  if (postgresUrl || process.env.CI) onPostgres(tell);
  else onEmbedded(tell);
}

function onEmbedded(tell: Stories): void {
  describe('on the embedded database', () => tell(async () => ({ settings: {}, drop: async () => {} })));
}

function onPostgres(tell: Stories): void {
  const url = postgresUrl;
  if (url) {
    describe('on PostgreSQL', () =>
      tell(async () => {
        const own = await createPostgres(url);
        return { settings: { DATABASE_URL: own.url }, drop: own.drop };
      }));
  } else if (process.env.CI) {
    test('PostgreSQL is there in CI', () => {
      throw new Error('TEST_DATABASE_URL must be set in CI');
    });
  } else test.skip('on PostgreSQL (skipped: TEST_DATABASE_URL is not set)', () => {});
}
