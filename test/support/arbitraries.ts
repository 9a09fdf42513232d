import fc from 'fast-check';
import { type Board, roles } from '../../src/domain/board.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { type Decision, outcomes } from '../../src/domain/decision.ts';
import { asId, type Id } from '../../src/domain/ids.ts';
import { closedLevels, type Item, type ItemText, itemStates } from '../../src/domain/item.ts';
import { type Meeting, meetingStatuses } from '../../src/domain/meeting.ts';
import { someUrl } from './arbitrary-strings.ts';
import { aBoard, aDecision, aMeeting, anItem } from './builders.ts';

/** What people write, and what breaks programs that are careless with it. Never empty. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.replaceAll('\0', ' ')),
  fc.constantFrom(
    'Ærøskøbing Å: blåbærgrød på øen',
    `O'Brien sagde "nej"; drop table items; -- \\ \\n \\u0041`,
    'Familien 👩‍👩‍👧‍👦 og flaget 🇩🇰',
    'linje 1\nlinje 2\r\n\tindrykket',
    '{"a": [null]} $1 :navn ? %s ~{x}',
    'x'.repeat(20_000),
    '☃ﷺ\u2028\u202e\ufeff e\u0301 é',
  ),
);

export const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const someDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

export const someInstant: fc.Arbitrary<Instant> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);

export const someId = <T extends Id<string>>() => fc.uuid().map((text) => asId<T>(text));
export const someIds = <T extends Id<string>>() => fc.uniqueArray(someId<T>(), { maxLength: 4 });
const aVersion = fc.integer({ min: 1, max: 1_000_000 });
const someMinutes = fc.integer({ min: 1, max: 480 });

export const someItemText: fc.Arbitrary<ItemText> = fc.record({
  title: someText,
  background: orNull(someText),
  recommendation: orNull(someText),
  caseStatement: orNull(someText),
  finances: orNull(someText),
  attachments: fc.array(fc.record({ title: someText, url: orNull(someUrl) }), { maxLength: 3 }),
});

/** Of the builders' board. */
export const someItem: fc.Arbitrary<Item> = fc
  .record({
    id: someId<Item['id']>(),
    text: someItemText,
    caseNumber: orNull(someText),
    units: fc.array(someText, { maxLength: 3 }),
    closed: orNull(
      fc.record(
        {
          ...{ reason: orNull(someText), audience: someIds(), basis: orNull(someText) },
          ...{ review: orNull(someDay), level: fc.constantFrom(...closedLevels) },
        },
        { requiredKeys: ['reason', 'audience'] },
      ),
    ),
    disqualified: someIds(),
    guests: someIds(),
    standing: fc.boolean(),
    minutes: orNull(someMinutes),
    state: fc.constantFrom(...itemStates),
    proposal: orNull(
      fc.record({ by: someId(), wishedMeeting: orNull(someId()), comment: orNull(someText), at: someDay }),
    ),
    version: aVersion,
  })
  .map((item) => ({ ...anItem(), ...item }) as Item);

const someShown = fc.array(fc.record({ itemId: someId(), fingerprint: someText }), { maxLength: 3 });

/** Of the builders' board, with an empty agenda. */
export const someMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: someId<Meeting['id']>(),
    subject: someText,
    start: someInstant,
    end: someInstant,
    allDay: fc.boolean(),
    place: orNull(someText),
    attendees: fc.array(
      fc.record({
        name: someText,
        email: orNull(someText),
        type: fc.constantFrom('required', 'optional'),
        response: someText,
      }),
      { maxLength: 3 },
    ),
    status: fc.constantFrom(...meetingStatuses),
    origin: fc.constantFrom('typed', 'imported', 'calendar', 'written'),
    publication: orNull(
      fc.record({
        edition: aVersion,
        at: someInstant,
        by: orNull(someId()),
        shown: someShown,
        previous: orNull(someShown),
      }),
    ),
    version: aVersion,
  })
  .map((meeting) => ({ ...aMeeting(), ...meeting }) as Meeting);

export const someBoard: fc.Arbitrary<Board> = fc
  .record({
    id: someId<Board['id']>(),
    name: fc.uuid().chain((unique) => someText.map((text) => `${text.slice(0, 90)} ${unique}`)),
    language: fc.constantFrom('da', 'en'),
    calendar: orNull(
      fc.record(
        {
          ...{ mailbox: someText, writeAgenda: fc.boolean() },
          rule: fc.record({ subject: someText, category: someText }, { requiredKeys: [] }),
        },
        { requiredKeys: ['mailbox', 'rule'] },
      ),
    ),
    channel: orNull(
      fc.record({
        ...{ teamId: orNull(someText), channelId: fc.uuid(), serviceUrl: orNull(someUrl) },
        ...{ groupId: orNull(someText), folder: orNull(fc.record({ driveId: someText, itemId: someText })) },
      }),
    ),
    members: fc.array(
      fc.record({
        personId: someId(),
        name: someText,
        email: orNull(someText),
        addresses: fc.array(someText, { maxLength: 2 }),
        role: fc.constantFrom(...roles),
        unit: orNull(someText),
        from: orNull(someDay),
        to: orNull(someDay),
        deputyFor: orNull(someId()),
      }),
      { maxLength: 4 },
    ),
    units: fc.array(
      fc.record({ code: someText, name: someText, validFrom: orNull(someDay), validTo: orNull(someDay) }),
      { maxLength: 4 },
    ),
    standingItems: fc.array(someText, { maxLength: 2 }),
    hideClosedCaseNumbers: fc.boolean(),
    closedDays: fc.constantFrom([], ['06-05', '12-24']),
    files: fc.record({
      toChannel: fc.boolean(),
      internalDrive: orNull(fc.record({ driveId: someText, folder: someText })),
    }),
    reach: fc.record({ install: fc.boolean(), mail: fc.boolean(), activityFeed: fc.boolean() }),
  })
  .map((board) => ({ ...aBoard(), ...board }) as Board);

/** On the item and meeting named. */
export function someDecision(on: Pick<Decision, 'itemId' | 'meetingId'>): fc.Arbitrary<Decision> {
  const outcome = orNull(fc.constantFrom(...outcomes));
  return fc
    .record({
      id: someId<Decision['id']>(),
      day: someDay,
      outcome,
      outcomeIsGuess: fc.boolean(),
      text: someText,
      perRecommendation: fc.array(outcome, { maxLength: 4 }),
      postponement: orNull(
        fc.record({ to: orNull(someId()), day: orNull(someDay), reason: orNull(someText) }),
      ),
      orders: fc.array(
        fc.record({
          id: someId(),
          text: someText,
          unit: orNull(someText),
          byWhom: orNull(someText),
          due: orNull(someDay),
        }),
        { maxLength: 3 },
      ),
      forwardedTo: fc.array(someText, { maxLength: 3 }),
      recipients: someIds(),
      recordedBy: orNull(someId()),
      recordedAt: orNull(someInstant),
      version: aVersion,
    })
    .map((decision) => ({ ...aDecision(on), ...decision }) as Decision);
}
