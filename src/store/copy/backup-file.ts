import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { CopyFailure, type Piece } from './pieces.ts';

/** What a backup begins with. */
const mark = { moedeklar: 'backup', format: 1 } as const;

const piece: z.ZodType<Piece> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('head'),
    migrations: z.array(z.string()),
    tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), isHeavy: z.boolean() })),
  }),
  z.object({ kind: z.literal('rows'), table: z.string(), rows: z.array(z.string()) }),
  z.object({
    kind: z.literal('end'),
    tallies: z.record(z.string(), z.object({ rows: z.number(), sum: z.string() })),
  }),
]);

/** Writes a new file that only its owner reads: JSON lines, zipped. Never over one that is there. */
export async function writeBackup(path: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const lines = Readable.from(linesOf(pieces));
  await pipeline(lines, createGzip({ level: 6 }), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}

/** Reads a file of `writeBackup`. Throws a CopyFailure where it is none, or spoilt. */
export async function* readBackup(path: string): AsyncGenerator<Piece> {
  const unzipped = createGunzip();
  const reading = pipeline(createReadStream(path), unzipped).catch(() => {});
  let isMarked = false;
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      const value: unknown = JSON.parse(line);
      if (isMarked) yield piece.parse(value);
      else z.object({ moedeklar: z.literal('backup'), format: z.literal(1) }).parse(value);
      isMarked = true;
    }
  } catch (cause) {
    if (cause instanceof CopyFailure) throw cause;
    throw new CopyFailure(`${path} is no backup of Mødeklar, or spoilt`, { cause });
  } finally {
    unzipped.destroy();
    await reading;
  }
  if (!isMarked) throw new CopyFailure(`${path} is no backup of Mødeklar, or spoilt`);
}

async function* linesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<string> {
  yield `${JSON.stringify(mark)}\n`;
  for await (const one of pieces) yield `${JSON.stringify(one)}\n`;
}
