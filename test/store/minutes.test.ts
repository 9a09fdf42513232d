import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KeptFile, Written } from '../../src/actions/outside.ts';
import type { MinutesRound } from '../../src/domain/approval.ts';
import { orNull, someId, someInstant, someText } from '../support/arbitraries.ts';
import { aBoard, aMeeting, aMorning } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const meetingId = aMeeting().id;

const someRound: fc.Arbitrary<MinutesRound> = fc.record({
  meetingId: fc.constant(meetingId),
  edition: fc.integer({ min: 1, max: 99 }),
  sentAt: someInstant,
  sentBy: someId<MinutesRound['sentBy']>(),
  answers: fc.array(
    fc.record({
      personId: someId<MinutesRound['sentBy']>(),
      kind: fc.constantFrom('approved', 'objected'),
      text: orNull(someText),
      at: someInstant,
      hashes: fc.dictionary(fc.uuid(), fc.uuid()),
    }),
    { maxLength: 4 },
  ),
  remarks: fc.array(fc.record({ by: someId<MinutesRound['sentBy']>(), at: someInstant, text: someText })),
});

const written = (...bytes: number[]) => new Uint8Array(bytes) as Uint8Array as Written<'public'>;

function aFile(more: Partial<KeptFile<'public'>> = {}): KeptFile<'public'> {
  return {
    ...{ meetingId, name: 'Referat.pdf', audience: 'public', format: 'pdf', sha256: 'abc', at: aMorning },
    bytes: written(0, 255, 10, 13, 0),
    ...more,
  };
}

describe('what is kept of the minutes', () => {
  onEveryStore((aStore) => {
    const aMinutesStore = async () => {
      const here = await aStore();
      await here.change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.meetings.add(aMeeting());
      });
      return here;
    };

    test('a round comes back as it was, new and changed, and stands on record', async () => {
      const { change, read } = await aMinutesStore();
      await fc.assert(
        fc.asyncProperty(someRound, async (round) => {
          await change((tx) => tx.rounds.save(round));
          expect(await read((db) => db.rounds.get(meetingId))).toEqual(round);
        }),
        { numRuns: 30 },
      );
    });

    test('a file comes back byte by byte, and is never replaced', async () => {
      const { change, read } = await aMinutesStore();
      await change((tx) => tx.files.keep(aFile()));
      await change((tx) => tx.files.keep(aFile({ bytes: written(1), sha256: 'def' })));
      const { bytes, ...head } = aFile();
      expect(await read((db) => db.files.get(meetingId, 'Referat.pdf'))).toEqual({ ...head, bytes });
      expect(await read((db) => db.files.ofMeeting(meetingId))).toEqual([head]);
    });

    test('of another meeting or name there is nothing', async () => {
      const { change, read } = await aMinutesStore();
      await change((tx) => tx.files.keep(aFile()));
      const other = 'meeting-9' as typeof meetingId;
      expect(await read((db) => db.files.get(meetingId, 'Referat.docx'))).toBeUndefined();
      expect(await read((db) => db.files.ofMeeting(other))).toEqual([]);
      expect(await read((db) => db.rounds.get(other))).toBeUndefined();
    });
  });
});
