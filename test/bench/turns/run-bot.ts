import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Settings } from '../../support/start-process.ts';

/** A bot in a process of its own. */
export type Bot = {
  /** Where Teams posts to. */
  url: string;
  /** The processor's time it has used so far, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
};

/** Starts one of the bots beside this file with these settings and no others. */
export async function runBot(file: string, settings: Settings): Promise<Bot> {
  const child = fork(new URL(file, import.meta.url), {
    env: { PATH: process.env.PATH ?? '', ...settings },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const ended = once(child, 'exit');
  const { port = 0 } = await hear(child);
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    async cpu() {
      child.send('cpu');
      return (await hear(child)).cpu ?? 0;
    },
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}

async function hear(child: ChildProcess): Promise<{ port?: number; cpu?: number }> {
  const heard = new AbortController();
  try {
    const said = once(child, 'message', heard).then(([message]) => message);
    const ended = once(child, 'exit', heard).then(([status]) => {
      throw new Error(`a bot ended with ${status}`);
    });
    return await Promise.race([said, ended]);
  } finally {
    heard.abort();
  }
}
