import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOrder, orderAfter } from '../../src/tab/edit/move-row.ts';
import type { Row } from '../../src/tab/meeting/answers.ts';
import { aRow } from './a-meeting.ts';

/** Rows as the server answers them, by what a move goes by. */
const rowsOf = (ids: readonly string[]) => ids.map((itemId, at) => aRow({ itemId, number: at + 1 }));
const idsOf = (rows: readonly Row[]) => rows.map((row) => 'itemId' in row && row.itemId);
const five = ['budget', 'bridge', 'school', 'sale', 'other'];

describe('moving an item on the agenda', () => {
  test('puts it at its place and keeps the others in their order, whatever is moved where', () => {
    const move = fc.record({ itemId: fc.constantFrom(...five), to: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(move, ({ itemId, to }) => {
        const rows = rowsOf(five);
        const order = orderAfter(rows, { itemId, to }) ?? rows.map(({ number }) => number);
        const moved = inOrder(rows, order);
        expect(idsOf(moved)[to]).toBe(itemId);
        expect(idsOf(moved).filter((id) => id !== itemId)).toEqual(five.filter((id) => id !== itemId));
        expect(moved.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      }),
      { numRuns: 60 },
    );
  });

  test('names each item by the number it has now', () => {
    expect(orderAfter(rowsOf(five), { itemId: 'sale', to: 1 })).toEqual([1, 4, 2, 3, 5]);
  });

  test('stops at either end, and is nothing where the item stands there or is gone', () => {
    expect(orderAfter(rowsOf(five), { itemId: 'bridge', to: -3 })).toEqual([2, 1, 3, 4, 5]);
    expect(orderAfter(rowsOf(five), { itemId: 'bridge', to: 40 })).toEqual([1, 3, 4, 5, 2]);
    expect(orderAfter(rowsOf(five), { itemId: 'bridge', to: 1 })).toBeNull();
    expect(orderAfter(rowsOf(five), { itemId: 'withdrawn', to: 1 })).toBeNull();
  });
});
