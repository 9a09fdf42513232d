import type { Instant } from '../domain/day.ts';
import { OutsideFailure } from '../errors.ts';
import type { Step } from './chain.ts';

/** Graph serves no more at a time for one app in one mailbox. */
export const mostAtOnce = 4;

/** In milliseconds. Whoever waited longer has been given up by whoever sent it. */
const longestWait = 60_000;

type Lane = { inFlight: number; waiting: (() => void)[]; closedUntil: number };

/** Lets `atOnce` calls to a mailbox through at a time, and none while Graph has asked for a wait. */
export function pacing({ now, atOnce }: { now: () => Instant; atOnce: number }): Step {
  const lanes = new Map<string, Lane>();
  return async (call, next) => {
    const key = call.mailbox?.toLowerCase() ?? '';
    const width = key === '' ? mostAtOnce : Math.min(atOnce, mostAtOnce);
    const lane = lanes.get(key) ?? { inFlight: 0, waiting: [], closedUntil: 0 };
    lanes.set(key, lane);
    const cameAt = Date.parse(now());
    if (lane.inFlight < width) lane.inFlight += 1;
    else await new Promise<void>((come) => lane.waiting.push(come));
    try {
      turnAway(lane, cameAt, Date.parse(now()));
      return await next(call).catch((error: unknown) => {
        const wait = error instanceof OutsideFailure ? (error.retryAfter ?? 0) : 0;
        lane.closedUntil = Math.max(lane.closedUntil, Date.parse(now()) + wait * 1000);
        throw error;
      });
    } finally {
      // Its place is handed on, or given up.
      const following = lane.waiting.shift();
      if (following) following();
      else lane.inFlight -= 1;
      if (lane.inFlight === 0 && lane.closedUntil <= Date.parse(now())) lanes.delete(key);
    }
  };
}

function turnAway(lane: Lane, cameAt: number, at: number): void {
  const wait = lane.closedUntil - at;
  if (wait <= 0 && at - cameAt <= longestWait) return;
  throw new OutsideFailure(
    'graph',
    wait > 0 ? 'Graph asked us to wait' : 'others were before us for too long',
    {
      reason: 'busy',
      ...(wait > 0 ? { retryAfter: Math.ceil(wait / 1000) } : {}),
    },
  );
}
