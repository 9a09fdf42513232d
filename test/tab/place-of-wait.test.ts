import { describe, expect, test } from '@jest/globals';
import { placeOfWait } from '../../src/tab/home/place-of-wait.ts';

describe('what waits for somebody', () => {
  test.each([
    [
      { meetingId: 'm1', itemId: 'i1' },
      { page: 'meeting', meetingId: 'm1', itemId: 'i1' },
    ],
    [
      { meetingId: 'm1', itemId: null },
      { page: 'meeting', meetingId: 'm1', itemId: null },
    ],
    [null, { page: 'board', boardId: 'b1' }],
  ])('at %j leads there', (at, place) => expect(placeOfWait({ ids: {}, at }, 'b1')).toEqual(place));

  test('and is an order leads to it among the orders, where it is acted on', () => {
    const at = { meetingId: 'm1', itemId: 'i1' };
    const place = { page: 'look-back', boardId: 'b1', part: 'orders', wish: 'o1' };
    expect(placeOfWait({ ids: { orderId: 'o1' }, at }, 'b1')).toEqual(place);
  });
});
