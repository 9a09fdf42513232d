import { OutsideFailure } from '../errors.ts';

/** At most `most` in any span of `seconds`. */
type Limit = { seconds: number; most: number };

/** Teams' limits for what one bot sends into one thread, with a little room left. */
const perThread: readonly Limit[] = [
  { seconds: 1, most: 6 },
  { seconds: 2, most: 7 },
  { seconds: 30, most: 55 },
  { seconds: 3600, most: 1700 },
];

/** Fifty requests a second for an app in a tenant, thirty by older pages; a service address serves no fewer than one. */
const perTenant: readonly Limit[] = [{ seconds: 1, most: 25 }];

/** Waiting longer than this is the queue's business. */
const longestWait = 5_000;

export type Pace = {
  /** Waits for its turn; fails with `retryAfter` where that is far off. */
  turn(thread: string, region: string): Promise<void>;
};

/** What was let through of one kind, in order; some of it is still to come. */
type Book = { key: string; limits: readonly Limit[]; times: readonly number[] };

/** Keeps our own sending below Teams' limits, so that 429 is the exception. */
export function createPace(now: () => number, pause: (milliseconds: number) => Promise<unknown>): Pace {
  const sent = new Map<string, readonly number[]>();
  const book = (key: string, limits: readonly Limit[], at: number): Book => {
    const longest = Math.max(...limits.map(({ seconds }) => seconds * 1000));
    return { key, limits, times: (sent.get(key) ?? []).filter((time) => time >= at - longest) };
  };
  return {
    async turn(thread, region) {
      const at = now();
      const books = [book(`thread ${thread}`, perThread, at), book(`region ${region}`, perTenant, at)];
      const free = freeAt(books, at);
      if (free - at > longestWait) {
        throw new OutsideFailure('teams', 'our own pace is used up', {
          reason: 'busy',
          retryAfter: (free - at) / 1000,
        });
      }
      for (const { key, times } of books) sent.set(key, [...times, free].sort(inOrder));
      if (sent.size > 10_000) forget(sent, at);
      if (free > at) await pause(free - at);
    },
  };
}

/** The first moment for one more that breaks no limit: now, or when another one has left its window. */
function freeAt(books: readonly Book[], at: number): number {
  const isFree = (moment: number) =>
    books.every(({ limits, times }) => limits.every((limit) => fits(times, limit, moment)));
  if (isFree(at)) return at;
  const moments = books.flatMap(({ limits, times }) =>
    limits.flatMap(({ seconds }) => times.map((time) => time + seconds * 1000 + 1)),
  );
  return (
    moments
      .filter((moment) => moment > at)
      .sort(inOrder)
      .find(isFree) ?? at
  );
}

/** Whether no window that holds the moment holds the most already, of what went before and what is to come. */
function fits(times: readonly number[], { seconds, most }: Limit, moment: number): boolean {
  const next = times.findIndex((time) => time > moment);
  const after = next === -1 ? times.length : next;
  for (let first = Math.max(0, after - most); first <= after; first += 1) {
    const [from, to] = [times[first], times[first + most - 1]];
    if (from === undefined || to === undefined) return true;
    if (Math.max(to, moment) - Math.min(from, moment) <= seconds * 1000) return false;
  }
  return true;
}

function inOrder(a: number, b: number): number {
  return a - b;
}

function forget(sent: Map<string, readonly number[]>, at: number): void {
  for (const [key, times] of sent) if ((times.at(-1) ?? 0) < at - 3_600_000) sent.delete(key);
}
