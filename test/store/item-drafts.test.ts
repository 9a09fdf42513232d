import { describe, expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { aMorning, people } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const itemId = asId<ItemId>('item-1');
const draft = {
  itemId,
  personId: people.secretary,
  content: { title: 'Ny sti' },
  madeFrom: '"tag"',
  at: aMorning,
};

describe('what is half written of an item', () => {
  onEveryStore((aStore) => {
    test('is kept for each writer, the latest of it, and stands in no record', async () => {
      const { change, read } = await aStore();
      await change((tx) => tx.itemDrafts.save({ ...draft, content: {} }));
      await change((tx) => tx.itemDrafts.save(draft));

      expect(await read((db) => db.itemDrafts.get(itemId, people.secretary))).toEqual(draft);
      expect(await read((db) => db.itemDrafts.get(itemId, people.chair))).toBeUndefined();
      expect(await read((db) => db.record.last())).toBe(0);
      await change((tx) => tx.itemDrafts.remove(itemId, people.secretary));
      expect(await read((db) => db.itemDrafts.get(itemId, people.secretary))).toBeUndefined();
    });
  });
});
