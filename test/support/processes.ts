import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from '@jest/globals';
import { type Settings, type Started, startProcess } from './start-process.ts';

const leftovers = { ofTest: aKeeper(), ofFile: aKeeper() };
afterEach(leftovers.ofTest.clear);
afterAll(leftovers.ofFile.clear);

/** How long something shall be there. */
export type Until = keyof typeof leftovers;

/** A folder of its own, gone after the test, or after all tests of the file. */
export async function aFolder(until: Until = 'ofTest'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'moedeklar-test-'));
  leftovers[until].folders.push(folder);
  return folder;
}

/** As `startProcess`; killed after the test where it still runs. */
export function start(
  file: string,
  args: readonly string[],
  settings: Settings = {},
  until: Until = 'ofTest',
): Started {
  const one = startProcess(file, args, settings);
  leftovers[until].started.push(one);
  return one;
}

function aKeeper() {
  const started: Started[] = [];
  const folders: string[] = [];
  const clear = async () => {
    for (const one of started.splice(0)) await one.kill('SIGKILL');
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  };
  return { started, folders, clear };
}
