import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { largestFile } from '../minutes/read-file.ts';
import { Misuse, type NamedFile } from '../operator/operation.ts';

/** Reads a file that a command names, never more of it than any command takes. */
export async function readNamed(name: string): Promise<NamedFile> {
  try {
    const { size } = await stat(name);
    // What is no file of its own, as what another command writes, tells no size: there it is one byte too many.
    const content = size > largestFile ? null : await buffer(createReadStream(name, { end: largestFile }));
    if (content && content.length <= largestFile) return { name, content };
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : error;
    throw new Misuse(`${name} cannot be read: ${why}`);
  }
  throw new Misuse(`${name}: it is larger than ${largestFile / 1024 / 1024} MB`);
}
