import { describe, expect, test } from '@jest/globals';
import type { Cause, Tx } from '../../src/actions/outside.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { type AStore, onEveryStore } from '../support/stores.ts';

const boardId = aBoard().id;
const note = {
  id: asId<never>('note-1'),
  ...{ meetingId: aMeeting().id, itemId: anItem().id, personId: people.director },
  ...{ text: 'Husk tallene', shared: false, at: aMorning, version: 1 },
};
const reaction = {
  ...{ meetingId: aMeeting().id, itemId: anItem().id, personId: people.director },
  ...{ kind: 'agree' as const, at: aMorning },
};

async function layOut({ change }: AStore): Promise<void> {
  await change(async (tx) => {
    await tx.boards.save(aBoard());
    await tx.items.add(anItem());
    await tx.items.add(anItem({ id: asId('item-2') }));
    await tx.meetings.add(aMeeting({ items: [anItem()] }));
  });
}

function as(by: PersonId, what: string, more: Partial<Cause> = {}): Partial<Cause> {
  return { by, what, boardId, canUndo: true, ...more };
}

const moveTo = (place: string) => async (tx: Tx) => {
  await tx.meetings.save({ ...(await tx.meetings.lock(aMeeting().id)), place });
};

describe("a person's last change", () => {
  onEveryStore((aStore) => {
    test('is told with what it touched as it was before the first touch', async () => {
      const here = await aStore();
      await layOut(here);

      await here.change(
        async (tx) => {
          await moveTo('Byrådssalen')(tx);
          await moveTo('Mødelokale 4')(tx);
          await tx.items.add(anItem({ id: asId('item-3') }));
          await tx.reactions.save(reaction);
          await tx.notes.save(note);
        },
        as(people.secretary, 'move-meeting'),
      );

      const { meetingId, itemId, personId } = reaction;
      expect(await here.read((db) => db.changes.lastOf(people.secretary, boardId))).toMatchObject({
        ...{ personId: people.secretary, boardId, what: 'move-meeting', at: aMorning },
        touched: [
          { kind: 'meeting', id: aMeeting().id, before: aMeeting({ items: [anItem()] }) },
          { kind: 'item', id: 'item-3', before: null },
          { kind: 'reaction', key: { meetingId, itemId, personId }, before: null },
          { kind: 'note', note, before: null },
        ],
      });
    });

    test("is one's own, on that board, and the latest that was not taken back", async () => {
      const here = await aStore();
      await layOut(here);
      const lastOf = async (person: PersonId) =>
        (await here.read((db) => db.changes.lastOf(person, boardId)))?.what;
      await here.change(moveTo('1'), as(people.secretary, 'first'));
      await here.change(moveTo('2'), as(people.secretary, 'second'));
      await here.change(moveTo('3'), as(people.chair, 'of another'));
      await here.change(moveTo('4'), as(people.secretary, 'elsewhere', { boardId: asId('board-2') }));
      await here.change(async () => {}, as(people.secretary, 'nothing'));

      expect(await lastOf(people.secretary)).toBe('second');
      expect(await lastOf(people.chair)).toBe('of another');
      expect(await lastOf(people.director)).toBeUndefined();

      await here.change(async (tx) => {
        const last = await tx.changes.lastOf(people.secretary, boardId);
        if (last) await tx.changes.takeBack(last);
      });

      expect(await lastOf(people.secretary)).toBe('first');
    });

    test('has nothing to bring back where it cannot be undone, and is nobody’s where the operator made it', async () => {
      const here = await aStore();
      await layOut(here);

      await here.change(moveTo('1'), as(people.secretary, 'publish', { canUndo: false }));
      await here.change(moveTo('2'), { by: 'moedeklar', boardId, what: 'sync' });

      const last = await here.read((db) => db.changes.lastOf(people.secretary, boardId));
      expect(last).toMatchObject({ what: 'publish', touched: null });
      expect(await here.read((db) => db.changes.lastOf('moedeklar' as PersonId, boardId))).toBeUndefined();
    });
  });
});

describe('a change', () => {
  const follows: Record<string, (tx: Tx) => Promise<unknown>> = {
    'its meeting is changed': moveTo('Byrådssalen'),
    'its meeting is decided at': (tx) => tx.decisions.save(aDecision({ itemId: asId('item-2') })),
    'its item is changed': async (tx) => tx.items.save(await tx.items.lock(anItem().id)),
    'its item is decided on': (tx) => tx.decisions.save(aDecision({ meetingId: null })),
    'its item is reacted to': (tx) => tx.reactions.save({ ...reaction, personId: people.director2 }),
    'its item is noted on': (tx) => tx.notes.save({ ...note, id: asId<never>('note-2') }),
    'its item is asked about': (tx) =>
      tx.questions.save({
        ...{ id: asId('question'), meetingId: aMeeting().id, itemId: anItem().id, about: 'item' },
        ...{ askedBy: people.director, text: 'Hvorfor?', askedAt: aMorning, answer: null },
      }),
  };
  const doesNot: Record<string, (tx: Tx) => Promise<unknown>> = {
    'another item is changed': async (tx) => tx.items.save(await tx.items.lock(asId('item-2'))),
    'another item is reacted to': (tx) => tx.reactions.save({ ...reaction, itemId: asId('item-2') }),
    'somebody is looked up': (tx) =>
      tx.people.save({ id: people.chair, name: 'Frans', teamsId: null, chat: null, chosenBoard: null }),
    'the board is changed': async (tx) => {
      const board = await tx.boards.get(boardId);
      if (board) await tx.boards.save(board);
    },
  };

  onEveryStore((aStore) => {
    async function isFollowedBy(later: (tx: Tx) => Promise<unknown>): Promise<boolean> {
      const here = await aStore();
      await layOut(here);
      await here.change(
        async (tx) => {
          await moveTo('Mødelokale 4')(tx);
          await tx.items.save(await tx.items.lock(anItem().id));
        },
        as(people.secretary, 'move-meeting'),
      );
      const last = await here.read((db) => db.changes.lastOf(people.secretary, boardId));
      if (!last) throw new Error('no change');
      expect(await here.read((db) => db.changes.isFollowed(last))).toBe(false);
      await here.change(later, { by: people.chair, boardId });
      return here.read((db) => db.changes.isFollowed(last));
    }

    test.each(Object.entries(follows))('is followed once %s', async (_, later) => {
      expect(await isFollowedBy(later)).toBe(true);
    });

    test.each(Object.entries(doesNot))('is not followed when %s', async (_, later) => {
      expect(await isFollowedBy(later)).toBe(false);
    });
  });
});

describe('the record as it is followed', () => {
  onEveryStore((aStore) => {
    test('tells in order what came after a row, and no more than was asked for', async () => {
      const here = await aStore();
      expect(await here.read((db) => db.record.last())).toBe(0);
      await layOut(here);
      const before = await here.read((db) => db.record.last());
      await here.change(moveTo('Byrådssalen'));
      await here.change((tx) => tx.notes.save(note));

      const rows = await here.read((db) => db.record.since(before, 10));
      expect(rows.map(({ seq, kind }) => [seq - before, kind])).toEqual([
        [1, 'meeting'],
        [2, 'note'],
      ]);
      expect(rows[1]?.about).toEqual(expect.arrayContaining([note.itemId, note.id]));
      expect(await here.read((db) => db.record.since(before, 1))).toHaveLength(1);
      expect(await here.read((db) => db.record.last())).toBe(before + 2);
    });
  });
});
