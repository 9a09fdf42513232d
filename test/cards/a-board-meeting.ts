import { publish, refreshPlace } from '../../src/domain/agenda.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import {
  asId,
  type DecisionId,
  type FileId,
  type ItemId,
  type MeetingId,
  type OrderId,
} from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { type Meeting, numberOf, placeOf } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { ReadMark } from '../../src/domain/pre-read.ts';
import type { Note, Question, Reaction } from '../../src/domain/reaction.ts';
import type { ItemMatter } from '../../src/domain/see-item.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people, published } from '../support/builders.ts';
import { aPreRead } from '../support/pre-reads.ts';

/** The day on which everything is looked at: a week before the meeting. */
export const today = '2026-11-17' as Day;
export const board = aBoard();

const nothing = { background: null, recommendation: null, caseStatement: null, finances: null };
const item = (id: string, more: Parameters<typeof anItem>[0]) => anItem({ id: asId<ItemId>(id), ...more });

export const items = {
  other: item('item-other', {
    ...{ standing: true, units: [], caseNumber: null, minutes: null },
    text: { title: 'Øvrige sager', ...nothing, attachments: [] },
  }),
  budget: item('item-budget', {
    ...{ caseNumber: '26/2311', minutes: 20, guests: [people.guest] },
    text: {
      title: '3. budgetopfølgning',
      background: 'Der følges op på budgettet tre gange om året.\n\nDenne gang bygger tallene på september.',
      recommendation:
        'CFE indstiller, at direktionen\n1. tager opfølgningen til efterretning\n2. godkender overførslen til veje',
      caseStatement:
        'Samlet ventes et mindreforbrug på 4,2 mio. kr.\n\n- Vintertjenesten: 3,1 mio. kr. mindre\n- Anbringelser: 2,8 mio. kr. mere',
      finances: 'Overførslen er neutral for kassen.',
      attachments: [
        { title: 'Forbrug pr. center', url: 'https://aaloese.example/forbrug (september).pdf' },
        {
          ...{ title: 'Skøn_for_året.xlsx', url: null },
          kept: {
            ...{ id: asId<FileId>('file-1'), version: 2, name: 'Skøn_for_året.xlsx', size: 48_200 },
            ...{ sha256: 'ab12', at: aMorning },
          },
        },
      ],
    },
  }),
  dairy: item('item-dairy', {
    ...{ caseNumber: '26/2054', closed: { reason: 'Forhandling om salg', audience: [people.chief] } },
    ...{ minutes: 15, disqualified: [people.director2] },
    text: { title: 'Salg af grunden ved Det Gamle Mejeri', finances: 'Salgsindtægt: 6,9 mio. kr.' },
  }),
  path: item('item-path', {
    ...{ caseNumber: '26/2207', units: ['CTM', 'CFE'], minutes: null },
    text: { title: 'Cykelsti mellem Åløse Station og havnen' },
  }),
  bare: item('item-bare', {
    ...{ caseNumber: null, units: [], minutes: null },
    text: { title: 'Julefrokost', ...nothing, attachments: [] },
  }),
};

const first = published(aMeeting({ items: [items.other, items.budget, items.dairy] }));

function republished(): Meeting {
  const told = publish(first, people.secretary, aMorning);
  const edited = refreshPlace(told, { ...items.budget, minutes: 30 });
  const places = aMeeting({ items: [items.path, items.bare] }).places;
  return publish({ ...edited, places: [...edited.places, ...places] }, people.secretary, aMorning);
}

/** Published twice: since the first time the budget was changed, and the two last items came. */
export const meeting = republished();
export const draftMeeting = aMeeting({ id: asId<MeetingId>('meeting-2'), items: [items.other, items.path] });

const on = (at: Item) => ({ meetingId: meeting.id, itemId: at.id, at: aMorning });

export const reactions: Reaction[] = [
  { ...on(items.budget), personId: people.director, kind: 'agree' },
  { ...on(items.budget), personId: people.director2, kind: 'discuss' },
  { ...on(items.path), personId: people.chair, kind: 'agree' },
];

export const question: Question = {
  ...{ id: asId<Question['id']>('question-1'), meetingId: meeting.id, itemId: items.budget.id },
  ...{ about: 'item', askedBy: people.director2, askedAt: aMorning },
  text: 'Kan overførslen deles over to år?',
  answer: { text: 'Ja, det ændrer ikke rammen.', by: people.chief, at: aMorning, version: 1 },
};
export const unanswered: Question = { ...question, id: asId<Question['id']>('question-2'), answer: null };

export const notes: Note[] = [
  {
    ...{ ...on(items.budget), id: asId<Note['id']>('note-1'), personId: people.director, shared: false },
    version: 1,
    text: 'Husk tallene fra Åløse Nord.',
  },
  {
    ...{ ...on(items.budget), id: asId<Note['id']>('note-2'), personId: people.chair, shared: true },
    version: 1,
    text: 'Tages sammen med punkt 4.',
  },
];

const preReads = [
  aPreRead(
    { url: 'https://aaloese.example/forbrug (september).pdf', trouble: 'locked' },
    { version: 'c2', changedAt: '2026-11-17T13:05:00.000Z' as Instant },
  ),
  aPreRead({}, { name: 'kort', size: null }),
];

/** One director read an earlier version of the budget, another all there is to read of the bicycle path. */
const readMarks: ReadMark[] = [
  {
    ...{ itemId: items.budget.id, personId: people.director, at: aMorning },
    versions: [{ of: 'https://aaloese.example/forbrug (september).pdf', version: 'c1' }],
  },
  {
    ...{ itemId: items.path.id, personId: people.director, at: aMorning },
    versions: [{ of: 'https://aaloese.example/kort.pdf', version: null }],
  },
];

const october = published(
  aMeeting({
    ...{ id: asId<MeetingId>('meeting-0'), start: '2026-10-27T08:00:00.000Z' as Instant },
    items: [items.path, items.dairy],
  }),
);

export const postponement = aDecision({
  ...{ id: asId<DecisionId>('decision-path'), itemId: items.path.id, meetingId: october.id },
  ...{ day: '2026-10-27' as Day, outcome: 'postponed', text: 'Udsættes til 24. november.', recipients: [] },
  postponement: { to: meeting.id, day: '2026-11-24' as Day, reason: 'Tallene mangler' },
});

export const decision: Decision = aDecision({
  ...{ id: asId<DecisionId>('decision-budget'), itemId: items.budget.id, outcome: 'approved-with-remarks' },
  text: 'Direktionen godkender indstillingen med bemærkning om, at overførslen følges tæt.',
  orders: [
    {
      ...{ id: asId<OrderId>('order-1'), text: 'En oversigt over vejene', unit: 'CFE', byWhom: null },
      due: '2027-02-01' as Day,
    },
    {
      ...{ id: asId<OrderId>('order-2'), text: 'Et notat om saltlageret', unit: 'CTM', byWhom: null },
      due: null,
    },
  ],
  ...{ forwardedTo: ['Økonomiudvalget'], recipients: [people.chief, people.chief2] },
});

export const notice: Notice = {
  ...{ id: asId<Notice['id']>('notice-1'), boardId: board.id, to: people.chief, answer: null },
  about: { kind: 'decision', decisionId: decision.id, decisionVersion: 1 },
  delivery: {
    ...{ state: 'sent', at: aMorning },
    message: { serviceUrl: 'https://smba.example/emea/', conversationId: 'chat', activityId: 'sent-1' },
  },
};

const missed: Notice = {
  ...notice,
  ...{ id: asId<Notice['id']>('notice-2'), to: people.chief2 },
  delivery: { state: 'failed', at: aMorning, reason: 'not-installed' },
};

export type Everything = Required<ItemMatter>;

/** The meeting a week before it is held. */
export const before: Everything = {
  ...{ board, meeting, items: Object.values(items), reactions, questions: [question, unanswered], notes },
  ...{ decisions: [postponement], sawPost: [people.director, people.chair], notices: [] },
  ...{ preReads, readMarks, session: null, conditions: [], answered: { orders: [], sources: [] } },
  routes: [],
  links: [{ a: items.budget.id, b: items.path.id }],
};

/** The same meeting once it is over. */
export const after: Everything = {
  ...before,
  meeting: {
    ...meeting,
    status: 'concluded',
    places: meeting.places.map((place) =>
      place.itemId === items.other.id ? { ...place, record: '- Kaffemaskinen er repareret.' } : place,
    ),
  },
  ...{ decisions: [postponement, decision], notices: [notice, missed] },
};

export const proposal = item('item-proposal', {
  ...{ caseNumber: '26/2410', units: ['CTM'], minutes: 10, state: 'proposed' },
  proposal: { by: people.chief2, wishedMeeting: meeting.id, comment: null, at: today },
  text: {
    title: 'Fælles indkøb af cykler',
    recommendation: 'Det indstilles, at direktionen\n1. godkender indkøbet\na. med hjelm\nb. uden hjelm',
  },
});

/** The meetings that one case stood on. */
export const standings = [october, meeting].flatMap((held) =>
  [items.path, items.dairy].flatMap((one) => {
    const place = placeOf(held, one.id);
    return place ? [{ meeting: held, number: numberOf(held, one.id) ?? 0, place }] : [];
  }),
);

/** What a reader may see, where the test is about there being something. */
export function demandView<T>(view: T | null): T {
  if (view === null) throw new Error('there is nothing to see for this reader');
  return view;
}
