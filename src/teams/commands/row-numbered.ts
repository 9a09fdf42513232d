import { Refusal } from '../../errors.ts';

/** The row with the number that stands before it in its list. */
export function rowNumbered<T>(rows: readonly T[], number: number): T {
  const row = rows[number - 1];
  if (!row) throw new Refusal('not-on-list', { number, last: rows.length });
  return row;
}
