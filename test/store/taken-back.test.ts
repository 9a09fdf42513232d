import { describe, expect, test } from '@jest/globals';
import { asId, type OrderId } from '../../src/domain/ids.ts';
import { aBoard, aDecision, aMeeting, anItem, people } from '../support/builders.ts';
import { type AStore, onEveryStore } from '../support/stores.ts';

const order = {
  ...{ id: asId<OrderId>('order-1'), text: 'Et notat', unit: 'CFE', byWhom: null, due: null },
};
const decision = aDecision({ orders: [order] });
const asChair = { by: people.chair, what: 'decide-together', boardId: aBoard().id, canUndo: true };

async function decided({ change }: AStore): Promise<void> {
  await change(async (tx) => {
    await tx.boards.save(aBoard());
    await tx.items.add(anItem());
    await tx.meetings.add(aMeeting({ items: [anItem()] }));
  });
  await change((tx) => tx.decisions.save(decision), asChair);
}

describe('a decision that is taken back', () => {
  onEveryStore((aStore) => {
    test('is gone with its orders, and can be recorded anew', async () => {
      const here = await aStore();
      await decided(here);
      await here.change((tx) => tx.decisions.remove(decision.id));
      expect(await here.read((db) => db.decisions.get(decision.id))).toBeUndefined();
      const anew = { ...decision, id: asId<typeof decision.id>('decision-2') };
      await here.change((tx) => tx.decisions.save(anew));
      expect(await here.read((db) => db.decisions.ofItems([anItem().id]))).toEqual([anew]);
    });

    test('is no mistake where it is gone already', async () => {
      const here = await aStore();
      await decided(here);
      for (const _ of [1, 2]) await here.change((tx) => tx.decisions.remove(decision.id));
      expect(await here.read((db) => db.decisions.ofItems([anItem().id]))).toEqual([]);
    });

    test('is remembered as what was touched when it was recorded, and not when it was corrected', async () => {
      const here = await aStore();
      await decided(here);
      const last = () => here.read((db) => db.changes.lastOf(people.chair, aBoard().id));
      expect((await last())?.touched).toEqual([
        { kind: 'decision', id: decision.id, meetingId: aMeeting().id },
      ]);
      await here.change((tx) => tx.decisions.save({ ...decision, version: 2 }), asChair);
      expect((await last())?.touched).toEqual([]);
    });

    test('has been followed once it is corrected, and not when its item is reacted to', async () => {
      const here = await aStore();
      await decided(here);
      const change = await here.read((db) => db.changes.lastOf(people.chair, aBoard().id));
      if (!change) throw new Error('no change');
      const isFollowed = () => here.read((db) => db.changes.isFollowed(change));
      const at = { meetingId: aMeeting().id, itemId: anItem().id, personId: people.director };
      await here.change((tx) => tx.reactions.save({ ...at, kind: 'discuss', at: change.at }));
      expect(await isFollowed()).toBe(false);
      await here.change((tx) => tx.decisions.save({ ...decision, version: 2 }));
      expect(await isFollowed()).toBe(true);
    });
  });
});
