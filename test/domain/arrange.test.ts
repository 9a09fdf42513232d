import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrange } from '../../src/domain/agenda.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { aMeeting, anItem } from '../support/builders.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => anItem({ id: asId<ItemId>(id) }));
const meeting = aMeeting({ items });

describe('an agenda in another order', () => {
  test('has the same items, each where it was put', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (order) => {
        const ids = arrange(meeting, order).places.map(({ itemId }) => itemId);
        expect(ids).toEqual(order.map((number) => items[number - 1]?.id));
      }),
      { numRuns: 24 },
    );
  });

  test.each([[[1, 2, 3]], [[1, 2, 3, 3]], [[]], [[1, 2, 3, 4, 5]]])(
    'is refused where it is not whole: %j',
    (order) => {
      expect(() => arrange(meeting, order)).toThrow('outdated');
    },
  );

  test('is refused once the meeting is over', () => {
    expect(() => arrange({ ...meeting, status: 'concluded' }, [2, 1, 3, 4])).toThrow('agenda-over');
  });
});
