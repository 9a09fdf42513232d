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

/** Keeps our own sending below Teams' limits, so that 429 is the exception. */
export function createPace(now: () => number, pause: (milliseconds: number) => Promise<unknown>): Pace {
  const sent = new Map<string, number[]>();
  const book = (key: string, limits: readonly Limit[], at: number) => {
    const times = (sent.get(key) ?? []).filter((time) => time > at - 3_600_000);
    const free = limits.reduce((earliest, limit) => Math.max(earliest, freeAt(times, limit)), at);
    return { times, free, keep: (time: number) => sent.set(key, [...times, time]) };
  };
  return {
    async turn(thread, region) {
      const at = now();
      const slots = [book(`thread ${thread}`, perThread, at), book(`region ${region}`, perTenant, at)];
      const free = Math.max(...slots.map((slot) => slot.free));
      if (free - at > longestWait) {
        throw new OutsideFailure('teams', 'our own pace is used up', {
          reason: 'busy',
          retryAfter: (free - at) / 1000,
        });
      }
      for (const slot of slots) slot.keep(free);
      if (sent.size > 10_000) forget(sent, at);
      if (free > at) await pause(free - at);
    },
  };
}

/** When one more keeps within the limit. The times are in order. */
function freeAt(times: readonly number[], { seconds, most }: Limit): number {
  const nth = times[times.length - most];
  return nth === undefined ? 0 : nth + seconds * 1000 + 1;
}

function forget(sent: Map<string, number[]>, at: number): void {
  for (const [key, times] of sent) if ((times.at(-1) ?? 0) < at - 3_600_000) sent.delete(key);
}
