import { startApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { OutsideFailure } from './errors.ts';
import { createLog } from './log.ts';

/** Starts the service, says where it is, and stops it gracefully. */
try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const app = await startApp(config, log);
  process.stdout.write(`Mødeklar is ready:\n${app.addresses.map((address) => `  ${address}\n`).join('')}`);
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await app.stop();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  process.stderr.write(`${clearLine(error)}\n`);
  process.exitCode = 1;
}

/** What an operator can mend is one line; a mistake of ours comes with its stack. */
function clearLine(error: unknown): string {
  if (error instanceof ConfigError || error instanceof OutsideFailure || isOfSystem(error))
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A folder that may not be written, a name that cannot be found. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
