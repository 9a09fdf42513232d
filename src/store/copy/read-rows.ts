import { sql, type Transaction } from 'kysely';
import type { Tables } from '../schema.ts';
import { CopyFailure, Counter, type Piece, type Table, type Tally } from './pieces.ts';

type Tx = Transaction<Tables>;

/** All of the database, as it is in this transaction. */
export async function* readDatabase(tx: Tx): AsyncGenerator<Piece> {
  await writeAlike(tx);
  const tables = await tablesIn(tx);
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(tx);
  yield { kind: 'head', migrations: rows.map(({ name }) => name), tables };
  const tallies: Record<string, Tally> = {};
  for (const table of tables) {
    const counter = new Counter();
    for await (const some of rowsOf(tx, table)) {
      for (const row of some) counter.add(row);
      yield { kind: 'rows', table: table.name, rows: some };
    }
    tallies[table.name] = counter.tally;
  }
  yield { kind: 'end', tallies };
}

/** The rows of a table as text, some at a time. */
export async function* rowsOf(tx: Tx, { name, isHeavy }: Table): AsyncGenerator<string[]> {
  await sql`declare reading no scroll cursor for select t::text as row from ${sql.table(name)} t`.execute(tx);
  const next = sql<{ row: string }>`fetch ${sql.lit(isHeavy ? 1 : 500)} from reading`;
  for (let { rows } = await next.execute(tx); rows.length > 0; { rows } = await next.execute(tx))
    yield rows.map(({ row }) => row);
  await sql`close reading`.execute(tx);
}

/** Times, bytes and numbers look the same, whoever is asked and wherever. */
export async function writeAlike(tx: Tx): Promise<void> {
  const settings = { datestyle: 'ISO', intervalstyle: 'postgres', timezone: 'UTC', bytea_output: 'hex' };
  for (const [name, value] of Object.entries(settings))
    await sql`select set_config(${name}, ${value}, true)`.execute(tx);
}

/**
 * Our tables, each after those it refers to, and the queue's jobs. The queue makes its other tables itself, and how far
 * the schema is stands in the head.
 */
export async function tablesIn(tx: Tx): Promise<Table[]> {
  const { rows } = await sql<Table & { refers: string[] }>`
    select c.relnamespace::regnamespace::text || '.' || c.relname as name,
      array_agg(a.attname::text order by a.attnum) as columns,
      bool_or(a.atttypid = 'bytea'::regtype) as "isHeavy",
      array(select f.relnamespace::regnamespace::text || '.' || f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as refers
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and a.attgenerated = ''
      and (c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%' or c.oid = 'queue.job'::regclass)
    group by c.oid order by name`.execute(tx);
  return inOrder(rows).map(({ refers: _, ...table }) => table);
}

function inOrder<T extends Table & { refers: string[] }>(tables: readonly T[]): T[] {
  const sorted: T[] = [];
  const isThere = (name: string) =>
    sorted.some((one) => one.name === name) || !tables.some((one) => one.name === name);
  while (sorted.length < tables.length) {
    const next = tables.filter((one) => !sorted.includes(one) && one.refers.every(isThere));
    if (next.length === 0) throw new CopyFailure('the tables refer to each other in a circle');
    sorted.push(...next);
  }
  return sorted;
}
