import { type Instant, instantOf } from '../domain/day.ts';
import type { Database } from './open-database.ts';

/** The database's own clock, and how it keeps text. */
export async function readClock({
  execute,
}: Pick<Database, 'execute'>): Promise<{ at: Instant; encoding: string }> {
  const { rows } = await execute(
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as at, current_setting('server_encoding') as encoding`,
  );
  return { at: instantOf(new Date(Number(rows[0]?.at))), encoding: String(rows[0]?.encoding) };
}
