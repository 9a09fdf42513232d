import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import type { SignIn } from '../config/database.ts';
import type { Instant } from '../domain/day.ts';
import { migrations } from './migrations/all.ts';
import type { Tables } from './schema.ts';
import { connecting } from './sign-in.ts';

export type Database = {
  kind: 'embedded' | 'postgres';
  db: Kysely<Tables>;
  /** Plain SQL for the queue, on the same connections; several statements where there are no values. */
  execute(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** How many connections are in use and idle, and how many of us wait for one. */
  connections(): { used: number; idle: number; waiting: number };
  close(): Promise<void>;
};

/** The embedded database in `folder`, which nobody else may have open. */
export async function openEmbedded(folder: string, from?: Blob): Promise<Database> {
  const dataDir = join(folder, 'database');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return openPglite(new PGlite(dataDir, { startParams: durable, ...(from ? { loadDataDir: from } : {}) }));
}

/** An embedded database in memory, for tests; from a dump where one is given. */
export async function openInMemory(from?: Blob): Promise<Database & { dump(): Promise<Blob> }> {
  const engine = new PGlite('memory://', {
    startParams: [...PGlite.defaultStartParams, ...small],
    ...(from ? { loadDataDir: from } : {}),
  });
  return { ...(await openPglite(engine)), dump: () => engine.dumpDataDir('none') };
}

/** At most `max` connections at a time. */
export async function openPostgres(
  url: string,
  { max = 10, signIn = { by: 'url' } }: { max?: number; signIn?: SignIn } = {},
): Promise<Database> {
  const pool = new pg.Pool({ ...connecting(url, signIn), max, connectionTimeoutMillis: 10_000, types });
  return { kind: 'postgres', ...on(pool), close: () => pool.end() };
}

async function openPglite(engine: PGlite): Promise<Database> {
  await engine.waitReady;
  const pool = new pg.Pool({ ...createPgConfig(engine), max: 1, types } as pg.PoolConfig);
  const close = async () => {
    await pool.end();
    await engine.close();
  };
  return { kind: 'embedded', ...on(pool), close };
}

function on(pool: pg.Pool): Pick<Database, 'db' | 'execute' | 'connections'> {
  // A connection that breaks is replaced by the pool, and whoever was using it is told by their query; unheard, its
  // error would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    execute: (text, values) => executeOn(pool, text, values),
    connections: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
  };
}

/** One connection for the whole text; a block of statements that failed half way is rolled back. */
async function executeOn(pool: pg.Pool, text: string, values?: unknown[]) {
  const client = await pool.connect();
  try {
    const result = await (values?.length ? client.query(text, values) : client.query(text));
    const all: pg.QueryResult[] = Array.isArray(result) ? result : [result];
    return { rows: all.flatMap((one) => withDates(one)) };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** The queue wants points in time as dates. */
function withDates({ rows, fields }: pg.QueryResult): Record<string, unknown>[] {
  const times = (fields ?? []).filter((field) => field.dataTypeID === pg.types.builtins.TIMESTAMPTZ);
  for (const row of rows ?? []) {
    for (const { name } of times) if (row[name] !== null) row[name] = new Date(row[name]);
  }
  return rows ?? [];
}

/** Brings the schema up to date, or to where these migrations bring it; several at once wait for each other. */
export async function migrate({ db }: Database, only?: readonly string[]): Promise<string[]> {
  const strange = only?.find((name) => !(name in migrations));
  if (strange) throw new Error(`${strange} is a migration of a newer version`);
  const wanted = Object.entries(migrations).filter(([name]) => only?.includes(name) ?? true);
  const provider = { getMigrations: async () => Object.fromEntries(wanted) };
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
  if (await isNewer(db)) return [];
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Whether a newer version was here, which takes nothing away from us: then the schema is left as it is. */
async function isNewer(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select to_regclass('public.kysely_migration') as made`.execute(db);
  if ((rows[0] as { made: unknown }).made === null) return false;
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return done.rows.some(({ name }) => !(name in migrations));
}

export function isReachable({ db }: Pick<Database, 'db'>): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

/** Instants and days stay text, whole numbers become numbers, as the domain has them. */
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString() as Instant,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.INT8]: Number,
};
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Saves 120 MB of memory. */
const small = ['-c', 'shared_buffers=16MB'];

/**
 * PGlite's own start parameters without `-F`, which would leave everything in the page cache: a confirmed change
 * must outlive a power cut.
 */
const durable = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on'],
  ...['-c', 'wal_sync_method=open_datasync'],
  ...small,
];
