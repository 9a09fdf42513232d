import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { openHouse } from './app/open-house.ts';
import { type Config, ConfigError, readDatabaseConfig } from './config.ts';
import { createLog } from './log.ts';
import { readMinutesFile } from './minutes/read-file.ts';
import { Misuse, type NamedFile, type Operation, type Outcome } from './operator/operation.ts';
import { filesIn, isPure, runPure } from './operator/run-command.ts';
import { findHolder } from './store/hold-folder.ts';

const outcome = await run(process.argv.slice(2));
if (outcome.out) process.stdout.write(`${outcome.out}\n`);
if (outcome.err) process.stderr.write(`${outcome.err}\n`);
process.exitCode = outcome.status;

async function run(argv: readonly string[]): Promise<Outcome> {
  try {
    const files = await Promise.all(filesIn(argv).map(readNamed));
    if (isPure(argv)) return await runPure(readMinutesFile, { argv, files });
    return await operate(readDatabaseConfig(), { argv, files });
  } catch (error) {
    if (error instanceof Misuse || error instanceof ConfigError)
      return { status: 2, out: '', err: error.message };
    return { status: 1, out: '', err: error instanceof Error ? error.message : String(error) };
  }
}

/** By the running service where the database is embedded and one runs; else here. */
async function operate(config: Config['database'], operation: Operation): Promise<Outcome> {
  const socket = config.kind === 'embedded' ? await findHolder(config.folder) : undefined;
  if (socket) return ask(socket, operation);
  const house = await openHouse(config, createLog('warn', process.stderr));
  try {
    return await house.operate(operation);
  } finally {
    await house.close();
  }
}

function ask(socketPath: string, { argv, files }: Operation): Promise<Outcome> {
  const sent = files.map(({ name, content }) => ({ name, content: Buffer.from(content).toString('base64') }));
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath, path: '/operate', method: 'POST' }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => resolve(JSON.parse(Buffer.concat(pieces).toString('utf8'))));
    });
    asking.on('error', reject);
    asking.end(JSON.stringify({ argv, files: sent }));
  });
}

async function readNamed(name: string): Promise<NamedFile> {
  try {
    return { name, content: await readFile(name) };
  } catch (error) {
    throw new Misuse(
      `${name} cannot be read: ${error instanceof Error ? error.message.split(',')[0] : error}`,
    );
  }
}
