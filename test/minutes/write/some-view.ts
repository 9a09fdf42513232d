import fc from 'fast-check';
import type { Day } from '../../../src/domain/day.ts';
import { outcomes } from '../../../src/domain/decision.ts';
import { asId, type ItemId, type MeetingId } from '../../../src/domain/ids.ts';
import type {
  MinutesDecision,
  MinutesFor,
  MinutesItem,
  MinutesView,
} from '../../../src/domain/see-minutes.ts';
import { seen } from '../../../src/domain/seen.ts';
import { orNull } from '../../support/arbitraries.ts';

type WholeItem = Extract<MinutesItem, { kind: 'item' }>;

/** A view of minutes with everyday values. */
export function aView(more: Partial<MinutesView> = {}): MinutesFor<'person'> {
  const view: MinutesView = {
    boardName: 'Direktionen',
    meetingId: asId<MeetingId>('meeting-1'),
    day: '2026-11-24' as Day,
    startTime: '08:30',
    place: 'Mødelokale 2',
    attendees: ['Frans Dahl', 'Dorte Bro'],
    absent: [],
    status: 'approved',
    isPublic: false,
    items: [aWholeItem(1)],
    ...more,
  };
  return seen(view) as MinutesFor<'person'>;
}

export function aWholeItem(number: number, more: Partial<WholeItem> = {}): WholeItem {
  return {
    itemId: asId<ItemId>(`item-${number}`),
    number,
    kind: 'item',
    title: 'Ny havn',
    caseNumber: `26/${1000 + number}`,
    ...{ closed: null, away: [], units: [], guests: [], minutes: null },
    background: 'Havnen sander til.',
    ...{ recommendation: null, caseStatement: null, finances: null, record: null },
    ...{ decisions: [], attachments: [] },
    ...more,
  };
}

const everyday =
  'sagen havnen Åløse byrådet økonomi, forslaget udvalget 2026 12.3.2026 kr. og at om den til ø æ';
const awkward =
  '*vigtigt* **fed** _under_ sags_nr \\ \\_ `kode` <b> </b> [link](https://x.example) [1] | & &amp; # #3 ~~væk~~ > 1. 2) a. - + = $x$ "citat" 50% punkt: § 3–4 … ½ € C:\\sti';
const someWord = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...everyday.split(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...awkward.split(' ')) },
);

/** One line that is neither blank nor a section's name. */
const someLine = (most: number): fc.Arbitrary<string> =>
  fc.array(someWord, { minLength: 1, maxLength: most }).map((words) => `Vi ${words.join(' ')}`);

const someName = someLine(6).map((line) => line.replace(/[ .…]+$/, ''));

/** Words as they come, at the beginning of a line too. */
const someLoose = fc.array(someWord, { minLength: 2, maxLength: 12 }).map((words) => `${words.join(' ')} nu`);

const someEntries = fc.array(someLine(8), { minLength: 1, maxLength: 4 });
const marks = [
  (at: number) => `${at + 1}. `,
  (at: number) => `${at + 1}) `,
  (at: number) => `${'abcd'[at]}. `,
  () => '- ',
  () => '• ',
  () => '– ',
];
const someMarks = fc.constantFrom(...marks);
const someMarksBelow = fc.constantFrom(...marks, (at: number) => `- ${'abcd'[at]}. `);
const someList = fc
  .tuple(someMarks, someEntries, someMarksBelow, fc.array(someLine(4), { maxLength: 3 }), fc.nat({ max: 4 }))
  .map(([mark, entries, below, nested, indent]) =>
    [
      'Det indstilles, at',
      ...entries.flatMap((entry, at) => [
        `${mark(at)}${entry}`,
        ...(at === 0 ? nested.map((text, place) => `${' '.repeat(indent)}${below(place)}${text}`) : []),
      ]),
    ].join('\n'),
  );
const someTable = fc
  .array(fc.tuple(someLine(2), someLine(2), someLine(1)), { minLength: 2, maxLength: 4 })
  .map((rows) => rows.map((cells) => cells.join('\t')).join('\n'));
const someHeading = fc.constantFrom(
  'Vurdering',
  'Økonomi',
  'Baggrund',
  'Bilag 1: Skitse',
  'Indstillingsproces',
  'Bestillinger',
  'Punkt 2: Ny havn',
  'Ad 3) Finansiering',
);
const someParagraph = fc.array(someLine(20), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

/** A text as people write it: paragraphs, lists, tables and headings; its last words are no heading. */
export const someBody: fc.Arbitrary<string> = fc
  .tuple(
    someLine(10),
    fc.array(fc.oneof(someParagraph, someList, someTable, someHeading, someLoose), { maxLength: 6 }),
    someLine(10),
  )
  .map(([first, middle, last]) => [first, ...middle, last].join('\n\n'));

/** A recommendation as people write it: what leads in, and one list. */
const someAdvice: fc.Arbitrary<string> = fc
  .tuple(someLine(10), orNull(fc.oneof(someHeading, someTable, someParagraph)), fc.oneof(someList, someLoose))
  .map((parts) => parts.filter((part) => part !== null).join('\n\n'));

const someCase = orNull(fc.nat({ max: 999_999 }).map((running) => `26/${running}`));
const someTitle = fc.oneof(
  { weight: 8, arbitrary: someName },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1. budgetopfølgning', '2. behandling', 'Punkt 1: Havn', 'Spørgsmål?'),
  },
);

const day = '2026-11-24';
const someOrders: fc.Arbitrary<MinutesDecision['orders']> = fc.array(
  fc.record({
    text: fc.oneof(someLine(8), fc.constant('et notat om broen (den gamle)')),
    by: orNull(fc.constantFrom('CTM', 'Center for Teknik (CTM)')),
    due: orNull(fc.constant('2026-12-01' as Day)),
  }),
  { maxLength: 2 },
);
const someClosed = orNull(
  fc.record(
    {
      reason: orNull(fc.constantFrom('Personsag', 'Et *køb* af jord')),
      basis: fc.constant('Offentlighedsloven § 33, nr. 3'),
    },
    { requiredKeys: ['reason'] },
  ),
);
const someNames = fc.uniqueArray(fc.constantFrom('Bo Krag', 'Ida Lund'));

const someDecision = (on: string): fc.Arbitrary<MinutesDecision> =>
  fc.record({
    day: fc.constant(on as Day),
    text: someBody,
    outcome: orNull(fc.constantFrom(...outcomes)),
    isGuess: fc.boolean(),
    postponedTo: fc.constant<Day | null>(null),
    orders: someOrders,
    forwardedTo: fc.constant<MinutesDecision['forwardedTo']>([]),
  });

const someDecisions: fc.Arbitrary<MinutesDecision[]> = fc
  .tuple(orNull(someDecision('2026-10-27')), orNull(someDecision(day)))
  .map((decisions) => decisions.filter((decision) => decision !== null));

const someItem: fc.Arbitrary<(number: number) => MinutesItem> = fc
  .record({
    kind: fc.constantFrom('item', 'item', 'item', 'closed', 'inhabil'),
    title: someTitle,
    closed: someClosed,
    away: someNames,
    missed: someNames,
    caseNumber: someCase,
    background: orNull(someBody),
    recommendation: orNull(someAdvice),
    caseStatement: orNull(someBody),
    finances: orNull(fc.oneof(someBody, fc.constant('-'))),
    record: orNull(someBody),
    decisions: someDecisions,
    attachments: fc.array(
      someLine(5).map((title) => ({ title, url: null })),
      { maxLength: 3 },
    ),
  })
  .map(({ kind, caseNumber, missed, ...text }) => (number) => {
    const head = { itemId: asId<ItemId>(`item-${number}`), number };
    if (kind === 'closed') return { ...head, kind, caseNumber, ...openedOf(text) };
    if (kind === 'inhabil') return { ...head, kind };
    return aWholeItem(number, { ...head, ...text, caseNumber, ...(missed.length > 0 ? { missed } : {}) });
  });

/** All closed, its title open, or what this meeting decided too. */
function openedOf({ title, closed, decisions }: Pick<WholeItem, 'title' | 'closed' | 'decisions'>) {
  const here = decisions.find((decision) => decision.day === day);
  if (closed === null || !here) return closed?.basis ? { title } : {};
  const { text, outcome, isGuess } = here;
  return { title, decision: { day: here.day, text, outcome, isGuess } };
}

/** Minutes of all kinds, without what the reader of minutes takes for granted (people's names, a place). */
export const someView: fc.Arbitrary<MinutesFor<'person'>> = fc
  .record({
    boardName: fc.constantFrom('Direktionen', 'Økonomiudvalget', 'Social- og Sundhedsudvalget'),
    startTime: orNull(fc.constantFrom('08:30', '13:00')),
    place: orNull(fc.constantFrom('Mødelokale 1.14', 'B105', 'Byrådssalen * nord')),
    attendees: fc.uniqueArray(fc.constantFrom('Frans Dahl', 'Dorte Bro', 'Åge Ærø-Holm', 'Bo von Øst')),
    absent: fc.uniqueArray(fc.constantFrom('Ida Lund', 'Per Vig')),
    items: fc.array(someItem, { minLength: 1, maxLength: 6 }),
  })
  .map(({ items, ...more }) => aView({ ...more, items: items.map((make, at) => make(at + 1)) }));
