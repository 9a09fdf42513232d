import { describe, expect, test } from '@jest/globals';
import { asId, type FileId } from '../../src/domain/ids.ts';
import { aBoard, aMorning } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const kept = {
  ...{ id: asId<FileId>('file-1'), version: 1, name: 'Notat.docx', size: 5, sha256: 'ab', at: aMorning },
};
const bytes = new Uint8Array([0, 255, 10, 13, 0]);

describe('a pre-read that somebody sent', () => {
  onEveryStore((aStore) => {
    test('comes back byte by byte, each version by itself, another tenant’s not at all', async () => {
      const [here, there] = [await aStore(), await aStore()];
      const board = aBoard();
      await here.change(async (tx) => {
        await tx.boards.save(board);
        await tx.keptPreReads.keep({ boardId: board.id, kept, bytes });
        await tx.keptPreReads.keep({
          boardId: board.id,
          kept: { ...kept, version: 2, sha256: 'cd' },
          bytes: new Uint8Array([1]),
        });
      });
      expect(await here.read((db) => db.keptPreReads.bytes(kept))).toEqual(bytes);
      expect(await here.read((db) => db.keptPreReads.bytes({ ...kept, sha256: 'cd' }))).toEqual(
        new Uint8Array([1]),
      );
      expect(await here.read((db) => db.keptPreReads.bytes({ ...kept, sha256: 'ef' }))).toBeUndefined();
      expect(await there.read((db) => db.keptPreReads.bytes(kept))).toBeUndefined();
    });

    test('kept again changes nothing', async () => {
      const { change, read } = await aStore();
      const keep = (given: Uint8Array) =>
        change((tx) => tx.keptPreReads.keep({ boardId: aBoard().id, kept, bytes: given }));
      await change((tx) => tx.boards.save(aBoard()));
      await keep(bytes);
      await keep(new Uint8Array([9]));
      expect(await read((db) => db.keptPreReads.bytes(kept))).toEqual(bytes);
    });
  });
});
