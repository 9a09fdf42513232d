import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, afterEach } from '@jest/globals';

/** A process of ours, killed after the test where it still runs. */
export type Started = {
  pid: number;
  /** What it has written so far. */
  said(): string;
  complained(): string;
  /** Resolved once the text stands in what it wrote; fails where it ends before that. */
  says(text: string): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
};

const leftovers = { ofTest: aKeeper(), ofFile: aKeeper() };
afterEach(leftovers.ofTest.clear);
afterAll(leftovers.ofFile.clear);

type Settings = Readonly<Record<string, string>>;

/** Compiled code is kept beside the installed packages, so that starting again takes less long. */
const compiled = join('node_modules', '.cache', 'compiled');

/** A folder of its own, gone after the test, or after all tests of the file. */
export async function aFolder(until: keyof typeof leftovers = 'ofTest'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'moedeklar-test-'));
  leftovers[until].folders.push(folder);
  return folder;
}

/** Starts one of our `.ts` files with no settings but those given. */
export function start(
  file: string,
  args: readonly string[],
  settings: Settings = {},
  until: keyof typeof leftovers = 'ofTest',
): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    env: { PATH, HOME, NODE_COMPILE_CACHE: compiled, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const one = watch(child);
  leftovers[until].started.push(one);
  return one;
}

function aKeeper() {
  const started: Started[] = [];
  const folders: string[] = [];
  const clear = async () => {
    for (const one of started.splice(0)) {
      one.kill('SIGKILL');
      await one.ended;
    }
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  };
  return { started, folders, clear };
}

function watch(child: ChildProcessByStdio<null, Readable, Readable>): Started {
  const [out, err] = [gather(child.stdout), gather(child.stderr)];
  const ended = new Promise<Awaited<Started['ended']>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }));
  });
  return {
    pid: child.pid ?? 0,
    said: out.text,
    complained: err.text,
    says: (text) => Promise.race([out.until(text), ended.then(() => endedEarly(text, out.text, err.text))]),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

function endedEarly(text: string, out: () => string, err: () => string): string {
  if (out().includes(text)) return out();
  throw new Error(`it ended without saying "${text}": ${out()}${err()}`);
}

function gather(stream: Readable) {
  const pieces: string[] = [];
  const text = () => pieces.join('');
  stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
  const until = (wanted: string) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!text().includes(wanted)) return;
        stream.off('data', look);
        resolve(text());
      };
      stream.on('data', look);
      look();
    });
  return { text, until };
}
