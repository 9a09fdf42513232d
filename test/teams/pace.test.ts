import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OutsideFailure } from '../../src/errors.ts';
import { createPace } from '../../src/teams/pace.ts';
import { sendLimits } from '../support/teams-limits.ts';

type Ask = { gap: number; thread: string; region: string };
/** When somebody asked and when they were let through; null for who was sent back to the queue. */
type Turn = Ask & { asked: number; sent: number | null; retryAfter: number | undefined };
type Limit = { seconds: number; most: number };

/** What the pace keeps to, a little below Teams' own limits. */
const ownLimits: readonly Limit[] = [
  { seconds: 1, most: 6 },
  { seconds: 2, most: 7 },
  { seconds: 30, most: 55 },
  { seconds: 3600, most: 1700 },
];

const aRegion = { seconds: 1, most: 25 };

/** Lets everybody ask after the gaps, on a clock that nothing else moves. */
async function askAll(asks: readonly Ask[]): Promise<Turn[]> {
  let now = 0;
  let waited = 0;
  const pause = async (milliseconds: number) => {
    waited = milliseconds;
  };
  const pace = createPace(() => now, pause);
  const turns: Turn[] = [];
  for (const ask of asks) {
    now += ask.gap;
    waited = 0;
    const failure = await pace.turn(ask.thread, ask.region).catch((error: unknown) => error);
    const isLet = failure === undefined;
    if (!isLet && !(failure instanceof OutsideFailure)) throw failure;
    turns.push({
      ...ask,
      asked: now,
      sent: isLet ? now + waited : null,
      retryAfter: isLet ? undefined : failure.retryAfter,
    });
  }
  return turns;
}

/** The most that were sent in any window of that length. */
function mostIn(times: readonly number[], { seconds }: Limit): number {
  const sorted = times.toSorted((a, b) => a - b);
  const within = (from: number) =>
    sorted.filter((time) => time >= from && time < from + seconds * 1000).length;
  return Math.max(0, ...sorted.map(within));
}

function sentBy(turns: readonly Turn[], of: (turn: Turn) => boolean): number[] {
  return turns.filter(of).flatMap(({ sent }) => (sent === null ? [] : [sent]));
}

const threads = ['a', 'b', 'c'];
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
);
const asks = fc.array(
  fc.record({ gap, thread: fc.constantFrom(...threads), region: fc.constantFrom('emea', 'amer') }),
  { maxLength: 250, size: 'max' },
);

describe('our own pace', () => {
  test('never lets more through than Teams allows a thread in any window, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(asks, async (all) => {
        const turns = await askAll(all);
        for (const thread of threads) {
          const sent = sentBy(turns, (turn) => turn.thread === thread);
          for (const limit of sendLimits) expect(mostIn(sent, limit)).toBeLessThanOrEqual(limit.most);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('never sends more than half of the fifty a second that a tenant has', async () => {
    const many = fc.array(fc.record({ gap, thread: fc.uuid(), region: fc.constant('emea') }), {
      maxLength: 200,
      size: 'max',
    });
    await fc.assert(
      fc.asyncProperty(many, async (all) => {
        const sent = sentBy(await askAll(all), () => true);
        expect(mostIn(sent, aRegion)).toBeLessThanOrEqual(25);
      }),
      { numRuns: 50 },
    );
  });

  test('lets nobody wait who need not: a moment earlier would have been one too many', async () => {
    await fc.assert(
      fc.asyncProperty(asks, async (all) => {
        const turns = await askAll(all.map((ask) => ({ ...ask, region: 'emea' })));
        turns.forEach((turn, at) => {
          const free = turn.sent ?? turn.asked + (turn.retryAfter ?? 0) * 1000;
          if (free === turn.asked) return;
          const before = turns.slice(0, at);
          const earlier = (limit: Limit, of: (one: Turn) => boolean) =>
            sentBy(before, of).filter((time) => time > free - 2 - limit.seconds * 1000).length >= limit.most;
          const isFull =
            ownLimits.some((limit) => earlier(limit, (one) => one.thread === turn.thread)) ||
            earlier(aRegion, () => true);
          expect(isFull).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('sends whoever would wait longer than five seconds back to the queue, saying for how long', async () => {
    const burst = Array.from({ length: 60 }, () => ({ gap: 0, thread: 'a', region: 'emea' }));

    const turns = await askAll(burst);

    const waits = turns.flatMap(({ sent, asked }) => (sent === null ? [] : [sent - asked]));
    const sentBack = turns.filter(({ sent }) => sent === null);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5000);
    expect(sentBack.length).toBeGreaterThan(0);
    for (const { retryAfter } of sentBack) expect(retryAfter).toBeGreaterThan(5);
  });

  test('does not count whoever was sent back', async () => {
    const burst = Array.from({ length: 60 }, () => ({ gap: 0, thread: 'a', region: 'emea' }));

    const turns = await askAll([...burst, { gap: 31_000, thread: 'a', region: 'emea' }]);

    expect(turns.at(-1)).toMatchObject({ sent: 31_000 });
  });
});
