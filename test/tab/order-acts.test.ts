import { describe, expect, test } from '@jest/globals';
import { chooseOrders } from '../../src/tab/look-back/choose-orders.ts';
import { actsOn } from '../../src/tab/look-back/order-acts.ts';

type Order = Parameters<typeof actsOn>[0];

const owner = { mayReport: true, maySettle: false, wish: null };
const settler = { mayReport: false, maySettle: true, wish: null };

describe('what may be done about an order', () => {
  test.each<[string, Order, string]>([
    ['its owner while it is open', { ...owner, state: 'open' }, 'report wish'],
    ['its owner once it is reported', { ...owner, state: 'reported' }, ''],
    ['a reader alone', { ...owner, mayReport: false, state: 'open' }, ''],
    ['whoever settles an open one', { ...settler, state: 'open' }, 'confirm move cancel'],
    [
      'one with a wish',
      { ...settler, state: 'open', wish: '2026-12-22' },
      'grant refuse confirm move cancel',
    ],
    ['one that is reported', { ...settler, state: 'reported' }, 'confirm return cancel'],
    ['one that is over', { ...settler, state: 'done' }, 'return'],
    ['one that is given up', { ...settler, state: 'cancelled' }, 'return'],
  ])('is for %s what the bot’s card offers', (_, order, acts) => expect(actsOn(order).join(' ')).toBe(acts));

  test('stands first on the order that was asked for, and else as it came', () => {
    const order = (orderId: string) => ({ orderId, state: 'open', isOverdue: false, who: 'CFE' });
    const orders = ['a', 'b', 'c'].map(order) as Parameters<typeof chooseOrders>[0];
    const inTurn = (first: string | null) =>
      chooseOrders(orders, { kind: 'unfinished', unit: '', first }).map(({ orderId }) => orderId);
    expect([inTurn('b'), inTurn(null)]).toEqual([
      ['b', 'a', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});
