import { describe, expect, test } from '@jest/globals';
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
});
