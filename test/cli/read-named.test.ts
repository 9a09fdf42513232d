import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readNamed } from '../../src/cli/read-named.ts';

/** A file of its own for the test, as large as that; what is not said is not written, and takes no room. */
async function withFile(said: string, size: number, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'named-'));
  const path = join(folder, 'referat.pdf');
  await writeFile(path, said);
  await truncate(path, size);
  await use(path).finally(() => rm(folder, { recursive: true }));
}

describe('a file that a command names', () => {
  test('is read whole', async () => {
    await withFile('REFERAT', 7, async (path) => {
      expect(await readNamed(path)).toEqual({ name: path, content: Buffer.from('REFERAT') });
    });
  });

  test('is refused by its size before any of it is read', async () => {
    await withFile('', 200 * 1024 * 1024, async (path) => {
      await expect(readNamed(path)).rejects.toThrow(`${path}: it is larger than 16 MB`);
    });
  });

  test('is refused where it has no end and tells no size', async () => {
    const endless = process.platform === 'win32' ? undefined : '/dev/zero';
    if (endless) await expect(readNamed(endless)).rejects.toThrow('it is larger than 16 MB');
  });

  test('may not be there, or be a folder', async () => {
    await expect(readNamed('/nowhere/referat.pdf')).rejects.toThrow(
      /^\/nowhere\/referat.pdf cannot be read: .*ENOENT/,
    );
    await expect(readNamed(tmpdir())).rejects.toThrow(/cannot be read: .*EISDIR/);
  });
});
