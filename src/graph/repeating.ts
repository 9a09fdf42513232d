import type { Instant } from '../domain/day.ts';
import { OutsideFailure } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Call, Send, Step } from './chain.ts';
import { readRetryAfter } from './retry-after.ts';

type Needs = { now: () => Instant; pause: (milliseconds: number) => Promise<unknown>; log: Log };

/** In seconds; a longer wait is for the queue. */
const longestWait = 5;

/** In milliseconds, where Graph asks for none or for less. */
const shortestPause = 1000;

const busy: readonly number[] = [408, 429, 500, 502, 503, 504];

/** Asks once more where Graph is busy or the connection was cut; what is left fails as an OutsideFailure. */
export function repeating({ now, pause, log }: Needs): Step {
  return async (call, next) => {
    const first = await attempt(call, next, now);
    if (first instanceof Response) return first;
    const { reason, retryAfter = 0, mayBeDone } = first;
    log.info(
      { side: 'graph', reason, retryAfter, method: call.method, why: first.message },
      'Graph did not serve',
    );
    if ((mayBeDone && !call.mayRepeat) || retryAfter > longestWait) throw first;
    await pause(Math.max(shortestPause, retryAfter * 1000));
    const second = await attempt(call, next, now);
    if (second instanceof Response) return second;
    throw second;
  };
}

async function attempt(call: Call, next: Send, now: () => Instant): Promise<Response | OutsideFailure> {
  try {
    const response = await next(call);
    if (!busy.includes(response.status)) return response;
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), now());
    return new OutsideFailure('graph', `Graph answered ${response.status}`, {
      reason: 'busy',
      // What was throttled was not done; of the others nobody knows.
      mayBeDone: response.status !== 429,
      ...(retryAfter === null ? {} : { retryAfter }),
    });
  } catch (error) {
    if (!(error instanceof OutsideFailure) || error.reason !== 'cut') throw error;
    return error;
  }
}
