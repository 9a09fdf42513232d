import { describe, expect, test } from '@jest/globals';
import { isOver, sayUntilHeard } from '../../src/tab/client/say-until-heard.ts';
import type { Ended } from '../../src/tab/client/use-change.ts';

const refused = (status: number, code: string): Ended => ({
  kind: 'refused',
  problem: { status, code, detail: '' },
});
const inHand = refused(409, 'in-hand');

describe('what somebody says through the tab', () => {
  test('is sent again with the same key while it is in hand, until it is known what became of it', async () => {
    const answers: Ended[] = [inHand, inHand, { kind: 'done' }];
    const [keys, pauses]: [string[], number[]] = [[], []];
    const ended = await sayUntilHeard({
      key: 'one',
      send: async (key) => answers[keys.push(key) - 1] ?? inHand,
      pause: async (milliseconds) => void pauses.push(milliseconds),
    });

    expect(ended).toEqual({ kind: 'done' });
    expect(keys).toEqual(['one', 'one', 'one']);
    expect(pauses).toEqual([2000, 2000]);
  });

  test('is given up for now where it stays in hand, and goes on bearing its key', async () => {
    let waited = 0;
    const ended = await sayUntilHeard({
      key: 'one',
      send: async () => inHand,
      pause: async (milliseconds) => {
        waited += milliseconds;
      },
    });

    // The server holds what died for 20 seconds.
    expect(waited).toBeGreaterThan(20_000);
    expect(isOver(ended)).toBe(false);
  });

  test('is over once it was done or refused, and not where nobody knows whether it arrived', () => {
    const over = [
      { kind: 'done' },
      { kind: 'changed' },
      refused(409, 'told-already'),
      refused(422, 'key-taken'),
    ];
    expect((over as Ended[]).map(isOver)).toEqual([true, true, true, true]);
    expect([refused(0, 'unreachable'), refused(503, 'away'), inHand].map(isOver)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
