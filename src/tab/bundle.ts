import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const top = fileURLToPath(new URL('../../', import.meta.url));
const built = join(top, 'build', 'tab');
const vite = join(top, 'node_modules/vite/bin/vite.js');
const stampFile = join(built, 'stamp');
/** What the page is made of, and what makes it. */
const sources = ['src/tab', 'src/words', 'src/domain', 'src/api', 'cards', 'package-lock.json'];

/** `node src/tab/bundle.ts`: the page of the tab into `build/tab`, where what lies there was made of other sources. */
if (import.meta.main) {
  const said = await bundleTab();
  if (said) console.log(said);
}

/** Says in one line what it did; null where nothing was to be done. Several at once build once. */
export async function bundleTab(): Promise<string | null> {
  if (isFresh()) return null;
  if (!existsSync(vite)) return 'The tab is not built anew: vite is not installed here (npm ci brings it).';
  await mkdir(join(top, 'build'), { recursive: true });
  const unlock = await lock(join(top, 'build', 'tab.lock'));
  try {
    if (isFresh()) return null;
    const from = performance.now();
    const next = `${built}.next`;
    await build(next);
    compress(next);
    writeFileSync(join(next, 'stamp'), stampOf());
    rmSync(built, { recursive: true, force: true });
    renameSync(next, built);
    return `The tab is built, in ${((performance.now() - from) / 1000).toFixed(1)} s.`;
  } finally {
    unlock();
  }
}

/** In earnest whatever the environment says: React for development is half as large again, and slow. */
async function build(folder: string): Promise<void> {
  const words = ['build', '-c', join(top, 'src/tab/vite.config.ts'), '--outDir', folder];
  await promisify(execFile)(process.execPath, [vite, ...words], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function isFresh(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf();
}

function stampOf(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesAt)) hash.update(`${file}\n`).update(readFileSync(join(top, file)));
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const names = readdirSync(join(top, path), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

/** Once, here, and not for each of those who ask. */
function compress(folder: string): void {
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    const bytes = readFileSync(join(assets, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

/** Held by one process at a time; one that died holds it no longer. */
async function lock(path: string): Promise<() => void> {
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!isHeld(path)) rmSync(path, { force: true });
      else await pause(50);
    }
  }
}

function isHeld(path: string): boolean {
  try {
    const holder = readFileSync(path, 'utf8');
    if (holder !== '') process.kill(Number(holder), 0);
    return true;
  } catch {
    return false;
  }
}
