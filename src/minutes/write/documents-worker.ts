import { parentPort } from 'node:worker_threads';
import type { Done, Task } from './tasks.ts';
import { writeDocument } from './write-document.ts';

/** Does one task after another for `createDocuments`, in a thread of its own. */
parentPort?.on('message', async (task: Task) => {
  try {
    const bytes = await perform(task);
    answer({ kind: 'made', bytes });
  } catch (error) {
    answer({ kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function perform(task: Task): Promise<Uint8Array> {
  switch (task.kind) {
    case 'write':
      return writeDocument(task.view, task.wish);
    case 'bundle': {
      // What takes PDFs apart is half of all that there is to load, and seldom needed.
      const { bundleFiles } = await import('./bundle-files.ts');
      return bundleFiles(task.front, task.parts);
    }
    default:
      return task satisfies never;
  }
}

function answer(done: Done): void {
  parentPort?.postMessage(done);
}
