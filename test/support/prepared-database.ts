import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { access, cp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openQueue } from '../../src/jobs/open-queue.ts';
import { createLog } from '../../src/log.ts';
import { migrate, openEmbedded, openInMemory } from '../../src/store/open-database.ts';

/** Kept beside the installed packages. What is made is renamed into place: test files run side by side. */
const kept = join('node_modules', '.cache', 'moedeklar');

/** An embedded database with the schema in place. Made once for a schema: the first start of the engine is slow. */
export async function preparedDatabase(): Promise<Blob> {
  const path = join(kept, `database-${fingerprintOfSchema()}.tar`);
  const there = await readFile(path).catch(() => undefined);
  if (there) return new Blob([there]);
  const database = await openInMemory();
  await migrate(database);
  const queue = await openQueue({ ...database, log: createLog('silent') });
  await queue.stop();
  const dump = await database.dump();
  await database.close();
  mkdirSync(kept, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, path);
  return dump;
}

/** Lays such a database, without a board, into a service's data folder, which saves its start five seconds. */
export async function layDatabase(folder: string): Promise<void> {
  const path = join(kept, `folder-${fingerprintOfSchema()}`);
  if (!(await isThere(path))) await prepareFolder(path);
  await cp(path, folder, { recursive: true });
}

async function prepareFolder(path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  const database = await openEmbedded(draft, await preparedDatabase());
  await database.close();
  try {
    await rename(draft, path);
  } catch (error) {
    // Another was there first.
    await rm(draft, { recursive: true });
    if (!(await isThere(path))) throw error;
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function fingerprintOfSchema(): string {
  const migrations = readdirSync('src/store/migrations').map((name) => join('src/store/migrations', name));
  const packages = ['@electric-sql/pglite', 'pg-boss'].map((name) => `node_modules/${name}/package.json`);
  const hash = createHash('sha256');
  for (const path of [...migrations, 'src/jobs/open-queue.ts', ...packages]) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
