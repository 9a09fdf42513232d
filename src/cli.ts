import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askService, Gone } from './cli/ask-service.ts';
import { doctor } from './cli/doctor.ts';
import { readNamed } from './cli/read-named.ts';
import { type Config, ConfigError, readHouseConfig } from './config.ts';
import { createLog } from './log.ts';
import { readMinutesFile } from './minutes/read-file.ts';
import { Misuse, type Operation, type Outcome } from './operator/operation.ts';
import { filesIn, isPure, runPure } from './operator/run-command.ts';
import { findHolder } from './store/hold-folder.ts';

type HouseConfig = Pick<Config, 'database' | 'graph'>;

const outcome = await run(process.argv.slice(2)).then(keepFile);
if (outcome.out) process.stdout.write(`${outcome.out}\n`);
if (outcome.err) process.stderr.write(`${outcome.err}\n`);
process.exitCode = outcome.status;

/** What a command wrote goes where it was typed; a file that cannot be written is a wrong use. */
async function keepFile({ file, ...outcome }: Outcome): Promise<Outcome> {
  if (!file) return outcome;
  try {
    await writeFile(file.name, file.content);
    return outcome;
  } catch (error) {
    return { status: 2, out: '', err: error instanceof Error ? error.message : String(error) };
  }
}

async function run(argv: readonly string[]): Promise<Outcome> {
  try {
    const files = await Promise.all(filesIn(argv).map(readNamed));
    if (isPure(argv)) return await runPure(readMinutesFile, { argv, files });
    if (argv[0] === 'doctor')
      return await doctor(argv, async () => operate(readHouseConfig(), { argv: ['doctor'], files }));
    const config = readHouseConfig();
    const alone = await ownDatabaseCommand(argv[0], config);
    return alone ? await alone(argv) : await operate(config, { argv: withWholePath(argv), files });
  } catch (error) {
    if (error instanceof Misuse || error instanceof ConfigError)
      return { status: 2, out: '', err: error.message };
    const err = error instanceof Error ? error.message : String(error);
    return { status: 1, out: '', err: err.replaceAll(/\s*\n\s*/g, ' ') };
  }
}

/** What wants the database for itself, as no service has it open. */
async function ownDatabaseCommand(name: string | undefined, { database }: HouseConfig) {
  if (name === 'restore' || name === 'move-to') {
    const { restore, moveTo } = await import('./cli/fill-database.ts');
    return (argv: readonly string[]) => (name === 'restore' ? restore : moveTo)(database, argv);
  }
  if (name !== 'database' || database.kind === 'embedded') return null;
  const { admit } = await import('./cli/admit.ts');
  return (argv: readonly string[]) => admit(database, argv);
}

/** A file to be written is where it was typed, whoever writes it. */
function withWholePath(argv: readonly string[]): readonly string[] {
  const [first, path, ...rest] = argv;
  return first === 'backup' && path ? [first, resolve(path), ...rest] : argv;
}

/** By the process that has the embedded database open where there is one, else here; others come and go meanwhile. */
async function operate(config: HouseConfig, operation: Operation, again = 100): Promise<Outcome> {
  const { database } = config;
  const socket = database.kind === 'embedded' ? await findHolder(database.folder) : undefined;
  try {
    return socket ? await askService(socket, operation) : await operateHere(config, operation);
  } catch (error) {
    if (again === 0 || !(error instanceof Gone || error instanceof ConfigError)) throw error;
    await pause(100);
    return operate(config, operation, again - 1);
  }
}

/** The house is brought in here: whoever asks the running service, or needs no database, is answered sooner. */
async function operateHere(config: HouseConfig, operation: Operation): Promise<Outcome> {
  const { openHouse } = await import('./app/open-house.ts');
  const house = await openHouse(config, createLog('warn', process.stderr));
  try {
    return await house.operate(operation);
  } finally {
    await house.close();
  }
}
