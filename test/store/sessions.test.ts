import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '../../src/domain/day.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import type { Seat } from '../../src/domain/present.ts';
import { beginSession, goToItem } from '../../src/domain/session.ts';
import { aBoard, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const item = anItem({ arrivals: [{ personId: people.guest, meetingId: aMeeting().id, at: aMorning }] });
const meeting = aMeeting({ items: [item] });

describe('a session', () => {
  onEveryStore((aStore) => {
    test('is kept as it is, its version counted up, and an older one refused', async () => {
      const { change, read } = await aStore();
      const begun = beginSession(meeting, aMorning);
      await change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.items.add(item);
        await tx.meetings.add(meeting);
        await tx.sessions.add(begun);
      });
      expect(await read((db) => db.sessions.get(meeting.id))).toEqual(begun);
      const on = {
        ...goToItem(begun, item.id, addMinutes(aMorning, 5)),
        attendance: { present: [asId<Seat>('chair')], moves: [] },
      };
      expect(await change((tx) => tx.sessions.save(on))).toEqual({ ...on, version: 2 });
      expect(await read((db) => db.sessions.get(meeting.id))).toEqual({ ...on, version: 2 });
      const other = asId<MeetingId>('another meeting');
      expect(await read((db) => db.sessions.many([other, meeting.id]))).toEqual([{ ...on, version: 2 }]);
      expect(await read((db) => db.sessions.many([]))).toEqual([]);
      await expect(change((tx) => tx.sessions.save(on))).rejects.toMatchObject({ code: 'outdated' });
      await change((tx) => tx.sessions.remove(meeting.id));
      expect(await read((db) => db.sessions.get(meeting.id))).toBeUndefined();
    });

    test('goes with its meeting, and an item keeps when its guests come', async () => {
      const { change, read } = await aStore();
      await change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.items.add(item);
        await tx.meetings.add(meeting);
        await tx.sessions.add(beginSession(meeting, aMorning));
        await tx.meetings.remove(meeting.id);
      });
      expect(await read((db) => db.sessions.get(meeting.id))).toBeUndefined();
      expect((await read((db) => db.items.get(item.id)))?.arrivals).toEqual(item.arrivals);
    });
  });
});
