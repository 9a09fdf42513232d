import { spawn } from 'node:child_process';
import { join } from 'node:path';

export type Settings = Readonly<Record<string, string>>;

/** The service in a process of its own, as an operator runs it. */
export type Service = {
  /** Where Teams posts to. */
  url: string;
  /** All it has written. */
  output(): string;
  /** Waits until it has written this. */
  writes(words: string): Promise<void>;
  /** Asks it to end (SIGTERM) and gives its exit status. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
};

/** Starts it with these settings and no others, and waits until it says that it is ready. */
export async function runService(settings: Settings): Promise<Service> {
  const child = spawn(process.execPath, ['src/main.ts'], { env: envOf(settings) });
  const written: string[] = [];
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const output = () => written.join('');
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => written.push(piece.toString()));
  const writes = (words: string) =>
    new Promise<void>((heard, failed) => {
      const look = () => {
        if (!output().includes(words)) return;
        for (const stream of [child.stdout, child.stderr]) stream.off('data', look);
        heard();
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      ended.then((status) => failed(new Error(`it ended with ${status}: ${output()}`)));
      look();
    });
  await writes('/api/messages\n');
  return {
    url: /ready:\n {2}(\S+)\n/.exec(output())?.[1] ?? '',
    ...{ output, writes },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** `npm run moedeklar -- …` with the same settings. */
export async function runCommand(
  settings: Settings,
  words: readonly string[],
): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], { env: envOf(settings) });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => out.push(piece.toString()));
  child.stderr.on('data', (piece: Buffer) => err.push(piece.toString()));
  const status = await new Promise<number | null>((done) => child.once('close', done));
  return { status, out: out.join(''), err: err.join('') };
}

/** Compiled code is kept beside the installed packages, so that starting again takes less long. */
function envOf(settings: Settings): Record<string, string> {
  const cache = join('node_modules', '.cache', 'compiled');
  return { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: cache, ...settings };
}
