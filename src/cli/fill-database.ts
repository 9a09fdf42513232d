import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseConfig } from '../config/database.ts';
import { openQueue } from '../jobs/open-queue.ts';
import { createLog } from '../log.ts';
import { Misuse, type Outcome } from '../operator/operation.ts';
import { readBackup } from '../store/copy/backup-file.ts';
import { putCopy, type Tallies, takeCopy } from '../store/copy/copy-database.ts';
import { CopyFailure, type Piece } from '../store/copy/pieces.ts';
import { holdFolder } from '../store/hold-folder.ts';
import { type Database, openEmbedded, openPostgres } from '../store/open-database.ts';
import { auditor, tenantsOnRecord } from '../store/record.ts';

/** `restore FILE`: a backup into the database that the settings name, which must be empty and which nothing runs on. */
export async function restore(config: DatabaseConfig, [, file, more]: readonly string[]): Promise<Outcome> {
  if (!file || more) throw new Misuse('restore needs one backup: restore FILE');
  if (config.kind === 'postgres') {
    const database = await openPostgres(config.url, config);
    return fill(database, readBackup(file), 'restored').finally(database.close);
  }
  return holding(config.folder, async () => {
    const folder = join(config.folder, 'database');
    if (existsSync(folder))
      throw new Misuse(`there is a database in ${config.folder} already: set DATA_DIR to an empty folder`);
    const database = await openEmbedded(config.folder);
    let isWhole = false;
    try {
      const outcome = await fill(database, readBackup(file), 'restored');
      isWhole = outcome.status === 0;
      return outcome;
    } finally {
      await database.close();
      if (!isWhole) await rm(folder, { recursive: true });
    }
  });
}

/** `move-to DATABASE_URL`: all of the embedded database into an empty PostgreSQL; what is there stays as it is. */
export async function moveTo(config: DatabaseConfig, [, url, more]: readonly string[]): Promise<Outcome> {
  if (!url || more || !/^postgres(ql)?:\/\//.test(url))
    throw new Misuse('move-to needs a PostgreSQL: move-to postgres://…');
  if (config.kind === 'postgres')
    throw new Misuse('move-to moves the embedded database: DATABASE_URL is set already');
  if (!existsSync(join(config.folder, 'database')))
    throw new Misuse(`there is no database in ${config.folder}`);
  return holding(config.folder, async () => {
    const from = await openEmbedded(config.folder);
    const to = await openPostgres(url);
    const moved = takeCopy(from, (pieces) => fill(to, pieces, 'moved'));
    const done = await moved.finally(() => Promise.all([to.close(), from.close()]));
    return { ...done, out: `${done.out}\nset DATABASE_URL and start; ${config.folder} is as it was` };
  });
}

async function holding(folder: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const hold = await holdFolder(folder, (_, answer) => answer.writeHead(503).end());
  if (hold.kind === 'held') throw new Misuse(`Mødeklar is running on ${folder}: stop it first`);
  return work().finally(hold.release);
}

async function fill(database: Database, pieces: AsyncIterable<Piece>, done: string): Promise<Outcome> {
  try {
    const tallies = await putCopy(database, pieces, makeQueue);
    return await told(database, tallies, done);
  } catch (error) {
    if (error instanceof CopyFailure) return { status: 1, out: '', err: error.message };
    throw error;
  }
}

/** The record of changes is looked at as a whole, too. */
async function told(database: Database, tallies: Tallies, done: string): Promise<Outcome> {
  const verify = auditor(database.db);
  for (const tenant of await tenantsOnRecord(database.db)) {
    const verdict = await verify(tenant);
    if (verdict.kind !== 'whole')
      throw new CopyFailure(`the record of ${tenant} is broken at row ${verdict.seq}: ${verdict.why}`);
  }
  const rows = Object.values(tallies).reduce((sum, tally) => sum + tally.rows, 0);
  const out = `${done} ${rows} rows in ${Object.keys(tallies).length} tables, each row compared, the record whole`;
  return { status: 0, out, err: '' };
}

async function makeQueue({ kind, execute }: Database): Promise<void> {
  const queue = await openQueue({ kind, execute, log: createLog('warn', process.stderr) });
  await queue.stop();
}
