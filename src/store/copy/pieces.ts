import { createHash } from 'node:crypto';

/**
 * A whole database on its way to a file or to another database: what it looks like, then its rows table by table, each
 * as PostgreSQL itself writes a row, and at the end what came of each table.
 */
export type Piece =
  | { kind: 'head'; migrations: readonly string[]; tables: readonly Table[] }
  | { kind: 'rows'; table: string; rows: readonly string[] }
  | { kind: 'end'; tallies: Readonly<Record<string, Tally>> };

/** A table with its columns in order; `isHeavy` where a single row may hold a file. */
export type Table = { name: string; columns: readonly string[]; isHeavy: boolean };

/** How many rows, and the sum of their SHA-256: the same for the same rows, in whatever order they come. */
export type Tally = { rows: number; sum: string };

export function isSame(one: Tally, other: Tally | undefined): boolean {
  return one.rows === other?.rows && one.sum === other.sum;
}

export class Counter {
  #rows = 0;
  #sum = 0n;

  add(row: string): void {
    this.#rows += 1;
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(row).digest('hex')}`)) % 2n ** 256n;
  }

  get tally(): Tally {
    return { rows: this.#rows, sum: this.#sum.toString(16) };
  }
}

/** A database that is not as it should be to be copied, or was not copied whole; one line. */
export class CopyFailure extends Error {
  override readonly name = 'CopyFailure';
}
