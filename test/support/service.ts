import { aFolder, type Started, start } from './processes.ts';

/** The service as a process of its own. */
export type Service = {
  process: Started;
  /** `http://127.0.0.1:…`, without a slash at its end. */
  url: string;
  /** Its settings: what an operator's command beside it needs, too. */
  settings: Readonly<Record<string, string>>;
};

type Options = {
  settings?: Readonly<Record<string, string>>;
  /** How long it shall run. */
  until?: 'ofTest' | 'ofFile';
};

/** Starts the service on a free port; with no settings it is the trial in a folder of its own. */
export async function startService({ settings = {}, until = 'ofTest' }: Options = {}): Promise<Service> {
  const all = { DATA_DIR: settings.DATA_DIR ?? (await aFolder(until)), PORT: '0', ...settings };
  const process = start('src/main.ts', [], all, until);
  const said = await process.says('/api/messages\n');
  const url = /(http:\/\/\S+)\/api\/messages/.exec(said)?.[1] ?? '';
  return { process, url, settings: all };
}

export type Answered = { status: number | null; out: string; err: string };

/** Types an operator's command, and gives what came of it. */
export async function type(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const cli = start('src/cli.ts', args, settings);
  const { status } = await cli.ended;
  return { status, out: cli.said(), err: cli.complained() };
}
