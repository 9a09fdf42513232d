import { type Act, madeAfter } from './act.ts';
import type { Change, Looked } from './ask.ts';
import type { KeptActs } from './kept-acts.ts';
import { type AskFailed, failureOf } from './problem.ts';

type Problem = AskFailed['problem'];

/** `kept`: the server was not reached; it is sent later, and until then it waits here. */
export type Sent =
  | { kind: 'done'; answer: Looked }
  | { kind: 'kept' }
  | { kind: 'refused'; problem: Problem };

export type Waiting = {
  /** In the order in which they were done. */
  acts: readonly Act[];
  /** Whether the first of them was tried in vain. */
  isAway: boolean;
  /** The first of them, sent later, was refused: nothing more is sent until somebody has said what to do. */
  stopped: Problem | null;
};

type Needs = {
  change: (change: Change) => Promise<Looked>;
  kept: KeptActs;
  newKey: () => string;
  /** Waits so many milliseconds, or less where the connection came back. */
  pause: (milliseconds: number) => Promise<void>;
  /** Has the page show what an act, or its refusal, told. */
  taken: (act: Act, answer: Looked) => void;
};

export type Outbox = ReturnType<typeof createOutbox>;

const shortest = 2_000;
const longest = 30_000;

/**
 * What one person does in one meeting, sent in order and one at a time. Each bears the key of its first try in every
 * other, so that one whose answer was lost is done once.
 */
export function createOutbox({ change, kept, newKey, pause, taken }: Needs) {
  let waiting: Waiting = { acts: kept.all(), isAway: false, stopped: null };
  const watching = new Set<() => void>();
  const asking = new Map<string, (sent: Sent) => void>();
  let isSending = false;
  let isPausing = false;
  let wait = shortest;

  function put(next: Partial<Waiting>): void {
    waiting = { ...waiting, ...next };
    for (const tell of watching) tell();
  }

  function answer(key: string, sent: Sent): boolean {
    const tell = asking.get(key);
    asking.delete(key);
    tell?.(sent);
    return tell !== undefined;
  }

  function keepAll(next: Partial<Waiting>): false {
    put(next);
    for (const key of [...asking.keys()]) answer(key, { kind: 'kept' });
    return false;
  }

  function replace(acts: readonly Act[]): void {
    for (const act of acts) if (!waiting.acts.includes(act)) kept.keep(act);
    put({ acts, isAway: waiting.isAway && acts.length > 0 });
  }

  function drop({ key }: Act): Act[] {
    kept.drop(key);
    return waiting.acts.filter((act) => act.key !== key);
  }

  /** Whether the next one may be sent. */
  async function sendOne(act: Act): Promise<boolean> {
    const { method, address, body, ifMatch, key } = act;
    try {
      const told = await change({ method, address, body, ifMatch, key });
      wait = shortest;
      taken(act, told);
      replace(madeAfter(act, told.etag, drop(act)));
      answer(key, { kind: 'done', answer: told });
      return true;
    } catch (error) {
      const { problem } = failureOf(error);
      if (isAway(problem)) {
        void tryLater();
        return keepAll({ isAway: true });
      }
      return refuse(act, problem);
    }
  }

  /** Whoever has just pressed is told; of what was sent later it is asked. */
  function refuse(act: Act, problem: Problem): boolean {
    if (problem.code === 'changed') taken(act, { body: problem.current, etag: problem.etag ?? null });
    if (!asking.has(act.key)) return keepAll({ stopped: problem, isAway: false });
    replace(drop(act));
    return answer(act.key, { kind: 'refused', problem });
  }

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let act = waiting.acts[0]; act && !waiting.stopped; act = waiting.acts[0])
      if (!(await sendOne(act))) break;
    isSending = false;
  }

  async function tryLater(): Promise<void> {
    if (isPausing) return;
    isPausing = true;
    await pause(wait);
    isPausing = false;
    wait = Math.min(wait * 2, longest);
    await sendAll();
  }

  return {
    get: (): Waiting => waiting,
    watch(tell: () => void): () => void {
      watching.add(tell);
      return () => watching.delete(tell);
    },
    send(done: Omit<Act, 'key'>): Promise<Sent> {
      const act = { ...done, key: newKey() };
      replace([...waiting.acts, act]);
      // Behind what waits already nobody holds their breath.
      const isWaiting = waiting.isAway || waiting.stopped !== null;
      const sent = new Promise<Sent>((tell) =>
        isWaiting ? tell({ kind: 'kept' }) : asking.set(act.key, tell),
      );
      void sendAll();
      return sent;
    },
    /** Sends what waits: the connection may be there again. */
    again: (): void => void sendAll(),
    /** Sends what was refused once more, of what is there now. */
    sendAnyway(): void {
      const [first] = waiting.acts;
      if (!first || !waiting.stopped) return;
      const act = { ...first, key: newKey(), ifMatch: waiting.stopped.etag ?? first.ifMatch };
      kept.keep(act, first.key);
      put({ stopped: null });
      // What was made from the same follows it as before.
      replace([act, ...madeAfter(first, act.ifMatch, waiting.acts.slice(1))]);
      void sendAll();
    },
    /** Forgets what was refused. What was done after it from the same state is asked about in its turn. */
    leave(): void {
      const [first] = waiting.acts;
      if (!first || !waiting.stopped) return;
      put({ stopped: null });
      replace(drop(first));
      void sendAll();
    },
  };
}

/** Whether the server may do it yet: it was not reached, or is not ready for it. */
function isAway({ status, code }: Problem): boolean {
  return [0, 401, 429, 502, 503, 504].includes(status) || code === 'in-hand';
}
