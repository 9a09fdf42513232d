import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Laid } from '../../src/domain/laid-file.ts';
import { orNull, someText } from '../support/arbitraries.ts';
import { aBoard, aMeeting } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const meetingId = aMeeting().id;

const someLaid: fc.Arbitrary<Laid> = fc.record({
  ...{ meetingId: fc.constant(meetingId), place: fc.constantFrom('channel', 'board') },
  what: fc.constantFrom('agenda', 'minutes'),
  files: fc.array(
    fc.record({
      ...{ driveId: someText, itemId: someText, name: someText, sha256: someText },
      shows: fc.array(someText, { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  trouble: orNull(fc.constantFrom('busy', 'anyone', 'no-team')),
});

describe('what lies in SharePoint of a meeting', () => {
  onEveryStore((aStore) => {
    test('comes back as it was, new and changed, each place and kind for itself, and stands on record', async () => {
      const { change, read } = await aStore();
      await change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.meetings.add(aMeeting());
      });
      const held = new Map<string, Laid>();
      await fc.assert(
        fc.asyncProperty(someLaid, async (laid) => {
          await change((tx) => tx.laid.save(laid));
          held.set(`${laid.place} ${laid.what}`, laid);
          for (const { place, what } of held.values())
            expect(await read((db) => db.laid.get(meetingId, place, what))).toEqual(
              held.get(`${place} ${what}`),
            );
        }),
        { numRuns: 30 },
      );
      expect(await read((db) => db.laid.get('meeting-9' as never, 'channel', 'agenda'))).toBeUndefined();
    });
  });
});
