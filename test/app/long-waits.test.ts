import { describe, expect, test } from '@jest/globals';
import { aTellingGraph } from '../support/a-telling-graph.ts';

const hour = 3_600_000;

/** What Graph may say of how long to wait, and what becomes of it in seconds; null where it says nothing that can be followed. */
const waits = [
  ['in seconds', '7200', 7200],
  ['in hours', '02:00:00', 7200],
  ['as a date', new Date(Date.parse('2026-11-21T12:00:00.000Z') + 2 * hour).toUTCString(), 7200],
  ['for days', '999999', 86_400],
  ['in broken words', 'later, perhaps', null],
  ['as a date that is past', 'Mon, 01 Jan 2001 00:00:00 GMT', null],
  ['not at all', undefined, null],
] as const;

describe.each([429, 503])('a Graph that answers %d', (status) => {
  test.each(waits)(
    'and says %s how long to wait is left to the queue for so long, and never slept for',
    async (_, retryAfter, seconds) => {
      const here = await aTellingGraph();
      const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
      for (const __ of [1, 2]) here.graph.answerNext({ status, headers });

      await here.sweep();

      const asked = seconds === null ? 2 : 1;
      expect(here.graph.asked).toHaveLength(asked);
      expect(here.pauses.every((pause) => pause <= 5000)).toBe(true);
      expect(here.pauses).toHaveLength(asked - 1);
      // Where nobody knows, the queue has pauses of its own.
      const until = Date.parse(here.now()) + (seconds ?? 60) * 1000;
      expect(here.world.store.jobs).toMatchObject([
        { name: 'sync-calendar', when: { at: new Date(until).toISOString() } },
      ]);
      expect(here.world.troubles).toEqual([]);
    },
  );
});

test('a token that is refused a second time in a row is a failure of its own, left to the queue and pausing nothing', async () => {
  const here = await aTellingGraph();
  here.graph.orders.answer('token refused', 2);
  await here.sweep();
  expect(here.tokens).toEqual({ asked: 2, anew: 1 });
  expect(here.world.store.jobs).toMatchObject([{ name: 'sync-calendar' }]);
  expect(here.world.troubles).toEqual([]);
});
