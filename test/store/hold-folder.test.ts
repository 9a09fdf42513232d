import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findHolder, type Hold, holdFolder } from '../../src/store/hold-folder.ts';
import { aFolder, start } from '../support/processes.ts';

const child = 'test/store/hold-child.ts';
const nothing = () => {};

async function release(hold: Hold): Promise<void> {
  if (hold.kind === 'mine') await hold.release();
}

function ask(socketPath: string | undefined, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath, path }, (answer) => {
      answer.setEncoding('utf8').once('data', resolve);
    });
    asking.once('error', reject).end();
  });
}

describe('a folder', () => {
  test('is held by one; the second is told, and gets it once the first lets go', async () => {
    const folder = await aFolder();

    const first = await holdFolder(folder, nothing);
    const second = await holdFolder(folder, nothing);
    await release(first);
    const third = await holdFolder(folder, nothing);

    expect([first.kind, second.kind, third.kind]).toEqual(['mine', 'held', 'mine']);
    await release(third);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is given to exactly one of many who come at once, in one process', async () => {
    const folder = await aFolder();

    const holds = await Promise.all(Array.from({ length: 30 }, () => holdFolder(folder, nothing)));

    expect(holds.filter(({ kind }) => kind === 'mine')).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(1);
    for (const hold of holds) await release(hold);
  });

  test('is given to exactly one of twenty processes that come at once', async () => {
    const folder = await aFolder();

    const racers = Array.from({ length: 20 }, () => start(child, [folder]));
    const said = await Promise.all(racers.map((racer) => racer.says('\n')));

    expect(said.toSorted()).toEqual([...Array(19).fill('held\n'), 'mine\n']);
    expect((await readdir(folder)).filter((name) => name.endsWith('.sock'))).toHaveLength(1);
  });

  test('is free at once when its holder was killed, and nothing of the dead one stays', async () => {
    const folder = await aFolder();
    const dead = start(child, [folder]);
    await dead.says('mine');
    const [before] = await readdir(folder);
    dead.kill('SIGKILL');
    await dead.ended;
    expect(await findHolder(folder)).toBeUndefined();

    const next = await holdFolder(folder, nothing);

    expect(next.kind).toBe('mine');
    expect(await readdir(folder)).not.toContain(before);
    await release(next);
  });

  test('is given to exactly one of several who come when its holder was killed', async () => {
    const folder = await aFolder();
    for (const _ of [1, 2, 3]) {
      const dead = start(child, [folder]);
      await dead.says('mine');
      dead.kill('SIGKILL');
      await dead.ended;

      const holds = await Promise.all(Array.from({ length: 6 }, () => holdFolder(folder, nothing)));

      expect(holds.map(({ kind }) => kind).toSorted()).toEqual([...Array(5).fill('held'), 'mine']);
      for (const hold of holds) await release(hold);
    }
  });

  test('is made for nobody else to look into, and so is the socket in it', async () => {
    const folder = join(await aFolder(), 'made', 'here');

    const hold = await holdFolder(folder, nothing);

    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    const [socket = ''] = await readdir(folder);
    expect([await modeOf(folder), await modeOf(join(folder, socket))]).toEqual(['700', '600']);
    await release(hold);
  });

  test('that was there before keeps its own rights', async () => {
    const folder = await aFolder();
    await chmod(folder, 0o755);

    const hold = await holdFolder(folder, nothing);

    expect((await stat(folder)).mode & 0o777).toBe(0o755);
    await release(hold);
  });

  test('may lie deeper than a socket may be named', async () => {
    const folder = join(await aFolder(), ...Array.from({ length: 10 }, (_, at) => `et-dybt-sted-${at}`));
    expect(folder.length).toBeGreaterThan(107);

    const first = await holdFolder(folder, (_, answer) => void answer.end('hello'));
    const second = await holdFolder(folder, nothing);
    const racer = start(child, [folder]);

    expect([first.kind, second.kind]).toEqual(['mine', 'held']);
    await racer.says('held');
    expect(await ask(await findHolder(folder), '/anything')).toBe('hello');
    await release(first);
    expect(await findHolder(folder)).toBeUndefined();
  });

  test('that cannot be made is a failure and no hold', async () => {
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');

    await expect(holdFolder(join(file, 'folder'), nothing)).rejects.toThrow('ENOTDIR');
  });
});

describe('the holder of a folder', () => {
  test('is found by its socket, on which it answers', async () => {
    const folder = await aFolder();
    const hold = await holdFolder(folder, ({ url }, answer) => void answer.end(`asked for ${url}`));

    expect(await ask(await findHolder(folder), '/operate')).toBe('asked for /operate');
    await release(hold);
  });

  test('is not found where there is none, or no folder', async () => {
    const folder = await aFolder();

    expect(await findHolder(folder)).toBeUndefined();
    expect(await findHolder(join(folder, 'nowhere'))).toBeUndefined();
  });

  test('is whoever is alive on such a socket, even if it answers nonsense', async () => {
    const folder = await aFolder();
    const stranger = createServer((_, answer) => void answer.end('<nonsense>'));
    await new Promise<void>((listening) => stranger.listen(join(folder, 'hold-stranger.sock'), listening));

    expect((await holdFolder(folder, nothing)).kind).toBe('held');
    expect(await findHolder(folder)).toBe(join(folder, 'hold-stranger.sock'));
    stranger.closeAllConnections();
    await new Promise((closed) => stranger.close(closed));
  });

  test('is never a file that is no socket', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'database'));
    await writeFile(join(folder, 'hold-stranger.sock'), '');

    const hold = await holdFolder(folder, nothing);

    expect(hold.kind).toBe('mine');
    await release(hold);
  });
});
