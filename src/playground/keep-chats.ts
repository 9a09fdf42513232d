import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Post } from './wire.ts';

/** What outlives a restart. */
export type Kept = { posts: readonly Post[]; installed: readonly string[]; unreachable: readonly string[] };

export type Keeper = {
  read(): Promise<Kept>;
  /** Writes soon; what is asked for meanwhile is written together. */
  later(): void;
  /** Writes what is still to be written. */
  flush(): Promise<void>;
};

/** Long enough to catch an answer and its card together, short enough that a restart by hand loses nothing. */
const delay = 200;

const nothing: Kept = { posts: [], installed: [], unreachable: [] };

/** Keeps the state in a file, which is replaced whole so that it is never half-written. */
export function createKeeper(file: string, state: () => Kept): Keeper {
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    timer = null;
    writing = writing.then(() => replaceFile(file, JSON.stringify(state()))).catch(() => undefined);
    return writing;
  }

  return {
    read: () => readKept(file),
    later() {
      timer ??= setTimeout(write, delay);
    },
    async flush() {
      if (timer) clearTimeout(timer);
      await (timer ? write() : writing);
    },
  };
}

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** A file that is missing, or not ours to read, is an empty beginning: it holds nothing but a trial's chat. */
async function readKept(file: string): Promise<Kept> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return nothing;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return nothing;
  }
}

const shape: z.ZodType<Kept> = z.object({
  posts: z.array(
    z.object({
      id: z.string(),
      chat: z.string(),
      thread: z.string().nullable(),
      from: z.string().nullable(),
      at: z.string(),
      text: z.string(),
      format: z.enum(['plain', 'markdown']),
      summary: z.string().nullable(),
      attached: z.array(
        z.object({
          contentType: z.string(),
          content: z.unknown(),
          name: z.string().nullable(),
          contentUrl: z.string().nullable().default(null),
        }),
      ),
      edition: z.number(),
      isRemoved: z.boolean(),
      reactions: z.record(z.string(), z.array(z.string())),
      fileAnswer: z.enum(['accept', 'decline']).nullable().default(null),
    }),
  ),
  installed: z.array(z.string()),
  unreachable: z.array(z.string()),
});
