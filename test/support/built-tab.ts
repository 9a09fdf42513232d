import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The tab's page in `build/tab`, as `npm start` has it: built where it is not, once for all who ask. Gives what was said. */
export async function builtTab(): Promise<string> {
  const { stdout } = await run(process.execPath, ['src/tab/bundle.ts']);
  return stdout;
}
