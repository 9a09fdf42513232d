import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

export type Keeper = {
  /** Writes soon; what is asked for meanwhile is written together. */
  later(): void;
  /** Writes what is still to be written. */
  flush(): Promise<void>;
};

/** Long enough to catch an answer and its card together, short enough that a restart by hand loses nothing. */
const delay = 200;

/** Keeps the state in a file, which is replaced whole so that it is never half-written. */
export function createKeeper(file: string, state: () => object): Keeper {
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    timer = null;
    writing = writing.then(() => replaceFile(file, JSON.stringify(state()))).catch(() => undefined);
    return writing;
  }

  return {
    later() {
      timer ??= setTimeout(write, delay);
    },
    async flush() {
      if (timer) clearTimeout(timer);
      await (timer ? write() : writing);
    },
  };
}

/** What was kept. A file that is missing, or not ours to read, is an empty beginning: it holds nothing but a trial. */
export async function readKept<Kept>(file: string, shape: z.ZodType<Kept>): Promise<Kept | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
