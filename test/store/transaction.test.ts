import { describe, expect, test } from '@jest/globals';
import { asId, type MeetingId, type NoticeId } from '../../src/domain/ids.ts';
import { Refusal } from '../../src/errors.ts';
import { aBoard, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { onEveryDatabase } from '../support/database.ts';
import { type AStore, inDatabase, onEveryStoreAndDatabase } from '../support/stores.ts';

/** The board with one item on one meeting. */
async function layOut({ change }: AStore): Promise<void> {
  await change(async (tx) => {
    await tx.boards.save(aBoard());
    await tx.items.add(anItem());
    await tx.meetings.add(aMeeting({ items: [anItem()] }));
  });
}

const meetingId = aMeeting().id;

describe('saving', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('counts the version up and gives back what is kept', async () => {
      const here = await aStore();
      await layOut(here);

      const meeting = await here.change((tx) => tx.meetings.save({ ...aMeeting(), subject: 'Ny' }));
      const item = await here.change((tx) => tx.items.save({ ...anItem(), minutes: 20 }));

      expect([meeting.version, item.version]).toEqual([2, 2]);
      expect(await here.read((db) => db.meetings.get(meetingId))).toEqual(meeting);
      expect(await here.read((db) => db.items.get(item.id))).toEqual(item);
    });

    test('refuses an older version as outdated, and keeps the newer one', async () => {
      const here = await aStore();
      await layOut(here);
      const meeting = await here.change((tx) => tx.meetings.save({ ...aMeeting(), subject: 'Ny' }));
      const item = await here.change((tx) => tx.items.save({ ...anItem(), minutes: 20 }));

      const outdated = { code: 'outdated' };
      await expect(here.change((tx) => tx.meetings.save(aMeeting()))).rejects.toMatchObject(outdated);
      await expect(here.change((tx) => tx.items.save(anItem()))).rejects.toMatchObject(outdated);
      expect(await here.read((db) => db.meetings.get(meetingId))).toEqual(meeting);
      expect(await here.read((db) => db.items.get(item.id))).toEqual(item);
    });

    test('of several who take hold of the same notice at once each sees what the one before did', async () => {
      const here = await aStore();
      await layOut(here);
      const about = { kind: 'proposal', itemId: anItem().id } as const;
      const notice = { id: asId<NoticeId>('n'), boardId: aBoard().id, to: people.chief, about, answer: null };
      await here.change((tx) => tx.notices.save({ ...notice, delivery: { state: 'waiting' } }));
      const take = () =>
        here.change(async (tx) => {
          const fresh = await tx.notices.lock(notice.id);
          const delivery = { state: 'mailing', at: aMorning, reason: 'blocked' } as const;
          await tx.notices.save({ ...fresh, delivery });
          return fresh.delivery.state;
        });

      expect((await Promise.all([take(), take(), take()])).sort()).toEqual(['mailing', 'mailing', 'waiting']);
      await expect(here.change((tx) => tx.notices.lock(asId<NoticeId>('none')))).rejects.toThrow();
    });

    test('of two who change the same board at once neither undoes what the other did', async () => {
      const here = await aStore();
      await layOut(here);
      const give = (name: string) =>
        here.change(async (tx) => {
          const board = await tx.boards.get(aBoard().id);
          if (!board) throw new Error('no board');
          const [first] = board.members;
          if (!first) throw new Error('no member');
          await tx.boards.save({ ...board, members: [...board.members, { ...first, name }] });
        });

      const done = await Promise.allSettled([give('Anna'), give('Bent'), give('Carl')]);

      const saved = ['Anna', 'Bent', 'Carl'].filter((_, at) => done[at]?.status === 'fulfilled');
      const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      const board = await here.read((db) => db.boards.get(aBoard().id));
      expect(
        board?.members
          .slice(aBoard().members.length)
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(saved);
      expect(new Set(refused).difference(new Set(['outdated']))).toEqual(new Set());
    });

    test('locks a meeting, so that changes made at once come one after another', async () => {
      const here = await aStore();
      await layOut(here);
      const lengthen = () =>
        here.change(async (tx) => {
          const meeting = await tx.meetings.lock(meetingId);
          await tx.meetings.save({ ...meeting, subject: `${meeting.subject}!` });
        });

      await Promise.all(Array.from({ length: 8 }, lengthen));

      const meeting = await here.read((db) => db.meetings.get(meetingId));
      expect(meeting).toMatchObject({ subject: 'Direktionen!!!!!!!!', version: 9 });
    });

    test('locks an item, so that changes made at once come one after another', async () => {
      const here = await aStore();
      await layOut(here);
      const lengthen = () =>
        here.change(async (tx) => {
          const item = await tx.items.lock(anItem().id);
          await tx.items.save({ ...item, minutes: (item.minutes ?? 0) + 1 });
        });

      await Promise.all(Array.from({ length: 8 }, lengthen));

      expect(await here.read((db) => db.items.get(anItem().id))).toMatchObject({ minutes: 23, version: 9 });
    });

    test('locks a board, so that of many who plan the same meeting at once one makes it', async () => {
      const here = await aStore();
      await layOut(here);
      const id = asId<MeetingId>('planned-once');
      const plan = () =>
        here.change(async (tx) => {
          await tx.boards.lock(aBoard().id);
          if (!(await tx.meetings.get(id))) await tx.meetings.add(aMeeting({ id }));
        });

      await Promise.all(Array.from({ length: 4 }, plan));

      const meetings = await here.read((db) => db.meetings.ofBoard(aBoard().id));
      expect(meetings.filter((meeting) => meeting.id === id)).toHaveLength(1);
    });

    test('fails for what is not there', async () => {
      const here = await aStore();
      await layOut(here);
      const nowhere = asId<MeetingId>('nowhere');

      await expect(here.change((tx) => tx.meetings.lock(nowhere))).rejects.toThrow();
      await expect(here.change((tx) => tx.items.lock(asId('nowhere')))).rejects.toThrow();
      await expect(here.change((tx) => tx.boards.lock(asId('nowhere')))).rejects.toThrow();
      await expect(here.change((tx) => tx.meetings.save(aMeeting({ id: nowhere })))).rejects.toThrow();
    });
  });
});

describe('a transaction that fails', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('leaves nothing behind: no change, no job, nothing to take back', async () => {
      const here = await aStore();
      await layOut(here);
      const key = { conversationId: 'chat', type: 'message', activityId: '1' };
      await here.store.claimActivity(here.tenantId, key, aMorning);

      const failing = here.change(
        async (tx) => {
          await tx.boards.save(aBoard({ name: 'Anden', version: 1 }));
          await tx.meetings.save({ ...aMeeting(), subject: 'Anden' });
          await tx.items.add(anItem({ id: asId('item-2') }));
          await tx.drafts.remove(asId('draft'));
          await tx.posts.mark(meetingId, people.director, '👍', true);
          await tx.later('show-agenda', { tenantId: here.tenantId, meetingId, why: 'change' });
          throw new Refusal('outdated');
        },
        { by: people.secretary, boardId: aBoard().id, canUndo: true, once: key },
      );

      await expect(failing).rejects.toMatchObject({ code: 'outdated' });
      expect(await here.jobs()).toEqual([]);
      await here.read(async (db) => {
        expect(await db.boards.get(aBoard().id)).toMatchObject({ name: 'Direktionen', version: 1 });
        expect(await db.meetings.get(meetingId)).toEqual(aMeeting({ items: [anItem()] }));
        expect(await db.items.get(asId('item-2'))).toBeUndefined();
        expect(await db.posts.seenBy(meetingId)).toEqual([]);
        expect(await db.changes.lastOf(people.secretary, aBoard().id)).toBeUndefined();
      });
      expect(await here.store.claimActivity(here.tenantId, key, aMorning)).toBe('in-hand');
    });

    test('leaves the store usable for the next', async () => {
      const here = await aStore();
      await layOut(here);
      await expect(here.change(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      await expect(here.read(() => Promise.reject(new Error('no')))).rejects.toThrow('no');

      await here.change((tx) =>
        tx.later('show-agenda', { tenantId: here.tenantId, meetingId, why: 'change' }),
      );

      expect(await here.jobs()).toMatchObject([{ name: 'show-agenda' }]);
    });
  });
});

describe('asking the store from within its own transaction', () => {
  const within = /within its own transaction/;
  type Ask = (here: AStore) => Promise<unknown>;

  async function isRefused(here: AStore, ask: Ask): Promise<void> {
    await expect(here.change(() => ask(here))).rejects.toThrow(within);
    await expect(here.read(() => ask(here))).rejects.toThrow(within);
    await expect(here.change(async () => 'done')).resolves.toBe('done');
  }

  onEveryStoreAndDatabase((aStore) => {
    test('is said at once instead of waiting for ever', async () => {
      await isRefused(await aStore(), ({ change }) => change(async () => {}));
      await isRefused(await aStore(), ({ read }) => read(async () => {}));
    });
  });

  onEveryDatabase((open) => {
    const others: Record<string, Ask> = {
      'who the tenants are': ({ store }) => store.tenants(),
      'for an activity': ({ store, tenantId }) =>
        store.claimActivity(tenantId, { conversationId: '', type: '', activityId: '' }, aMorning),
      'to forget': ({ store }) => store.forget(aMorning),
    };

    test.each(Object.entries(others))('is said at once where it is asked %s', async (_, ask) => {
      await isRefused(inDatabase(await open()), ask);
    });
  });
});
