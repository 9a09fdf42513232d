import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { OrderLine } from '../../src/domain/decision.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import { asId, type DecisionId, type DraftId, type MeetingId, type OrderId } from '../../src/domain/ids.ts';
import type { Meeting, MeetingStatus } from '../../src/domain/meeting.ts';
import { recordDecision } from '../../src/domain/record-decision.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { aDecision, aMeeting, aMorning, anItem, people } from '../support/builders.ts';

const refused = (code: RefusalCode, about: object = {}) => expect.objectContaining({ code, about });

const item = anItem();
const next = aMeeting({ id: asId<MeetingId>('next'), start: '2026-12-01T08:00:00.000Z' as Instant });
const later = aMeeting({ id: asId<MeetingId>('later'), start: '2026-12-15T08:00:00.000Z' as Instant });
const afterwards = '2026-11-24T09:00:00.000Z' as Instant;

function aDraft(more: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    id: asId<DraftId>('draft-1'),
    meetingId: asId<MeetingId>('meeting-1'),
    itemId: item.id,
    by: people.secretary,
    at: aMorning,
    itemVersion: 1,
    corrects: null,
    text: 'Direktionen godkender indstillingen.',
    outcome: { value: 'approved', guessed: true },
    perRecommendation: [],
    postponement: null,
    postponeReason: null,
    orders: [],
    conditions: [],
    forwardedTo: [],
    recipients: [people.chief],
    notTold: [],
    postponedBefore: 0,
    ...more,
  };
}

function postponed(to: Meeting | null, more: Partial<DecisionDraft> = {}): DecisionDraft {
  const day = to && (to.start.slice(0, 10) as Day);
  return aDraft({
    outcome: { value: 'postponed', guessed: false },
    postponement: { value: { to: to?.id ?? null, day, nearest: [] }, guessed: false },
    ...more,
  });
}

type More = Partial<Parameters<typeof recordDecision>[0]>;

function record(draft: DecisionDraft, more: More = {}) {
  let orders = 0;
  const ids = {
    newDecisionId: () => asId<DecisionId>('new decision'),
    newOrderId: () => asId<OrderId>(`new order ${++orders}`),
  };
  return recordDecision({
    ...{ draft, item, day: '2026-11-24' as Day, before: null, target: null, formerTarget: null },
    ...{ by: people.chair, at: afterwards, ...ids, ...more },
  });
}

function orders(...lines: Partial<OrderLine>[]): DecisionDraft['orders'] {
  return lines.map((line) => ({
    value: { text: 'Et notat', unit: null, byWhom: null, due: null, ...line },
    guessed: true,
  }));
}

describe('confirming a draft', () => {
  test('makes it the decision: no guess any more, by whoever confirmed it, when they did', () => {
    expect(record(aDraft()).decision).toMatchObject({
      ...{ id: 'new decision', version: 1, day: '2026-11-24', meetingId: 'meeting-1' },
      ...{ outcome: 'approved', outcomeIsGuess: false, text: 'Direktionen godkender indstillingen.' },
      ...{ recordedBy: 'chair', recordedAt: afterwards, recipients: ['chief-cfe'], postponement: null },
    });
  });

  test('is refused without an outcome', () => {
    expect(() => record(aDraft({ outcome: { value: null, guessed: true } }))).toThrow(
      refused('outcome-missing'),
    );
  });

  test('changes no agenda where nothing is postponed', () => {
    expect(record(aDraft()).meetings).toEqual([]);
  });

  test('gives each order an id', () => {
    const { decision } = record(aDraft({ orders: orders({ unit: 'CFE' }, { text: 'Et tal' }) }));

    expect(decision.orders).toEqual([
      { id: 'new order 1', text: 'Et notat', unit: 'CFE', byWhom: null, due: null },
      { id: 'new order 2', text: 'Et tal', unit: null, byWhom: null, due: null },
    ]);
  });
});

describe('postponing', () => {
  test('puts the item last on the agenda of the meeting it goes to, and keeps the reason', () => {
    const { decision, meetings } = record(postponed(next, { postponeReason: 'Tallene mangler' }), {
      target: next,
    });

    expect(decision.postponement).toEqual({ to: 'next', day: '2026-12-01', reason: 'Tallene mangler' });
    expect(meetings.map((meeting) => [meeting.id, meeting.places.map((place) => place.itemId)])).toEqual([
      ['next', ['item-1']],
    ]);
  });

  test('to the waiting list changes no agenda', () => {
    const { decision, meetings } = record(postponed(null));

    expect(decision.postponement).toEqual({ to: null, day: null, reason: null });
    expect(meetings).toEqual([]);
  });

  test('to a meeting where the item stands already changes nothing there', () => {
    expect(
      record(postponed(next), { target: { ...next, places: aMeeting({ items: [item] }).places } }),
    ).toEqual(expect.objectContaining({ meetings: [] }));
  });

  test.each([
    ['concluded', 'agenda-over'],
    ['cancelled', 'meeting-cancelled'],
  ] as const)('to a meeting that is %s by now is refused', (status, code) => {
    expect(() => record(postponed(next), { target: { ...next, status } })).toThrow(refused(code));
  });
});

describe('correcting a decision', () => {
  const before = aDecision({ version: 2 });

  test('keeps its id and counts its version up', () => {
    expect(record(aDraft({ corrects: 2 }), { before }).decision).toMatchObject({
      id: 'decision-1',
      version: 3,
    });
  });

  test.each([
    ['a first decision, where there is one by now', null],
    ['an earlier version', 1],
  ])('is refused where it was drafted as %s', (_, corrects) => {
    expect(() => record(aDraft({ corrects }), { before })).toThrow(refused('outdated'));
  });

  test('is refused where there is nothing to correct', () => {
    expect(() => record(aDraft({ corrects: 1 }))).toThrow(refused('outdated'));
  });

  test('keeps the id of an order whose text stays', () => {
    const old = { id: asId<OrderId>('old'), text: 'Et notat', unit: 'CFE', byWhom: null, due: null };
    const { decision } = record(
      aDraft({ corrects: 2, orders: orders({ text: 'Et tal' }, { unit: 'CTM', due: '2027-01-15' as Day }) }),
      { before: { ...before, orders: [old] } },
    );

    expect(decision.orders.map(({ id, unit }) => [id, unit])).toEqual([
      ['new order 1', null],
      ['old', 'CTM'],
    ]);
  });

  test('never gives two orders one id, though they have the same text', () => {
    const old = (id: string, unit: string) => ({
      ...{ id: asId<OrderId>(id), text: 'Et notat', unit, byWhom: null, due: null },
    });
    const twins = orders({ unit: 'CTM' }, { unit: 'CFE' }, { unit: null });
    const { decision } = record(aDraft({ corrects: 2, orders: twins }), {
      before: { ...before, orders: [old('of CFE', 'CFE'), old('of CTM', 'CTM')] },
    });

    expect(decision.orders.map(({ id }) => id)).toEqual(['of CTM', 'of CFE', 'new order 1']);
  });

  const standing = (meeting: Meeting, status: MeetingStatus = 'planned') => ({
    ...meeting,
    status,
    places: aMeeting({ items: [item] }).places,
  });
  const places = (meetings: readonly Meeting[]) =>
    meetings.map((meeting) => [meeting.id, meeting.places.length]);

  test('takes the item off the agenda to which it had been postponed', () => {
    const { meetings } = record(aDraft({ corrects: 2 }), { before, formerTarget: standing(next) });

    expect(places(meetings)).toEqual([['next', 0]]);
  });

  test('moves it on from one meeting to another', () => {
    const { meetings } = record(postponed(later, { corrects: 2 }), {
      ...{ before, target: later, formerTarget: standing(next) },
    });

    expect(places(meetings)).toEqual([
      ['next', 0],
      ['later', 1],
    ]);
  });

  test('leaves it where it goes to the same meeting as before, though that is over by now', () => {
    const there = standing(next, 'concluded');
    const { meetings } = record(postponed(next, { corrects: 2 }), {
      ...{ before, target: there, formerTarget: there },
    });

    expect(meetings).toEqual([]);
  });

  test.each(['concluded', 'approved', 'cancelled'] as const)(
    'leaves it on an agenda that can no longer change (%s)',
    (status) => {
      const { meetings } = record(aDraft({ corrects: 2 }), { before, formerTarget: standing(next, status) });

      expect(meetings).toEqual([]);
    },
  );
});
