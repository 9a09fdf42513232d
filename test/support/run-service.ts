import { type Settings, type Started, startProcess } from './start-process.ts';

/** The service in a process of its own, as an operator runs it. */
export type Service = {
  process: Started;
  /** `http://127.0.0.1:…`, without a slash at its end. */
  url: string;
  /** Its settings: what an operator's command beside it needs, too. */
  settings: Settings;
};

export type Answered = { status: number | null; out: string; err: string };

type Start = typeof startProcess;

/** Starts it with these settings and no others, and waits until it says that it is ready. */
export async function runService(settings: Settings, start: Start = startProcess): Promise<Service> {
  const process = start('src/main.ts', [], settings);
  const said = await process.says('/api/messages\n');
  const url = /(http:\/\/\S+)\/api\/messages/.exec(said)?.[1] ?? '';
  return { process, url, settings };
}

/** Types an operator's command (`npm run moedeklar -- …`), and gives what came of it. */
export async function runCommand(
  settings: Settings,
  words: readonly string[],
  start: Start = startProcess,
): Promise<Answered> {
  const cli = start('src/cli.ts', words, settings);
  const { status } = await cli.ended;
  return { status, out: cli.said(), err: cli.complained() };
}
