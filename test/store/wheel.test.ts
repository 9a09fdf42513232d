import { describe, expect, test } from '@jest/globals';
import type { BoardId } from '../../src/domain/ids.ts';
import { asId, type ItemId, type MeetingId, type WheelId } from '../../src/domain/ids.ts';
import { withMark } from '../../src/domain/wheel.ts';
import { aBoard, aMeeting, anItem } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';
import { anEntry } from '../support/wheel.ts';

onEveryStore((aStore) => {
  describe('the annual wheel', () => {
    test('keeps entries in the order they came, each with its version, and lets go of removed ones', async () => {
      const { change, read, tenantId } = await aStore();
      await change((tx) => tx.boards.save(aBoard({ tenantId })));
      const second = anEntry({ id: asId<WheelId>('wheel-0') });
      await change(async (tx) => {
        await tx.wheel.add(anEntry());
        await tx.wheel.add(second);
      });
      const marked = withMark(anEntry(), '2026-11', null);
      expect(await change((tx) => tx.wheel.save(marked))).toEqual({ ...marked, version: 2 });
      await expect(change((tx) => tx.wheel.save(marked))).rejects.toMatchObject({ code: 'outdated' });
      await expect(change((tx) => tx.wheel.add(second))).rejects.toMatchObject({ code: 'outdated' });
      const board = asId<BoardId>('board-1');
      expect(await read((db) => db.wheel.ofBoard(board))).toEqual([{ ...marked, version: 2 }, second]);
      expect(await change((tx) => tx.wheel.lock(second.id))).toEqual(second);
      await change((tx) => tx.wheel.remove(second.id));
      expect(await read((db) => db.wheel.get(second.id))).toBeUndefined();
      expect(await read((db) => db.wheel.ofBoard(asId<BoardId>('board-2')))).toEqual([]);
    });

    test('knows what stood on the agendas of meetings that are over, standing items left out', async () => {
      const { change, read, tenantId } = await aStore();
      const standing = anItem({ id: asId<ItemId>('item-2'), standing: true });
      const coming = aMeeting({ id: asId<MeetingId>('meeting-2'), items: [anItem()] });
      const over = aMeeting({ items: [standing, anItem()], status: 'approved' });
      await change(async (tx) => {
        await tx.boards.save(aBoard({ tenantId }));
        for (const item of [anItem(), standing]) await tx.items.add(item);
        for (const meeting of [coming, over]) await tx.meetings.add(meeting);
      });
      expect(await read((db) => db.wheel.past(asId<BoardId>('board-1')))).toEqual([
        { itemId: 'item-1', title: 'Ny cykelsti', start: over.start },
      ]);
    });

    test('leaves on an item whose text it has', async () => {
      const { change, read, tenantId } = await aStore();
      const old = anItem({ textFrom: '2025-11-25' as never });
      await change(async (tx) => {
        await tx.boards.save(aBoard({ tenantId }));
        await tx.items.add(old);
      });
      expect(await read((db) => db.items.get(old.id))).toEqual(old);
      const { textFrom: _, ...gone } = old;
      await change((tx) => tx.items.save(gone));
      expect(await read((db) => db.items.get(old.id))).toEqual({ ...gone, version: 2 });
    });
  });
});
