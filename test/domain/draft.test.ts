import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { type DecisionInput, type DraftContext, draftDecision } from '../../src/domain/draft.ts';
import { asId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { aBoard, aMeeting, aMember, anItem, people, published } from '../support/builders.ts';

const refused = (code: RefusalCode, about: object = {}) => expect.objectContaining({ code, about });
const day = (text: string) => text as Day;

function on(start: string, more: Partial<Meeting> = {}): Meeting {
  const id = asId<MeetingId>(start);
  return aMeeting({ id, start: `${start}T08:00:00.000Z` as Instant, ...more });
}

const before = on('2026-11-17', { status: 'concluded' });
const meeting = { ...published(on('2026-11-24')), status: 'inSession' as const };
const next = on('2026-12-01');
const later = on('2026-12-15');

function drafted(input: DecisionInput, more: Partial<DraftContext> = {}) {
  return draftDecision(input, {
    board: aBoard(),
    meeting,
    meetings: [before, meeting, next, later],
    item: anItem(),
    postponedBefore: 0,
    today: day('2026-11-24'),
    ...more,
  });
}

describe('the outcome', () => {
  test('is a guess where it is read out of the text', () => {
    expect(drafted({ text: 'Direktionen godkender indstillingen.' }).outcome).toEqual({
      value: 'approved',
      guessed: true,
    });
  });

  test('is said where somebody chose it, whatever the text says', () => {
    const draft = drafted({ text: 'Direktionen godkender indstillingen.', outcome: 'discussed' });

    expect(draft.outcome).toEqual({ value: 'discussed', guessed: false });
  });

  test('is open where the text does not tell', () => {
    expect(drafted({ text: 'Der blev talt om cykler.' }).outcome).toEqual({ value: null, guessed: true });
  });

  test('may differ by recommendation', () => {
    const perRecommendation = ['approved', null] as const;

    expect(drafted({ text: 'Delvist.', perRecommendation }).perRecommendation).toEqual(['approved', null]);
    expect(drafted({ text: 'Ja.' }).perRecommendation).toEqual([]);
  });
});

describe('a postponement', () => {
  const nowhere = { to: null, day: null, nearest: [] };

  test('to a day that was said goes to the meeting of that day', () => {
    const draft = drafted({ text: 'Udskudt.', outcome: 'postponed', postponeTo: day('2026-12-01') });

    expect(draft.postponement).toEqual({
      value: { to: next.id, day: '2026-12-01', nearest: [] },
      guessed: false,
    });
  });

  test('to the waiting list goes nowhere, and is said', () => {
    const draft = drafted({ text: 'Udskudt til 15. december.', outcome: 'postponed', postponeTo: null });

    expect(draft.postponement).toEqual({ value: nowhere, guessed: false });
  });

  test('to a day that stands in the text is a guess', () => {
    expect(drafted({ text: 'Punktet udskydes til den 15. december.' }).postponement).toEqual({
      value: { to: later.id, day: '2026-12-15', nearest: [] },
      guessed: true,
    });
  });

  test('without any day goes to the waiting list: a guess where the outcome is one', () => {
    const text = 'Punktet udskydes.';

    expect(drafted({ text }).postponement).toEqual({ value: nowhere, guessed: true });
    expect(drafted({ text, outcome: 'postponed' }).postponement).toEqual({ value: nowhere, guessed: false });
  });

  test('to a day of the text without a meeting waits, and names the meetings that are near', () => {
    expect(drafted({ text: 'Punktet udskydes til den 8. december.' }).postponement?.value).toEqual({
      to: null,
      day: '2026-12-08',
      nearest: ['2026-12-01', '2026-12-15'],
    });
  });

  test('names no meeting that was before', () => {
    const meetings = [before, meeting];

    expect(
      drafted({ text: 'Punktet udskydes til den 8. december.' }, { meetings }).postponement?.value.nearest,
    ).toEqual([]);
  });

  test('to a day of the text whose meeting was cancelled waits', () => {
    const meetings = [meeting, { ...next, status: 'cancelled' as const }, later];

    expect(
      drafted({ text: 'Punktet udskydes til den 1. december.' }, { meetings }).postponement?.value,
    ).toMatchObject({ to: null, day: '2026-12-01' });
  });

  test.each([
    ['no meeting that day', '2026-12-08', 'no-meeting-on'],
    ['past', '2026-11-17', 'postpone-to-past'],
    ['the day of the meeting itself', '2026-11-24', 'postpone-to-same'],
  ] as const)('to a day that was said is refused: %s', (_, to, code) => {
    expect(() => drafted({ text: 'Udskudt.', outcome: 'postponed', postponeTo: day(to) })).toThrow(
      expect.objectContaining({ code, about: expect.objectContaining({ day: to }) }),
    );
  });

  test('to a meeting that was cancelled is refused', () => {
    const meetings = [meeting, { ...next, status: 'cancelled' as const }, later];
    const input = { text: 'Udskudt.', outcome: 'postponed', postponeTo: day('2026-12-01') } as const;

    expect(() => drafted(input, { meetings })).toThrow(refused('meeting-cancelled'));
  });

  test('keeps its reason, and there is neither where the item is decided', () => {
    const postponed = drafted({ text: 'Udskudt.', outcome: 'postponed', postponeReason: 'Tallene mangler' });
    const decided = drafted({ text: 'Ja.', outcome: 'approved', postponeReason: 'Tallene mangler' });

    expect(postponed.postponeReason).toBe('Tallene mangler');
    expect([decided.postponement, decided.postponeReason]).toEqual([null, null]);
  });

  test('tells how often there was one before', () => {
    expect(drafted({ text: 'Punktet udskydes.' }, { postponedBefore: 2 }).postponedBefore).toBe(2);
  });
});

describe('orders', () => {
  test('read out of the text are guesses, with the unit they name', () => {
    expect(drafted({ text: 'Direktionen beder CTM om at male skiltet.' }).orders).toEqual([
      { value: { text: 'male skiltet', unit: 'CTM', byWhom: null, due: null }, guessed: true },
    ]);
  });

  test('take the unit whose code stands in the order itself', () => {
    const [order] = drafted({ text: 'Direktionen bestiller en oversigt fra CTM.' }).orders;
    expect(order?.value).toMatchObject({ unit: 'CTM', byWhom: null });
  });

  test('take none where two stand there', () => {
    const [order] = drafted({ text: 'Direktionen bestiller en oversigt fra CTM og CFE.' }).orders;

    expect(order?.value.unit).toBeNull();
  });

  test('keep who is named where that is no unit of ours', () => {
    const [order] = drafted({ text: 'Direktionen bad forvaltningen undersøge prisen.' }).orders;

    expect(order?.value).toMatchObject({ unit: null, byWhom: 'forvaltningen' });
  });

  test('that were filled in are said, and nothing is read beside them', () => {
    const order = { text: 'Et notat', unit: 'CFE', byWhom: null, due: day('2027-01-15') };
    const draft = drafted({ text: 'Direktionen beder CTM om at male skiltet.', orders: [order] });

    expect(draft.orders).toEqual([{ value: order, guessed: false }]);
  });

  test.each([
    ['en oversigt fra CTM senest 1. februar', 'en oversigt', 'CTM', '2027-02-01'],
    [
      'en oversigt senest 1. februar over vejene',
      'en oversigt senest 1. februar over vejene',
      null,
      '2027-02-01',
    ],
    ['en sag til mødet 1. december', 'en sag til mødet 1. december', null, '2026-12-01'],
  ])('say who and when beside the text, not at its end once more: %s', (said, text, unit, due) => {
    const [order] = drafted({ text: `Direktionen bestiller ${said}.` }).orders;
    expect(order?.value).toMatchObject({ text, unit, due });
  });
});

describe('who is told', () => {
  const text = 'Direktionen godkender indstillingen.';
  const told = (more: Partial<DraftContext>, input: Partial<DecisionInput> = {}) => {
    const { recipients, notTold } = drafted({ text, ...input }, more);
    return { recipients, notTold };
  };

  test("is the chiefs of the item's units", () => {
    expect(told({})).toEqual({ recipients: ['chief-cfe'], notTold: [] });
  });

  test('is also the chief of a unit that something is ordered of', () => {
    const input = { text: 'Direktionen beder CTM om at male skiltet.' };

    expect(told({}, input).recipients).toEqual(['chief-cfe', 'chief-ctm']);
  });

  test('is whoever was chosen, also the chief of another unit, each once', () => {
    const recipients = [people.chief2, people.chief2];

    expect(told({}, { recipients })).toEqual({ recipients: ['chief-ctm'], notTold: [] });
    expect(told({}, { recipients: [] })).toEqual({ recipients: [], notTold: [] });
  });

  test('is nobody to whom the item is closed; they are named to the secretary', () => {
    const item = anItem({ units: ['CFE', 'CTM'], closed: { reason: null, audience: [people.chief2] } });

    expect(told({ item })).toEqual({ recipients: ['chief-ctm'], notTold: ['Carl Fisk'] });
  });

  test('is nobody who is disqualified', () => {
    const item = anItem({ disqualified: [people.chief] });

    expect(told({ item })).toEqual({ recipients: [], notTold: ['Carl Fisk'] });
  });

  test('is nobody who has no role on the board', () => {
    const recipients = [people.stranger, asId<PersonId>('former')];
    const members = [
      ...aBoard().members,
      aMember('chief', { personId: asId('former'), name: 'Fie Holm', to: day('2026-10-31') }),
    ];

    expect(told({ board: aBoard({ members }) }, { recipients })).toEqual({
      recipients: [],
      notTold: ['stranger', 'Fie Holm'],
    });
  });
});

test('a draft remembers the version of the item it was made from, and where the decision goes on to', () => {
  const draft = drafted(
    { text: 'Direktionen godkender indstillingen og sender sagen videre til Byrådet.' },
    { item: anItem({ version: 7 }) },
  );

  expect(draft).toMatchObject({ itemVersion: 7, meetingId: meeting.id, itemId: 'item-1' });
  expect(draft.forwardedTo).toEqual(['Byrådet']);
});
