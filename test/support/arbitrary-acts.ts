import fc from 'fast-check';
import type { Person, Post, Screen } from '../../src/actions/outside.ts';
import { outcomes } from '../../src/domain/decision.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import type { MessageRef, Notice, NoticeAbout } from '../../src/domain/notice.ts';
import { answerKinds } from '../../src/domain/notice.ts';
import {
  anchorSections,
  type Note,
  type Question,
  type Reaction,
  reactionKinds,
} from '../../src/domain/reaction.ts';
import { orNull, someDay, someId, someIds, someInstant, someText } from './arbitraries.ts';
import { someUrl } from './arbitrary-strings.ts';
import { aBoard, aMeeting, anItem } from './builders.ts';

/** Everything below is about the builders' board, meeting and item. */
const [boardId, meetingId, itemId] = [aBoard().id, aMeeting().id, anItem().id];

const aCount = fc.integer({ min: 0, max: 100_000 });

const someMessage: fc.Arbitrary<MessageRef> = fc.record({
  serviceUrl: someUrl,
  conversationId: fc.tuple(fc.uuid(), fc.constantFrom('', ';messageid=17')).map((parts) => parts.join('')),
  activityId: fc.uuid(),
});

export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: someId<Person['id']>(),
  name: someText,
  teamsId: orNull(someText),
  chat: orNull(fc.record({ serviceUrl: someUrl, conversationId: someText })),
  chosenBoard: orNull(someId<typeof boardId>()),
});

export const someReaction: fc.Arbitrary<Reaction> = fc.record({
  meetingId: fc.constant(meetingId),
  itemId: fc.constant(itemId),
  personId: someId<Reaction['personId']>(),
  kind: fc.constantFrom(...reactionKinds),
  at: someInstant,
});

const someAnchor = fc.record({
  section: fc.constantFrom(...anchorSections),
  paragraph: fc.nat({ max: 40 }),
  quote: someText,
});

export const someNote: fc.Arbitrary<Note> = fc
  .record({
    id: someId<Note['id']>(),
    meetingId: fc.constant(meetingId),
    itemId: fc.constant(itemId),
    personId: someId<Note['personId']>(),
    text: someText,
    shared: fc.boolean(),
    at: someInstant,
    version: fc.integer({ min: 1, max: 9 }),
  })
  .chain((note) =>
    fc.option(someAnchor, { nil: undefined }).map((anchor) => (anchor ? { ...note, anchor } : note)),
  );

export const someQuestion: fc.Arbitrary<Question> = fc.record({
  id: someId<Question['id']>(),
  meetingId: fc.constant(meetingId),
  itemId: fc.constant(itemId),
  about: fc.constantFrom('item', 'decision'),
  askedBy: someId<Question['askedBy']>(),
  text: someText,
  askedAt: someInstant,
  answer: orNull(
    fc.record({
      ...{ text: someText, by: someId<Question['askedBy']>(), at: someInstant },
      version: fc.integer({ min: 1, max: 9 }),
    }),
  ),
});

const someAbout: fc.Arbitrary<NoticeAbout> = fc.oneof(
  fc.record({
    kind: fc.constant('decision'),
    decisionId: someId<Extract<NoticeAbout, { kind: 'decision' }>['decisionId']>(),
    decisionVersion: aCount,
  }),
  fc.record({ kind: fc.constant('proposal'), itemId: someId<typeof itemId>() }),
  fc.record({
    kind: fc.constant('proposal-accepted'),
    itemId: someId<typeof itemId>(),
    meetingId: orNull(someId<typeof meetingId>()),
  }),
);

export const someNotice: fc.Arbitrary<Notice> = fc.record(
  {
    id: someId<Notice['id']>(),
    boardId: fc.constant(boardId),
    to: someId<Notice['to']>(),
    about: someAbout,
    delivery: fc.oneof(
      fc.record({ state: fc.constant('waiting') }),
      fc.record({ state: fc.constant('sent'), at: someInstant, message: someMessage }),
      fc.record({ state: fc.constant('mailing'), at: someInstant, reason: someText }),
      fc.record({
        ...{ state: fc.constant('mailed'), at: someInstant, reason: someText, isSure: fc.boolean() },
      }),
      fc.record(
        {
          ...{ state: fc.constant('failed'), at: someInstant, reason: someText },
          isMailRefused: fc.constant(true),
        },
        { requiredKeys: ['state', 'at', 'reason'] },
      ),
    ),
    answer: orNull(
      fc.record({ kind: fc.constantFrom(...answerKinds), text: orNull(someText), at: someInstant }),
    ),
    reminded: someInstant,
  },
  { requiredKeys: ['id', 'boardId', 'to', 'about', 'delivery', 'answer'] },
);

const someOutcome = orNull(fc.constantFrom(...outcomes));

export const someDraft: fc.Arbitrary<DecisionDraft> = fc.record({
  id: someId<DecisionDraft['id']>(),
  meetingId: fc.constant(meetingId),
  itemId: fc.constant(itemId),
  by: someId<DecisionDraft['by']>(),
  at: someInstant,
  itemVersion: aCount,
  corrects: orNull(aCount),
  text: someText,
  outcome: fc.record({ value: someOutcome, guessed: fc.boolean() }),
  perRecommendation: fc.array(someOutcome, { maxLength: 3 }),
  postponement: orNull(
    fc.record({
      value: fc.record({
        to: orNull(someId<typeof meetingId>()),
        day: orNull(someDay),
        nearest: fc.array(someDay, { maxLength: 2 }),
      }),
      guessed: fc.boolean(),
    }),
  ),
  postponeReason: orNull(someText),
  orders: fc.array(
    fc.record({
      value: fc.record({
        text: someText,
        unit: orNull(someText),
        byWhom: orNull(someText),
        due: orNull(someDay),
      }),
      guessed: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  conditions: fc.array(
    fc.record({
      value: fc.record({ text: someText, unit: orNull(someText), due: orNull(someDay) }),
      guessed: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  forwardedTo: fc.array(someText, { maxLength: 2 }),
  recipients: someIds<DecisionDraft['by']>(),
  notTold: fc.array(someText, { maxLength: 2 }),
  postponedBefore: aCount,
});

export const somePost: fc.Arbitrary<Post> = fc.record({
  meetingId: fc.constant(meetingId),
  message: someMessage,
  shownAt: someInstant,
  edition: aCount,
});

export const someScreen: fc.Arbitrary<Screen> = fc.record({
  meetingId: fc.constant(meetingId),
  personId: someId<Screen['personId']>(),
  itemId: orNull(someId<typeof itemId>()),
  page: aCount,
});
