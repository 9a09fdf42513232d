import { describe, expect, test } from '@jest/globals';
import { aBoard, people } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const boardId = aBoard().id;
const his = { boardId, personId: people.director, clock: '07:30' };
const hers = { boardId, personId: people.chair, clock: '08:00' };

describe('who wants one message in the morning', () => {
  onEveryStore((aStore) => {
    test('is kept for each board and person, changed, and forgotten', async () => {
      const { change, read } = await aStore();
      await change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.digests.save(his);
        await tx.digests.save(hers);
      });
      expect(await read((db) => db.digests.ofBoard(boardId))).toEqual([hers, his]);
      await change(async (tx) => {
        await tx.digests.save({ ...his, clock: '09:15' });
        await tx.digests.remove(hers);
        await tx.digests.remove(hers);
      });
      expect(await read((db) => db.digests.ofBoard(boardId))).toEqual([{ ...his, clock: '09:15' }]);
      expect(await read((db) => db.digests.get(boardId, people.director))).toEqual({
        ...his,
        clock: '09:15',
      });
      expect(await read((db) => db.digests.get(boardId, people.chair))).toBeUndefined();
    });
  });
});
