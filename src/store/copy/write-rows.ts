import { sql, type Transaction } from 'kysely';
import type { Tables } from '../schema.ts';
import { CopyFailure, Counter, isSame, type Piece, type Table, type Tally } from './pieces.ts';
import { rowsOf, tablesIn, writeAlike } from './read-rows.ts';

type Tx = Transaction<Tables>;
type Head = Extract<Piece, { kind: 'head' }>;

/**
 * Fills an empty database whose schema is that of the head, and reads every row back. Throws where anything is there
 * already or anything came out otherwise; the transaction then leaves nothing behind.
 */
export async function writeDatabase(
  tx: Tx,
  head: Head,
  pieces: AsyncIterable<Piece>,
): Promise<Readonly<Record<string, Tally>>> {
  await writeAlike(tx);
  const tables = await tablesIn(tx);
  demandAlike(head.tables, tables);
  await demandEmpty(tx, tables);
  for await (const piece of pieces) {
    if (piece.kind === 'rows') await insert(tx, demandTable(tables, piece.table), piece.rows);
    if (piece.kind !== 'end') continue;
    await compare(tx, tables, piece.tallies);
    return piece.tallies;
  }
  throw new CopyFailure('it ends before its end: not all of it is there');
}

function demandAlike(from: readonly Table[], to: readonly Table[]): void {
  const look = (tables: readonly Table[]) => tables.map(({ name, columns }) => `${name}(${columns})`).sort();
  const other = look(from).find((table) => !look(to).includes(table));
  if (other) throw new CopyFailure(`it was made by another version of Mødeklar: ${other} is not as here`);
}

async function demandEmpty(tx: Tx, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(tx);
    if (rows.length > 0) throw new CopyFailure(`the database is not empty: there is something in ${name}`);
  }
}

function demandTable(tables: readonly Table[], name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new CopyFailure(`there is no table ${name}`);
  return table;
}

async function insert(tx: Tx, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  const named = sql.join(columns.map((column) => sql.ref(column)));
  const picked = sql.join(columns.map((column) => sql`(r).${sql.ref(column)}`));
  await sql`insert into ${sql.table(name)} (${named})
    select ${picked} from (select unnest(${rows}::text[])::${sql.table(name)} as r) read`.execute(tx);
}

async function compare(
  tx: Tx,
  tables: readonly Table[],
  tallies: Readonly<Record<string, Tally>>,
): Promise<void> {
  for (const table of tables) {
    const counter = new Counter();
    for await (const some of rowsOf(tx, table)) for (const row of some) counter.add(row);
    const [here, there] = [counter.tally, tallies[table.name] ?? new Counter().tally];
    if (!isSame(here, there))
      throw new CopyFailure(`${table.name} came out otherwise: ${here.rows} rows of ${there.rows}`);
  }
}
