import { describe, expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { linkBetween } from '../../src/domain/item-link.ts';
import { aBoard, anItem, people } from '../support/builders.ts';
import { type AStore, onEveryStore } from '../support/stores.ts';

const boardId = aBoard().id;
const [a, b, c] = ['a', 'b', 'c'].map((id) => asId<ItemId>(id)) as [ItemId, ItemId, ItemId];

async function layOut({ change }: AStore): Promise<void> {
  await change((tx) => tx.boards.save(aBoard()));
  for (const id of [a, b, c]) await change((tx) => tx.items.add(anItem({ id })));
}

describe('links between items', () => {
  onEveryStore((aStore) => {
    test('are found from either end, once however often they are made, and are gone once removed', async () => {
      const here = await aStore();
      await layOut(here);
      const of = (...items: ItemId[]) => here.read((db) => db.links.ofItems(items));
      for (const link of [linkBetween(b, a), linkBetween(a, b), linkBetween(c, b)])
        await here.change((tx) => tx.links.save(link));

      expect(await of(b)).toEqual([
        { a, b },
        { a: b, b: c },
      ]);
      expect(await of(c)).toEqual([{ a: b, b: c }]);
      expect(await of()).toEqual([]);

      for (let time = 0; time < 2; time += 1) await here.change((tx) => tx.links.remove({ a, b }));
      expect(await of(a, b)).toEqual([{ a: b, b: c }]);
    });

    test('are remembered to be taken back, which is not followed by anything else about the items', async () => {
      const here = await aStore();
      await layOut(here);
      const by = { by: people.secretary, boardId, canUndo: true };
      await here.change((tx) => tx.links.save({ a, b }), by);
      const last = await here.read((db) => db.changes.lastOf(people.secretary, boardId));
      expect(last?.touched).toEqual([{ kind: 'item-link', link: { a, b }, wasThere: false }]);
      const isFollowed = () => here.read(async (db) => last && db.changes.isFollowed(last));
      await here.change(async (tx) => tx.items.save({ ...(await tx.items.lock(a)), minutes: 5 }));
      expect(await isFollowed()).toBe(false);
      await here.change((tx) => tx.links.remove({ a, b }));
      expect(await isFollowed()).toBe(true);
    });
  });
});
