import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type ItemId, type OrderId, type PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { BoardOrder } from '../../src/domain/order.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { answeredOn, seeOrder, seeOrders } from '../../src/domain/see-order.ts';
import { anOrder } from '../support/an-order.ts';
import { aBoard, aMember, anItem, people } from '../support/builders.ts';

const today = '2026-12-16' as Day;
const board = aBoard();
const everybody = Object.values(people);

function whoSees(item: Item, one = anOrder(), on = board): PersonId[] {
  const matter = { board: on, today, orders: [one], items: [item], standings: [] };
  return everybody.filter((person) => seeOrder(matter, one, readerFor(on, person, today)));
}

const numbered = (id: string, more: Parameters<typeof anOrder>[0] = {}) =>
  anOrder({ ...more, order: { ...more.order, id: asId<OrderId>(id) } });

describe('an order', () => {
  const { secretary, chair, director, director2, chief, chief2 } = people;

  test('is seen by the board and by the chief of the unit that is to do it', () => {
    expect(whoSees(anItem())).toEqual([secretary, chair, director, director2, chief]);
  });

  test('is seen by that chief where the item is another unit’s, and by nobody of that one', () => {
    const ordered = anOrder({ order: { unit: 'CTM' } });
    expect(whoSees(anItem(), ordered)).toEqual([secretary, chair, director, director2, chief2]);
  });

  test('on a closed item is hidden from its own chief, unless they are named there', () => {
    const closed = { reason: null, audience: [] };
    expect(whoSees(anItem({ closed }))).toEqual([secretary, chair, director, director2]);
    const named = anItem({ closed: { reason: null, audience: [chief] } });
    expect(whoSees(named)).toContain(chief);
  });

  test('is hidden from whom the item is, whatever their role', () => {
    const disqualified = [secretary, director, chief];
    expect(whoSees(anItem({ disqualified }))).toEqual([chair, director2]);
  });

  test('follows its unit’s chief of the day, and says where there is none', () => {
    const gone = aMember('chief', { to: '2026-12-01' as Day });
    const heir = aMember('chief', { personId: people.guest, from: '2026-12-02' as Day });
    const changed = { ...board, members: [aMember('secretary'), gone, heir] };
    expect(whoSees(anItem(), anOrder(), changed)).toEqual([secretary, people.guest]);
    const one = anOrder();
    const see = (on: typeof board) =>
      seeOrder(
        { board: on, today, orders: [one], items: [anItem()], standings: [] },
        one,
        readerFor(on, secretary, today),
      );
    expect(see(changed)?.hasNoChief).toBe(false);
    expect(see({ ...board, members: [aMember('secretary'), gone] })?.hasNoChief).toBe(true);
  });

  test('is reported by its chief and settled by the secretary', () => {
    const matter = { board, today, orders: [], items: [anItem()], standings: [] };
    const rights = (person: PersonId) => {
      const view = seeOrder(matter, anOrder(), readerFor(board, person, today));
      return [view?.mayReport, view?.maySettle, view?.isMine];
    };
    expect([chief, secretary, director].map(rights)).toEqual([
      [true, false, true],
      [false, true, false],
      [false, false, false],
    ]);
  });
});

describe('the list of orders', () => {
  test('begins with what is overdue, then what is reported, what is due, what has no date, and ends with what is done', () => {
    const orders = [
      numbered('done', { progress: { state: 'done' } }),
      numbered('undated', { order: { due: null } }),
      numbered('soon', { order: { due: '2026-12-20' as Day } }),
      numbered('reported', { progress: { state: 'reported' } }),
      numbered('late'),
      numbered('later', { order: { due: '2026-12-10' as Day } }),
    ];
    const matter = { board, today, orders, items: [anItem()], standings: [] };
    const views = seeOrders(matter, readerFor(board, people.secretary, today));
    expect(views.map(({ orderId }) => orderId)).toEqual([
      ...['later', 'late', 'reported', 'soon', 'undated', 'done'],
    ]);
    expect(views[0]).toMatchObject({ isOverdue: true, age: 22 });
  });

  test('of a meeting that was held before its day is new, and no younger', () => {
    const one = anOrder({ given: { day: '2026-12-18' as Day } });
    const matter = { board, today, orders: [one], items: [anItem()], standings: [] };
    expect(seeOrder(matter, one, readerFor(board, people.secretary, today))).toMatchObject({ age: 0 });
  });
});

describe('an item that answers orders', () => {
  const itemId = asId<ItemId>('item-2');
  const one: BoardOrder = anOrder({ progress: { answeredBy: itemId } });
  const on = '2027-05-10' as Day;

  test('says which, and how old they were at its meeting', () => {
    const answers = answeredOn({ orders: [one], sources: [anItem()] }, { itemId, on }, channelReader);
    expect(answers).toMatchObject([{ text: 'Et notat om prisen', day: '2026-11-24', age: 167 }]);
  });

  test('keeps those of a closed item from the channel', () => {
    const sources = [anItem({ closed: { reason: null, audience: [] } })];
    expect(answeredOn({ orders: [one], sources }, { itemId, on }, channelReader)).toEqual([]);
  });
});
