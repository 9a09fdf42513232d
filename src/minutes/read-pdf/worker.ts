import { parentPort } from 'node:worker_threads';
import type { PrintedLine } from '../clean-lines.ts';
import { Unreadable } from '../unreadable.ts';
import { readPdfLines } from './read-lines.ts';

/** What the thread that reads PDFs answers, once to each it is given. */
export type Answer = { lines: PrintedLine[] } | { why: string };

// What pdf.js leaves behind of a broken file, rejected where nobody waits for it, says nothing of what was read.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (content: Uint8Array) => {
  answer(content).then((said) => parentPort?.postMessage(said), endWith);
});

async function answer(content: Uint8Array): Promise<Answer> {
  try {
    return { lines: await readPdfLines(content) };
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.message };
    throw error;
  }
}

/** A mistake of ours is for whoever began the thread. */
function endWith(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
