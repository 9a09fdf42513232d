import type { Database } from '../open-database.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { takeCopy } from './copy-database.ts';
import { CopyFailure, Counter, isSame, type Piece } from './pieces.ts';

/** Writes all of the database into a new file, reads that again from beginning to end, and says how much it is. */
export async function backUp(database: Database, path: string): Promise<{ rows: number; tables: number }> {
  await takeCopy(database, (pieces) => writeBackup(path, pieces));
  return check(readBackup(path));
}

async function check(pieces: AsyncIterable<Piece>): Promise<{ rows: number; tables: number }> {
  const counters = new Map<string, Counter>();
  for await (const piece of pieces) {
    if (piece.kind === 'head') for (const { name } of piece.tables) counters.set(name, new Counter());
    if (piece.kind === 'rows') for (const row of piece.rows) counters.get(piece.table)?.add(row);
    if (piece.kind !== 'end') continue;
    const tallies = [...counters].map(([name, { tally }]) => ({ tally, wanted: piece.tallies[name] }));
    if (!tallies.every(({ tally, wanted }) => isSame(tally, wanted))) break;
    return { rows: tallies.reduce((sum, { tally }) => sum + tally.rows, 0), tables: tallies.length };
  }
  throw new CopyFailure('what was written cannot be read back');
}
