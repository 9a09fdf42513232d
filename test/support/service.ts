import { layDatabase } from './prepared-database.ts';
import { aFolder, start, type Until } from './processes.ts';
import { type Answered, runCommand, runService, type Service } from './run-service.ts';
import type { Settings } from './start-process.ts';

type Options = {
  settings?: Settings;
  /** How long it shall run. */
  until?: Until;
};

/** Starts the service on a free port; with no settings it is the trial in a folder of its own, its schema in place. */
export async function startService({ settings = {}, until = 'ofTest' }: Options = {}): Promise<Service> {
  const all = { DATA_DIR: settings.DATA_DIR ?? (await aDataFolder(until)), PORT: '0', ...settings };
  return runService(all, (file, words, given) => start(file, words, given, until));
}

/** Types an operator's command, and gives what came of it. */
export function type(words: readonly string[], settings: Settings = {}): Promise<Answered> {
  return runCommand(settings, words, start);
}

/** A data folder of its own, the schema in place. */
export async function aDataFolder(until: Until = 'ofTest'): Promise<string> {
  const folder = await aFolder(until);
  await layDatabase(folder);
  return folder;
}
