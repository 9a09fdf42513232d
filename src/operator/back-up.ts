import { isAbsolute } from 'node:path';
import { Misuse, type Needs } from './operation.ts';

/** `backup FILE`: all of the database into a new file, which is then read once more from beginning to end. */
export async function backUp({ backUp: write }: Needs, path: string | undefined): Promise<string> {
  if (!path || !isAbsolute(path)) throw new Misuse('backup needs a file to write: backup FILE');
  try {
    const { rows, tables } = await write(path);
    return `wrote ${rows} rows of ${tables} tables to ${path}, and read them back`;
  } catch (error) {
    if (Error.isError(error) && 'code' in error && error.code === 'EEXIST')
      throw new Misuse(`${path} is there already, and is not written over`);
    throw error;
  }
}
