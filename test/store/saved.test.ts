import { describe, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import type { Reading, Tx } from '../../src/actions/outside.ts';
import {
  someBoard,
  someDecision,
  someItem,
  someItemText,
  someMeeting,
  someText,
} from '../support/arbitraries.ts';
import {
  someDraft,
  someNote,
  someNotice,
  somePerson,
  somePost,
  someQuestion,
  someReaction,
  someScreen,
} from '../support/arbitrary-acts.ts';
import { aBoard, aMeeting, aMorning, anItem, aPlace } from '../support/builders.ts';
import { type AStore, onEveryStoreAndDatabase } from '../support/stores.ts';

/** Saves each value in the tenant of a board with a meeting and an item, and compares what is read then. */
async function comesBack<T>(
  { kind, change, read }: AStore,
  values: Arbitrary<T>,
  { save, load }: { save: (tx: Tx, value: T) => Promise<unknown>; load: (db: Reading, value: T) => unknown },
): Promise<void> {
  await change(async (tx) => {
    await tx.boards.save(aBoard());
    await tx.items.add(anItem());
    await tx.meetings.add(aMeeting({ items: [anItem()] }));
  });
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      await change((tx) => save(tx, value));
      expect(await read(async (db) => load(db, value))).toEqual(value);
    }),
    // The embedded database is PostgreSQL behind the same driver: what is tried there is the way between them.
    { numRuns: kind === 'embedded' ? 10 : 40 },
  );
}

describe('what is saved comes back as it was', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('a board, with its members and units in order', async () => {
      const here = await aStore();
      const boards = someBoard.map((board) => ({ ...board, tenantId: here.tenantId, version: 1 }));
      await comesBack(here, boards, {
        save: (tx, board) => tx.boards.save({ ...board, version: 0 }),
        load: (db, { id }) => db.boards.get(id),
      });
    });

    test('a board that is saved again with other members and units', async () => {
      const here = await aStore();
      const pairs = fc.tuple(someBoard, someBoard).map(([old, young]) => ({ ...young, id: old.id, old }));
      const next = pairs.map((board) => ({ ...board, tenantId: here.tenantId, version: 2 }));
      await comesBack(
        here,
        next.map(({ old, ...board }) => board),
        {
          save: async (tx, board) => {
            await tx.boards.save({ ...aBoard({ name: board.id, channel: null }), id: board.id, version: 0 });
            await tx.boards.save({ ...board, version: 1 });
          },
          load: (db, { id }) => db.boards.get(id),
        },
      );
    });

    test('an item, new and changed', async () => {
      const pairs = fc.tuple(someItem, someItem);
      await comesBack(await aStore(), pairs, {
        save: async (tx, [item, other]) => {
          await tx.items.add(item);
          await tx.items.add({ ...item, id: other.id, version: other.version - 1 });
          await tx.items.save({ ...other, version: other.version - 1 });
        },
        load: (db, [item, other]) => Promise.all([db.items.get(item.id), db.items.get(other.id)]),
      });
    });

    test('a meeting, with the texts as put to it in the order of its agenda', async () => {
      const here = await aStore();
      const ids = Array.from({ length: 5 }, (_, at) => anItem({ id: `on-agenda-${at}` as never }));
      await here.change((tx) => tx.boards.save(aBoard()));
      for (const item of ids) await here.change((tx) => tx.items.add(item));
      const places = fc.shuffledSubarray(ids).chain((items) =>
        fc.tuple(
          ...items.map((item) =>
            fc
              .record({
                text: someItemText,
                caseNumber: fc.option(someText, { nil: null }),
                record: fc.option(someText, { nil: null }),
              })
              .map((more) => aPlace(item, more)),
          ),
        ),
      );
      const meetings = fc.tuple(someMeeting, places).map(([meeting, on]) => ({ ...meeting, places: on }));
      await comesBack(here, meetings, {
        save: (tx, meeting) => tx.meetings.add(meeting),
        load: (db, { id }) => db.meetings.get(id),
      });
    });

    test('a decision, as recorded and as corrected, with its orders', async () => {
      const on = { itemId: anItem().id, meetingId: null };
      const pairs = fc.tuple(someDecision(on), someDecision(on));
      await comesBack(
        await aStore(),
        pairs.map(([first, second]) => ({ ...second, id: first.id, first })),
        {
          save: async (tx, { first, ...decision }) => {
            await tx.decisions.save({ ...first, version: decision.version + 1 });
            await tx.decisions.save(decision);
          },
          load: async (db, { id, first }) => ({ ...(await db.decisions.get(id)), first }),
        },
      );
    });
  });
});

describe('what people do comes back as it was', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('a reaction', async () => {
      await comesBack(await aStore(), someReaction, {
        save: (tx, reaction) => tx.reactions.save(reaction),
        load: async (db, { meetingId, personId }) =>
          (await db.reactions.ofMeeting(meetingId)).find((one) => one.personId === personId),
      });
    });

    test('a note', async () => {
      await comesBack(await aStore(), someNote, {
        save: async (tx, note) => {
          await tx.notes.save({ ...note, text: 'Før', shared: !note.shared, version: note.version - 1 });
          await tx.notes.save(note);
        },
        load: async (db, { id, itemId }) => {
          const found = (await db.notes.ofItems([itemId])).find((one) => one.id === id);
          expect(await db.notes.get(id)).toEqual(found);
          return found;
        },
      });
    });

    test('a question, asked and answered', async () => {
      await comesBack(await aStore(), someQuestion, {
        save: async (tx, question) => {
          await tx.questions.save({ ...question, answer: null });
          await tx.questions.save(question);
        },
        load: (db, { id }) => db.questions.get(id),
      });
    });

    test('a notice, waiting and delivered', async () => {
      await comesBack(await aStore(), someNotice, {
        save: async (tx, notice) => {
          await tx.notices.save({ ...notice, delivery: { state: 'waiting' }, answer: null });
          await tx.notices.save(notice);
        },
        load: (db, { id }) => db.notices.get(id),
      });
    });

    test('a draft of a decision', async () => {
      await comesBack(await aStore(), someDraft, {
        save: (tx, draft) => tx.drafts.save(draft),
        load: (db, { id }) => db.drafts.get(id),
      });
    });

    test('a post, found by its message in the thread and in the channel', async () => {
      await comesBack(await aStore(), somePost, {
        save: (tx, post) => tx.posts.save(post),
        load: async (db, { message: { conversationId, activityId } }) => {
          const [channelId = ''] = conversationId.split(';');
          const found = await db.posts.byMessage(channelId, activityId);
          expect(await db.posts.byMessage(`${channelId};messageid=9`, activityId)).toEqual(found);
          return found;
        },
      });
    });

    test('what was written of a post into the event, whatever becomes of the post', async () => {
      const noted = fc.record({
        eventId: someText,
        link: fc.option(someText),
        failure: fc.option(fc.constantFrom('not-permitted' as const, 'cut' as const)),
      });
      await comesBack(await aStore(), fc.tuple(somePost, noted), {
        save: async (tx, [post, value]) => {
          await tx.posts.save(post);
          await tx.posts.note(post.meetingId, { ...value, link: 'before' });
          await tx.posts.note(post.meetingId, value);
          await tx.posts.save({ ...post, edition: post.edition + 1 });
          await tx.posts.save(post);
        },
        load: async (db, [{ meetingId }]) =>
          Promise.all([db.posts.ofMeeting(meetingId), db.posts.noted(meetingId)]),
      });
    });

    test('nothing, of a post of which nothing was written', async () => {
      const { change, read } = await aStore();
      await change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.meetings.add(aMeeting());
        const message = { serviceUrl: 'https://smba.example/', conversationId: '19:c', activityId: '1' };
        await tx.posts.save({ meetingId: aMeeting().id, message, shownAt: aMorning, edition: 1 });
      });
      expect(await read((db) => db.posts.noted(aMeeting().id))).toBeUndefined();
    });

    test('a screen and a person', async () => {
      const pairs = fc.tuple(someScreen, somePerson);
      await comesBack(await aStore(), pairs, {
        save: async (tx, [screen, person]) => {
          await tx.screens.save({ ...screen, page: screen.page + 1 });
          await tx.screens.save(screen);
          await tx.people.save({ ...person, teamsId: null });
          await tx.people.save(person);
        },
        load: (db, [{ meetingId, personId }, { id }]) =>
          Promise.all([db.screens.get(meetingId, personId), db.people.get(id)]),
      });
    });
  });
});
