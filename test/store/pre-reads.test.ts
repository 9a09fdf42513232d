import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asId, type BoardId } from '../../src/domain/ids.ts';
import { type PreRead, preReadTroubles, type ReadMark } from '../../src/domain/pre-read.ts';
import { orNull, someId, someInstant, someText } from '../support/arbitraries.ts';
import { someUrl } from '../support/arbitrary-strings.ts';
import { aBoard, anItem, people } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const boardId = aBoard().id;
const itemId = anItem().id;

const somePreRead: fc.Arbitrary<PreRead> = fc.record({
  url: someUrl,
  file: orNull(
    fc.record({
      ...{ driveId: someText, itemId: someText, name: someText, eTag: someText, version: someText },
      ...{ size: orNull(fc.nat()), changedAt: someInstant },
    }),
  ),
  trouble: orNull(fc.constantFrom(...preReadTroubles)),
  readAt: someInstant,
});

const someMark: fc.Arbitrary<ReadMark> = fc.record({
  itemId: fc.constant(itemId),
  personId: someId<ReadMark['personId']>(),
  at: someInstant,
  versions: fc.array(fc.record({ of: someText, version: orNull(someText) }), { maxLength: 3 }),
});

describe('what is known of pre-reads', () => {
  onEveryStore((aStore) => {
    const aBoardWithAnItem = async () => {
      const here = await aStore();
      await here.change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.items.add(anItem());
      });
      return here;
    };

    test('comes back as it was, new and changed, and does not go on record', async () => {
      const { change, read } = await aBoardWithAnItem();
      await fc.assert(
        fc.asyncProperty(somePreRead, somePreRead, async (one, other) => {
          for (const preRead of [one, { ...other, url: one.url }]) {
            await change((tx) => tx.preReads.save(boardId, preRead));
            expect(await read((db) => db.preReads.many(boardId, [preRead.url]))).toEqual([preRead]);
          }
        }),
        { numRuns: 30 },
      );
    });

    test('is found by its link, on its own board', async () => {
      const { change, read } = await aBoardWithAnItem();
      const preReads = ['https://a.example/1', 'https://a.example/2'].map((url) => ({
        ...{ url, file: null, trouble: null, readAt: '2026-11-17T08:00:00.000Z' as PreRead['readAt'] },
      }));
      await change(async (tx) => {
        for (const preRead of preReads) await tx.preReads.save(boardId, preRead);
      });
      const urls = preReads.map(({ url }) => url);
      expect(await read((db) => db.preReads.many(boardId, [...urls, 'https://a.example/3']))).toEqual(
        preReads,
      );
      expect(await read((db) => db.preReads.many(asId<BoardId>('board-9'), urls))).toEqual([]);
      expect(await read((db) => db.preReads.many(boardId, []))).toEqual([]);
    });

    test('a link of two thousand bytes is kept', async () => {
      const { change, read } = await aBoardWithAnItem();
      const url = `https://a.example/${Array.from({ length: 1982 }, (_, at) => (at * 7919) % 10).join('')}`;
      const preRead = {
        url,
        file: null,
        trouble: null,
        readAt: '2026-11-17T08:00:00.000Z' as PreRead['readAt'],
      };
      await change((tx) => tx.preReads.save(boardId, preRead));
      expect(await read((db) => db.preReads.many(boardId, [url]))).toEqual([preRead]);
    });

    test('a reading mark comes back as it was, one for each person and item, and is gone once removed', async () => {
      const { change, read } = await aBoardWithAnItem();
      const ofItem = () => read((db) => db.readMarks.ofItems([itemId]));
      await fc.assert(
        fc.asyncProperty(someMark, someMark, async (one, other) => {
          for (const mark of [one, { ...other, personId: one.personId }]) {
            await change((tx) => tx.readMarks.save(mark));
            expect(await ofItem()).toEqual([mark]);
          }
          await change((tx) => tx.readMarks.remove(one));
          expect(await ofItem()).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });

    test('what a reading mark was before is kept with the change, to take it back by', async () => {
      const { change, read } = await aBoardWithAnItem();
      const mark = { itemId, personId: people.director, at: '2026-11-17T08:00:00.000Z' as ReadMark['at'] };
      const by = { by: people.director, boardId, canUndo: true };
      await change((tx) => tx.readMarks.save({ ...mark, versions: [] }), by);
      const last = await read((db) => db.changes.lastOf(people.director, boardId));
      const key = { itemId, personId: people.director };
      expect(last?.touched).toEqual([{ kind: 'read-mark', key, before: null }]);
      expect(last && (await read((db) => db.changes.isFollowed(last)))).toBe(false);
      await change((tx) => tx.readMarks.remove(mark));
      expect(last && (await read((db) => db.changes.isFollowed(last)))).toBe(true);
    });
  });
});
