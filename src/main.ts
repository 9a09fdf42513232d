import { startApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
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
  const text =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
