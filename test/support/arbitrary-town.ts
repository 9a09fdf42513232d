import fc from 'fast-check';
import { type Board, type Member, roles } from '../../src/domain/board.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import { asId, type ItemId, type MeetingId, type PersonId, type StepId } from '../../src/domain/ids.ts';
import { closedLevels, type Item, type ItemText, itemStates } from '../../src/domain/item.ts';
import { type Meeting, type MeetingStatus, meetingStatuses } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Note, Question, Reaction } from '../../src/domain/reaction.ts';
import { emptyRoute, type Route } from '../../src/domain/route.ts';
import { createSecrets, type Secrets } from './arbitrary-secrets.ts';
import { talkFrom } from './arbitrary-talk.ts';
import { aBoard, aMeeting, aMember, aMorning, anItem } from './builders.ts';

/** A board with all that it holds. Every text in it is a word that stands nowhere else. */
export type Town = {
  board: Board;
  items: readonly Item[];
  meetings: readonly Meeting[];
  decisions: readonly Decision[];
  drafts: readonly DecisionDraft[];
  reactions: readonly Reaction[];
  notes: readonly Note[];
  questions: readonly Question[];
  notices: readonly Notice[];
  routes: readonly Route[];
  secrets: Secrets;
};

export const today = '2026-11-24' as Day;
export const townspeople = ['p1', 'p2', 'p3', 'p4'].map((id) => asId<PersonId>(id));
export const stranger = asId<PersonId>('stranger');
const everybody = [...townspeople, stranger];
const units = ['CFE', 'CTM'];

const somebody = fc.constantFrom(...everybody);
const some = <T>(list: readonly T[]) => fc.subarray([...list]);

const aSpan = fc.constantFrom<{ from: Day | null; to: Day | null }>(
  ...[
    { from: null, to: null },
    { from: null, to: null },
    { from: today, to: today },
  ],
  { from: null, to: '2026-11-23' as Day },
  { from: '2026-11-25' as Day, to: null },
);

const aRole: fc.Arbitrary<Partial<Member>> = fc
  .record({
    ...{ personId: fc.constantFrom(...townspeople), role: fc.constantFrom(...roles) },
    ...{ unit: fc.constantFrom(...units, null), span: aSpan },
  })
  .map(({ span, ...member }) => ({ ...member, ...span, name: `Navn ${member.personId}` }));

const aBusiness = fc.record({
  ...{
    closed: fc.boolean(),
    level: fc.constantFrom(...closedLevels),
    audience: some(everybody),
    guests: some(everybody),
    units: some(units),
  },
  ...{ disqualified: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some(everybody)) },
  ...{ standing: fc.boolean(), state: fc.constantFrom(...itemStates) },
  proposer: fc.option(somebody, { nil: null }),
  meetings: some([0, 1]),
  ...{ noter: somebody, asker: somebody, reactor: somebody, addressee: somebody },
});
type Business = typeof aBusiness extends fc.Arbitrary<infer T> ? T : never;

const aStatus = fc
  .tuple(fc.constantFrom<MeetingStatus>(...meetingStatuses), fc.boolean())
  .map(([status, wasOut]) => ({
    status,
    isOut: status === 'cancelled' ? wasOut : status !== 'planned',
  }));
type Status = typeof aStatus extends fc.Arbitrary<infer T> ? T : never;

export const aTown: fc.Arbitrary<Town> = fc
  .record({
    members: fc.array(aRole, { maxLength: 6 }),
    hides: fc.boolean(),
    statuses: fc.tuple(aStatus, aStatus),
    business: fc.array(aBusiness, { minLength: 1, maxLength: 2 }),
  })
  .map(({ members, hides, statuses, business }) => {
    const secrets = createSecrets();
    const items = business.map((one, at) => itemFrom(one, at, secrets));
    const about = business.map((one, at) => ({ ...one, item: items[at] ?? anItem() }));
    const meetings = statuses.map((status, at) => meetingFrom(status, at, { about, secrets }));
    const board = aBoard({
      members: members.map((member) => aMember(member.role ?? 'guest', member)),
      hideClosedCaseNumbers: hides,
    });
    const parts = about.map((one) => talkFrom(one, { meetings, secrets }));
    return {
      ...{ board, items, meetings, secrets },
      ...{ decisions: parts.flatMap((one) => one.decisions), drafts: parts.flatMap((one) => one.drafts) },
      routes: items.map((item) => routeFrom(item, secrets)),
      ...{ notes: parts.flatMap((one) => one.notes), notices: parts.flatMap((one) => one.notices) },
      ...{
        questions: parts.flatMap((one) => one.questions),
        reactions: parts.flatMap((one) => one.reactions),
      },
    };
  });

/** A text whose every part is a word of its own. */
function textOf(word: (kind: 'title' | 'text') => string): ItemText {
  const text = () => word('text');
  return {
    ...{ title: word('title'), background: text(), caseStatement: text(), finances: text() },
    recommendation: `Det indstilles, at direktionen\n1. ${text()}\n2. ${text()}`,
    attachments: [{ title: text(), url: `https://aaloese.example/${text()}` }],
  };
}

function itemFrom(business: Business, at: number, secrets: Secrets): Item {
  const { closed, audience, level, proposer, meetings: _, ...more } = business;
  const item = anItem({ id: asId<ItemId>(`item-${at}`) });
  // The words are told apart by the item as it becomes, so it is filled in place.
  const word = (kind: 'title' | 'text' | 'case number') => secrets.word({ kind, item, meeting: null });
  return Object.assign(item, {
    ...{ disqualified: more.disqualified, guests: more.guests, units: more.units },
    ...{ standing: more.standing, state: more.state, text: textOf(word) },
    caseNumber: word('case number'),
    closed: closed ? { reason: word('text'), basis: word('text'), audience, level } : null,
    proposal: proposer && {
      ...{ by: proposer, wishedMeeting: null, at: today },
      comment: secrets.word({ kind: 'comment', item, meeting: null, to: proposer }),
    },
  });
}

/** One step that is late, one that came back, and one to come. */
function routeFrom(item: Item, secrets: Secrets): Route {
  const word = () => secrets.word({ kind: 'decision', item, meeting: null });
  const answer = { text: word(), day: today, by: stranger };
  const step = (name: string) => ({
    ...{ id: asId<StepId>(`${name} of ${item.id}`), body: word(), day: '2026-11-20' as Day, sentOn: today },
  });
  const steps = [
    { ...step('late'), state: 'sent', answer: null } as const,
    { ...step('answered'), state: 'returned', answer } as const,
    { ...step('planned'), day: '2026-11-25' as Day, state: 'planned', answer: null } as const,
  ];
  return { ...emptyRoute(item), steps, laidFor: '2026-11-10' as Day, version: 1 };
}

type About = Business & { item: Item };

function meetingFrom(
  { status, isOut }: Status,
  at: number,
  { about, secrets }: { about: readonly About[]; secrets: Secrets },
): Meeting {
  const publication = { edition: 1, at: aMorning, by: null, shown: [], previous: null };
  const start = (at === 0 ? '2026-11-24T08:00:00.000Z' : '2026-12-01T08:00:00.000Z') as Instant;
  const meeting = aMeeting({ id: asId<MeetingId>(`meeting-${at}`), start });
  const word = (kind: 'title' | 'text' | 'case number', item: Item) => secrets.word({ kind, item, meeting });
  return Object.assign(meeting, {
    ...{ status, publication: isOut ? publication : null },
    places: about
      .filter(({ meetings }) => meetings.includes(at))
      .map(({ item }) => ({
        ...{ itemId: item.id, minutes: 15, text: textOf((kind) => word(kind, item)) },
        ...{ caseNumber: word('case number', item), record: item.standing ? word('text', item) : null },
      })),
  });
}
