import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { tenantScope } from '../tenant-scope.ts';
import {
  columnsOf,
  findPerson,
  type Known,
  namesIn,
  patternsOf,
  type Sought,
  whereNamed,
} from './find-person.ts';
import { type Kind, peopled } from './rules.ts';

type Row = Record<string, unknown>;
export type PersonsData = { id: string; tables: Readonly<Record<string, readonly Row[]>> };

/** Everything about a person, table by table, with nothing that others wrote; undefined for a stranger. */
export function exportPerson(db: Kysely<Tables>, sought: Sought): Promise<PersonsData | undefined> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (plain) => {
      const known = await findPerson(plain.withPlugin(tenantScope(sought.tenantId)), sought);
      if (!known) return undefined;
      const tables: Record<string, Row[]> = {};
      for (const { table, columns } of peopled) {
        const all = sql.join(columns.filter(([, kind]) => kind !== 'not').map(([column]) => sql.ref(column)));
        const where = whereNamed(known, namesIn(columns));
        const { rows } = await sql<Row>`select ${all} from ${sql.table(table)} where ${where}`.execute(plain);
        if (rows.length > 0) tables[table] = rows.map((row) => theirsOf(known, row, columns));
      }
      return { id: known.id, tables };
    });
}

/** Of a row what is theirs: where the row is another's, only that and where they are named. */
function theirsOf(known: Known, row: Row, columns: readonly [string, Kind][]): Row {
  const isTheirs = columnsOf(columns, 'whose').some((column) => bears(known, row[column]));
  const shown = columns.flatMap(([column, kind]): [string, unknown][] => {
    const value = row[column];
    if (kind === 'key') return [[column, value]];
    if (kind === 'given' || kind === 'theirs') return isTheirs ? [[column, value]] : [];
    if (kind === 'whose' || kind === 'id')
      return bears(known, value) ? [[column, mentionOf(known, value)]] : [];
    const found = kind === 'own' ? partsOf(known, value) : pathsTo(known, value);
    return found.length > 0 ? [[column, found]] : [];
  });
  return Object.fromEntries(shown);
}

/** Of a list only what names them. */
function mentionOf(known: Known, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((one) => bears(known, one)) : value;
}

/** The plain values of every object that bears their id itself, and where else they are named. */
function partsOf(known: Known, value: unknown, path = ''): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => partsOf(known, one, `${path}[${at}]`));
  if (!isObject(value)) return bears(known, value) ? [{ at: path }] : [];
  const entries = Object.entries(value);
  const deeper = entries.filter(([, one]) => typeof one === 'object');
  const within = deeper.flatMap(([name, one]) => partsOf(known, one, under(path, name)));
  if (!entries.some(([name, one]) => bears(known, name) || (typeof one === 'string' && bears(known, one))))
    return within;
  const plain = entries.filter(([, one]) => typeof one !== 'object');
  return [{ at: path, ...Object.fromEntries(plain) }, ...within];
}

function pathsTo(known: Known, value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => pathsTo(known, one, `${path}[${at}]`));
  if (!isObject(value)) return bears(known, value) ? [path] : [];
  return Object.entries(value).flatMap(([name, one]) => [
    ...(bears(known, name) ? [under(path, name)] : []),
    ...pathsTo(known, one, under(path, name)),
  ]);
}

function under(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function bears(known: Known, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => bears(known, one));
  if (typeof value !== 'string') return false;
  return patternsOf(known).some(({ pattern, flags }) => new RegExp(pattern, flags).test(value));
}
