import { Worker } from 'node:worker_threads';
import type { Documents, DocumentWish, Written } from '../actions/outside.ts';
import type { Reader } from '../domain/reader.ts';
import type { MinutesFor } from '../domain/see-minutes.ts';
import type { BundlePart } from './write/bundle-files.ts';
import type { Done, Task } from './write/tasks.ts';

export type DocumentWriter = Documents & {
  /** One PDF with bookmarks: `front`, and behind it the parts in their order. */
  bundle(front: Uint8Array, parts: readonly BundlePart[]): Promise<Uint8Array>;
  /** Ends the thread; what waits is refused. */
  close(): Promise<void>;
};

type Waiting = { task: Task; resolve(bytes: Uint8Array): void; reject(error: Error): void };

/** Without work for a minute the thread ends, and with it the memory it holds. */
const idle = 60_000;
/** Far more than the largest minutes take; what takes longer never ends. */
const longest = 120_000;
/** The largest agenda there can be needs a third of it. Little room for what is short-lived keeps all below 300 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/**
 * Writes documents in one thread beside the bot's own, one after another, so that turns are answered meanwhile. The
 * thread keeps the process alive only while there is something to write.
 */
export function createDocuments(): DocumentWriter {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const start = (): Worker => {
    const started = new Worker(new URL('./write/documents-worker.ts', import.meta.url), { resourceLimits });
    started.on('message', (done: Done) => finish(done));
    started.on('error', (error) => drop(started, error));
    started.on('exit', () => drop(started, new Error('the thread that writes documents ended')));
    return started;
  };
  const next = () => {
    clearTimeout(timer);
    current ??= waiting.shift() ?? null;
    if (current) {
      worker ??= start();
      worker.ref();
      worker.postMessage(current.task);
    } else worker?.unref();
    const held = worker;
    timer = setTimeout(() => held?.terminate(), current ? longest : idle).unref();
  };
  const finish = (done: Done) => {
    const finished = current;
    current = null;
    if (done.kind === 'made') finished?.resolve(done.bytes);
    else finished?.reject(new Error('a document could not be written', { cause: done.why }));
    next();
  };
  /** A thread that is gone takes the document with it that it was writing, and no other. */
  const drop = (gone: Worker, error: Error) => {
    if (worker !== gone) return;
    worker = null;
    current?.reject(new Error('a document could not be written', { cause: error }));
    current = null;
    next();
  };
  const put = (task: Task) =>
    new Promise<Uint8Array>((resolve, reject) => {
      if (isClosed) reject(new Error('no more documents are written'));
      else waiting.push({ task, resolve, reject });
      if (!current) next();
    });
  return {
    write: async <Kind extends Reader['kind']>(view: MinutesFor<Kind>, wish: DocumentWish) =>
      (await put({ kind: 'write', view, wish })) as Written<Kind>,
    bundle: (front, parts) => put({ kind: 'bundle', front, parts }),
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('no more documents are written'));
      await worker?.terminate();
      clearTimeout(timer);
    },
  };
}
