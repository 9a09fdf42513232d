import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export type Settings = Readonly<Record<string, string>>;

/** A process of ours. */
export type Started = {
  pid: number;
  /** What it has written so far. */
  said(): string;
  complained(): string;
  /** Resolved once the text stands in what it wrote; fails where it ends before that. */
  says(text: string): Promise<string>;
  /** Resolved once it has ended. */
  kill(signal: NodeJS.Signals): Started['ended'];
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
};

/** Compiled code is kept beside the installed packages, so that starting again takes less long. */
const compiled = join('node_modules', '.cache', 'compiled');

/** The embedded database lives for moments here: making its code fast takes more time than it saves. */
const flags = ['--disable-warning=ExperimentalWarning', '--liftoff-only'];

/** Starts one of our `.ts` files with no settings but those given. */
export function startProcess(file: string, args: readonly string[], settings: Settings = {}): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...flags, file, ...args], {
    env: { PATH, HOME, NODE_COMPILE_CACHE: compiled, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child);
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
    kill(signal) {
      child.kill(signal);
      return ended;
    },
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
