import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import { aBoard, people } from '../support/builders.ts';
import { onEveryStoreAndDatabase } from '../support/stores.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('boards', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('are found by channel and by the people who have, had or will have a role', async () => {
      const here = await aStore();
      const [first] = aBoard().members;
      const over = aBoard({
        id: asId('old'),
        name: 'Anlægsudvalget',
        channel: null,
        members: first
          ? [
              { ...first, to: '2020-01-01' as Day },
              { ...first, role: 'chair' },
            ]
          : [],
      });
      await here.change((tx) => tx.boards.save(aBoard()));
      await here.change((tx) => tx.boards.save(over));

      await here.read(async (db) => {
        expect(ids(await db.boards.all())).toEqual(['old', 'board-1']);
        expect(ids(await db.boards.ofPerson(people.secretary))).toEqual(['old', 'board-1']);
        expect(ids(await db.boards.ofPerson(people.chair))).toEqual(['board-1']);
        expect(await db.boards.ofPerson(people.stranger)).toEqual([]);
        expect((await db.boards.byChannel('19:channel@thread.tacv2'))?.id).toBe('board-1');
        expect(await db.boards.byChannel('19:other@thread.tacv2')).toBeUndefined();
      });
    });

    test('of the same name or in the same channel cannot be two', async () => {
      const here = await aStore();
      await here.change((tx) => tx.boards.save(aBoard()));
      const second = aBoard({ id: asId('second') });

      await expect(
        here.change((tx) => tx.boards.save({ ...second, name: 'DIREKTIONEN', channel: null })),
      ).rejects.toThrow();
      await expect(here.change((tx) => tx.boards.save({ ...second, name: 'Anden' }))).rejects.toThrow();
      expect(await here.read((db) => db.boards.all())).toHaveLength(1);
    });
  });
});
