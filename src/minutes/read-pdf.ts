import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { PrintedLine } from './clean-lines.ts';
import type { Answer } from './read-pdf/worker.ts';
import { Unreadable } from './unreadable.ts';

/** What reading a PDF may take: seconds, and megabytes beyond those in use when it begins. */
export type Limits = { seconds: number; megabytes: number };

/** Forty pages take half a second and some 100 MB. */
const usual: Limits = { seconds: 60, megabytes: 500 };

/**
 * The text of a PDF as lines of the plain layout; throws `Unreadable` for what is none, or is broken, encrypted or
 * scanned. It is read in a thread of its own, so that nothing waits for it and no PDF takes all time and memory.
 */
export async function readPdf(content: Uint8Array, limits: Limits = usual): Promise<PrintedLine[]> {
  const worker = startReading(limits);
  try {
    worker.postMessage(content);
    const answer = await answerOf(worker, limits);
    if ('why' in answer) throw new Unreadable(answer.why);
    return answer.lines;
  } finally {
    await worker.terminate();
  }
}

/** A thread that answers to the bytes of each PDF it is sent. */
export function startReading({ megabytes }: Limits = usual): Worker {
  return new Worker(new URL('./read-pdf/worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What the reader of PDFs has to say is of no use to whoever typed the command.
    ...{ stdout: true, stderr: true },
  });
}

function answerOf(worker: Worker, { seconds, megabytes }: Limits): Promise<Answer> {
  const most = memoryUsage.rss() + megabytes * 1024 * 1024;
  const tooMuch = { why: `it takes more than ${megabytes} MB of memory to be read` };
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  worker.once('message', resolve);
  worker.once('error', (error: Error & { code?: string }) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooMuch) : reject(error),
  );
  worker.once('exit', () => reject(new Error('the thread that read the PDF ended without an answer')));
  // What a PDF unpacks to lies outside the heap, where no limit of a thread reaches.
  const watch = setInterval(() => memoryUsage.rss() > most && resolve(tooMuch), 20);
  const clock = setTimeout(
    () => resolve({ why: `it takes more than ${seconds} s to be read` }),
    seconds * 1000,
  );
  return promise.finally(() => {
    clearInterval(watch);
    clearTimeout(clock);
  });
}
