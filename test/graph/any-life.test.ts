import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OutsideFailure } from '../../src/errors.ts';
import { aGraph, window } from '../support/a-graph.ts';
import { arbitraryLife } from '../support/arbitrary-edits.ts';
import { aReader, toldIn, toldOf } from '../support/naive-reader.ts';

describe('whatever happens in a mailbox, and however badly Graph serves', () => {
  test('what was read of it is what stands in its window', async () => {
    const { graph, calendar, pass } = await aGraph();
    let lives = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryLife, async (life) => {
        lives += 1;
        const name = `board-${lives}@aaloese.example`;
        const [mailbox, reader] = [graph.mailbox(name), aReader(calendar, name, window)];
        for (const happening of life) {
          if ('edit' in happening) {
            happening.edit(mailbox);
            continue;
          }
          graph.orders.clear();
          for (const { order } of happening.faults) order(graph.orders);
          if (await isRead(reader.read(), pass))
            expect(toldIn(reader, window)).toEqual(toldOf(mailbox, window));
        }
        graph.orders.clear();
        await reader.read();
        expect(toldIn(reader, window)).toEqual(toldOf(mailbox, window));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

/** Whether it could be read at all; the wait that Graph asked for is waited. */
async function isRead(reading: Promise<void>, pass: (seconds: number) => void): Promise<boolean> {
  try {
    await reading;
    return true;
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    pass(error.retryAfter ?? 1);
    return false;
  }
}
