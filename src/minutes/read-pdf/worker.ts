import { parentPort, workerData } from 'node:worker_threads';
import type { PrintedLine } from '../clean-lines.ts';
import { Unreadable } from '../unreadable.ts';
import { readPdfLines } from './read-lines.ts';

/** What the thread that reads a PDF answers, once. */
export type Answer = { lines: PrintedLine[] } | { why: string };

parentPort?.postMessage(await answer(workerData));

async function answer(content: Uint8Array): Promise<Answer> {
  try {
    return { lines: await readPdfLines(content) };
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.message };
    throw error;
  }
}
