import { describe, expect, test } from '@jest/globals';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { migrations } from '../../src/store/migrations/all.ts';
import { migrate } from '../../src/store/open-database.ts';
import { openEmbeddedCopy } from '../support/database.ts';

/** What replicas of the version before can live with: they know nothing of it, and miss nothing. */
const harmless = [
  /^create (table|index|unique index|schema|function|or replace function|(constraint )?trigger)\b/,
  /^alter table \w+ add column (?:if not exists )?\w+ (?!.*\bnot null\b(?!.*\bdefault\b))/,
  // How something lies on the disk is nobody's business but the database's.
  /^alter table \w+ (alter column \w+ set storage \w+|set \(toast_tuple_target = \d+\))$/,
  /^(update|insert into|select refresh_search\() ?/,
];

describe('an upgrade while the old version still runs', () => {
  test.each(Object.entries(migrations))('%s takes nothing away from it', async (_, { up }) => {
    const said = await statementsOf(up);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((statement) => !isHarmless(statement))).toEqual([]);
  });

  test.each([
    'drop table notes',
    'alter table notes drop column text',
    'alter table notes rename column text to words',
    'alter table notes add column color text not null',
    'alter table notes alter column text set not null',
    'delete from notes',
  ])('would be told from one with: %s', (statement) => {
    expect(isHarmless(statement)).toBe(false);
  });

  test('leaves the old version able to start again on what the new one made', async () => {
    const { database, close } = await openEmbeddedCopy();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', now())`.execute(
      database.db,
    );
    expect(await migrate(database)).toEqual([]);
    await close();
  });
});

function isHarmless(statement: string): boolean {
  return harmless.some((pattern) => pattern.test(statement));
}

/** What a migration would say to a database, one blank between words. */
async function statementsOf(up: (db: Kysely<unknown>) => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => {
      said.push(query.sql.toLowerCase().replaceAll(/\s+/g, ' ').trim());
    },
  });
  await up(db);
  return said.flatMap((one) => (/\$\$/.test(one) ? [one] : one.split(/; ?(?=\w)/)));
}
