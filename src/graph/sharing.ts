import type { Instant } from '../domain/day.ts';
import { OutsideFailure } from '../errors.ts';
import type { Step } from './chain.ts';

/** One of the few places that a mailbox has over all processes, to be given back; null while all are taken. */
export type TakePlace = (mailbox: string) => Promise<(() => Promise<void>) | null>;

type Needs = { take: TakePlace; now: () => Instant; pause: (milliseconds: number) => Promise<unknown> };

/** In milliseconds. */
const betweenLooks = 200;
const longestWait = 60_000;

/** Asks a mailbox only while one of its places is ours: other processes ask it, too. */
export function sharing(needs: Needs): Step {
  return async (call, next) => {
    if (call.mailbox === null) return next(call);
    const leave = await comeIn(needs, call.mailbox.toLowerCase());
    try {
      return await next(call);
    } finally {
      await leave();
    }
  };
}

async function comeIn({ take, now, pause }: Needs, mailbox: string): Promise<() => Promise<void>> {
  const cameAt = Date.parse(now());
  while (Date.parse(now()) - cameAt <= longestWait) {
    const leave = await take(mailbox).catch((cause: unknown) => {
      throw new OutsideFailure('graph', 'nobody could say who else asks', { cause, reason: 'busy' });
    });
    if (leave) return leave;
    await pause(betweenLooks);
  }
  throw new OutsideFailure('graph', 'other processes were before us for too long', { reason: 'busy' });
}
