import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type DecisionId, type ItemId, type NoticeId, type OrderId } from '../../src/domain/ids.ts';
import { report } from '../../src/domain/order.ts';
import { anOrder } from '../support/an-order.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { type AStore, onEveryStore } from '../support/stores.ts';

const one = anOrder({ order: { condition: 'når budgettet er vedtaget' } });
const act = { by: people.chief, at: aMorning, text: 'Sendt' };
const onBoard = { by: people.chief, boardId: aBoard().id, canUndo: true } as const;

/** A board whose meeting decided on an item and ordered something. */
async function ordered({ change }: AStore): Promise<void> {
  await change(async (tx) => {
    await tx.boards.save(aBoard());
    await tx.items.add(anItem());
    await tx.meetings.add(aMeeting({ items: [anItem()] }));
    await tx.decisions.save(aDecision({ orders: [one.order] }));
  });
}

describe('the orders of a board', () => {
  onEveryStore((aStore) => {
    test('are those of its confirmed decisions, with what became of them, however often a decision is corrected', async () => {
      const store = await aStore();
      await ordered(store);
      await store.change(async (tx) => {
        const imported = { id: asId<DecisionId>('old'), meetingId: null, recordedBy: null };
        const order = { ...one.order, id: asId<OrderId>('guessed') };
        await tx.decisions.save(aDecision({ ...imported, orders: [order] }));
      });
      const all = () => store.read((db) => db.orders.ofBoard(aBoard().id));
      expect(await all()).toEqual([one]);
      const reported = report(one, act);
      await store.change((tx) => tx.orders.save(reported));
      await store.change((tx) => tx.decisions.save(aDecision({ orders: [one.order], version: 2 })));
      expect(await all()).toEqual([reported]);
      expect(await store.read((db) => db.orders.get(one.order.id))).toEqual(reported);
    });

    test('are those of records, too, by the day they were given, and are found by the item that answers them', async () => {
      const store = await aStore();
      await ordered(store);
      const answeredBy = asId<ItemId>('answer');
      const free = anOrder({
        order: { id: asId<OrderId>('free') },
        given: { decisionId: null, day: '2026-11-10' as Day },
        progress: { answeredBy },
      });
      await store.change((tx) => tx.orders.save(free));
      expect(await store.read((db) => db.orders.ofBoard(aBoard().id))).toEqual([free, one]);
      expect(await store.read((db) => db.orders.answeredBy([answeredBy]))).toEqual([free]);
      expect(await store.read((db) => db.orders.answeredBy([]))).toEqual([]);
    });

    test('have the messages about them, of those that were sent', async () => {
      const store = await aStore();
      await ordered(store);
      const notice = { boardId: aBoard().id, to: people.chief, answer: null };
      const message = { serviceUrl: 'https://smba.example/', conversationId: 'chat', activityId: 'said' };
      const sent = { state: 'sent', at: aMorning, message } as const;
      const about = { kind: 'order', orderId: one.order.id, news: 'returned' } as const;
      const named = (id: string) => ({ ...notice, id: asId<NoticeId>(id) });
      const due = { kind: 'orders-due', day: '2026-12-15' as Day } as const;
      await store.change(async (tx) => {
        await tx.notices.save({ ...named('b'), about: due, delivery: sent });
        await tx.notices.save({ ...named('a'), about, delivery: sent });
        await tx.notices.save({ ...named('c'), about, delivery: { state: 'waiting' } });
        await tx.notices.save({
          ...named('d'),
          about: { kind: 'proposal', itemId: anItem().id },
          delivery: sent,
        });
      });
      const found = await store.read((db) => db.notices.aboutOrders(aBoard().id));
      expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    });

    test('can be brought back to what was kept of them, nothing perhaps, and what followed is known', async () => {
      const store = await aStore();
      await ordered(store);
      const reported = report(one, act);
      await store.change((tx) => tx.orders.save(reported), onBoard);
      const change = await store.read((db) => db.changes.lastOf(people.chief, aBoard().id));
      expect(change?.touched).toEqual([{ kind: 'order', order: reported, before: null }]);
      const followed = () => store.read(async (db) => change && db.changes.isFollowed(change));
      expect(await followed()).toBe(false);
      await store.change((tx) =>
        tx.orders.save({ ...reported, progress: { ...reported.progress, wish: null } }),
      );
      expect(await followed()).toBe(true);
      await store.change((tx) => tx.orders.restore(reported, null));
      expect(await store.read((db) => db.orders.get(one.order.id))).toEqual(one);
      await store.change((tx) => tx.orders.restore(one, reported));
      expect(await store.read((db) => db.orders.get(one.order.id))).toEqual(reported);
    });
  });
});
