import { describe, expect, test } from '@jest/globals';
import { reviewCard } from '../../cards/decision-review.ts';
import { type Day, dayIn, type Instant } from '../../src/domain/day.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import {
  asId,
  type DecisionId,
  type DraftId,
  type ItemId,
  type MeetingId,
  type PersonId,
} from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeDecisionForm, seeItemForm, seeNewItemForm } from '../../src/domain/see-form.ts';
import { seeReview } from '../../src/domain/see-review.ts';
import { seeWaiting } from '../../src/domain/see-waiting.ts';
import { da } from '../../src/words/words.ts';
import { anOrder } from '../support/an-order.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people, published } from '../support/builders.ts';
import { onlyMeetings } from '../support/proposals.ts';

const board = aBoard();
const today = '2026-11-24' as Day;
const readerOf = (person: PersonId) => readerFor(board, person, today);
const editors = [people.secretary, people.chair];
const meetings = [
  aMeeting(),
  aMeeting({ id: asId<MeetingId>('later'), start: '2026-12-08T08:00:00.000Z' as Instant }),
];
const others = [people.director, people.chief, people.chief2, people.guest, people.stranger];

describe('the form of a new item', () => {
  const seen = (person: PersonId) =>
    seeNewItemForm(
      {
        ...{ board, now: aMorning, meetings, meeting: aMeeting(), itemId: asId<ItemId>('new') },
        values: { item: itemTitled('Bro'), wished: null },
      },
      readerOf(person),
    );

  test('is an item for those who edit the agenda, a proposal for the others', () => {
    expect(editors.map((person) => seen(person).mode)).toEqual(['new', 'new']);
    expect([people.director, people.chief].map((person) => seen(person).mode)).toEqual([
      'propose',
      'propose',
    ]);
  });

  test('keeps what was typed, and offers units, chiefs and guests', () => {
    expect(seen(people.secretary)).toMatchObject({
      ...{ version: null, day: '2026-11-24', values: { title: 'Bro' } },
      units: [{ id: 'CFE', name: 'CFE – Center for Finans og Ejendomme' }, { id: 'CTM' }],
      audience: [{ name: 'Carl Fisk' }, { name: 'Tina Mark' }, { name: 'Gerda Ørn' }],
    });
  });
});

describe('the form of an item', () => {
  const proposal = { by: people.chief, wishedMeeting: null, comment: null, at: today };
  const proposed = anItem({ state: 'proposed', proposal });
  const seen = (person: PersonId, item: Item = anItem()) =>
    seeItemForm(
      { board, now: aMorning, meetings, meeting: aMeeting({ items: [item] }), item },
      readerOf(person),
    );

  test('is for those who edit the agenda, with what the item says', () => {
    const item = anItem({ closed: { reason: 'Personsag', audience: [people.chief] } });

    expect(seen(people.secretary, item)).toMatchObject({
      ...{ mode: 'edit', number: 1, version: 1 },
      values: { title: 'Ny cykelsti', closed: true, closedReason: 'Personsag', audience: ['chief-cfe'] },
    });
    expect(seen(people.chair)).not.toBeNull();
  });

  test('is for nobody else', () => {
    expect(others.map((person) => seen(person))).toEqual(others.map(() => null));
  });

  test.each(['proposed', 'returned'] as const)('is for its proposer while it is %s', (state) => {
    expect(seen(people.chief, { ...proposed, state })).not.toBeNull();
    expect(seen(people.chief2, { ...proposed, state })).toBeNull();
  });

  test.each(['accepted', 'withdrawn'] as const)('is not for its proposer once it is %s', (state) => {
    expect(seen(people.chief, { ...proposed, state })).toBeNull();
  });

  test('is not for somebody who is disqualified, though they edit the agenda or made the proposal', () => {
    expect(seen(people.secretary, anItem({ disqualified: [people.secretary] }))).toBeNull();
    expect(seen(people.chief, { ...proposed, disqualified: [people.chief] })).toBeNull();
  });
});

describe('the form of a decision', () => {
  const recommendation = 'Det indstilles, at direktionen\na. godkender\nb. drøfter';
  const seen = (person: PersonId, item: Item = anItem({ text: { recommendation } })) =>
    seeDecisionForm(
      { ...onlyMeetings(), board, meeting: aMeeting({ items: [item] }), item },
      readerOf(person),
    );

  test('is for those who record decisions', () => {
    expect(editors.map((person) => seen(person)?.number)).toEqual([1, 1]);
    expect(others.map((person) => seen(person))).toEqual(others.map(() => null));
    expect(seen(people.chair, anItem({ disqualified: [people.chair] }))).toBeNull();
  });

  test('asks by recommendation where they are numbered or lettered', () => {
    const ordinals = (text: string) =>
      seen(people.chair, anItem({ text: { recommendation: text } }))?.recommendations.map(
        (one) => one.ordinal,
      );

    expect(ordinals(recommendation)).toEqual(['a', 'b']);
    expect(ordinals('Det anbefales at drøfte sagen.')).toEqual([]);
  });

  test('offers everybody who may be told, with the ones concerned chosen', () => {
    const view = seen(people.chair);
    expect(view?.people.map(({ name }) => name)).toEqual([
      ...['Sara Lind', 'Frans Dahl', 'Dorte Bro', 'Dan Krog', 'Carl Fisk (CFE)', 'Tina Mark (CTM)'],
      'Gerda Ørn',
    ]);
    expect(view?.concerned).toEqual(['chief-cfe']);
  });
});

describe('a decision read back', () => {
  const draft: DecisionDraft = {
    ...{ id: asId<DraftId>('draft'), meetingId: aMeeting().id, itemId: anItem().id, by: people.secretary },
    ...{ at: aMorning, itemVersion: 1, corrects: null, text: 'Udskudt.', perRecommendation: [] },
    outcome: { value: 'postponed', guessed: true },
    postponement: { value: { to: null, day: '2026-12-08' as Day, nearest: [] }, guessed: true },
    ...{ postponeReason: null, orders: [], conditions: [], forwardedTo: [], recipients: [people.chief] },
    ...{ notTold: ['Tina Mark'], postponedBefore: 2 },
  };
  const seen = (person: PersonId, item: Item = anItem()) =>
    seeReview(
      { ...onlyMeetings(), board, meeting: published(aMeeting({ items: [item] })), item, draft },
      readerOf(person),
    );

  test('is for those who record decisions', () => {
    expect(editors.map((person) => seen(person)?.number)).toEqual([1, 1]);
    expect(others.map((person) => seen(person))).toEqual(others.map(() => null));
    expect(seen(people.chair, anItem({ disqualified: [people.chair] }))).toBeNull();
  });

  test('says of an order that its day was over when it was drafted', () => {
    const due = (day: string) => ({ ...anOrder().order, due: day as Day });
    const said = ['2026-01-01', dayIn(board.timeZone, aMorning)].map((day) => ({
      ...{ value: due(day), guessed: false },
    }));
    const view = seeReview(
      {
        ...{ ...onlyMeetings(), board, item: anItem(), draft: { ...draft, orders: said } },
        meeting: published(aMeeting({ items: [anItem()] })),
      },
      readerOf(people.secretary),
    );
    expect(view?.orders.map(({ isPast }) => isPast)).toEqual([true, false]);
    const cards = view && JSON.stringify(reviewCard(view, { words: da, inDialog: false }));
    expect(cards?.match(/Fristen er passeret/g)).toHaveLength(1);
  });

  test('says what is guessed, who is told and who is not, and that a day has no meeting', () => {
    expect(seen(people.secretary)).toMatchObject({
      outcome: { value: 'postponed', guessed: true },
      postponing: { isOften: true, to: { guessed: true, value: { onMeeting: false, day: '2026-12-08' } } },
      ...{ told: ['Carl Fisk'], notTold: ['Tina Mark'] },
    });
  });
});

describe('the items that wait for a meeting', () => {
  const items = [anItem(), anItem({ id: asId<ItemId>('own'), disqualified: [people.secretary] })];
  const postponed = (id: string, day: Day | null) =>
    aDecision({
      ...{ id: asId<DecisionId>(id), outcome: 'postponed', postponement: { to: null, day, reason: null } },
    });
  const decisions = [postponed('1', null), postponed('2', '2026-12-08' as Day)];
  const matter = { board, now: aMorning, items, decisions, standings: [] };

  test('are for those who make the agenda, but for what they are disqualified in', () => {
    const ids = (person: PersonId) => seeWaiting(matter, readerOf(person)).map((one) => one.itemId);

    expect(ids(people.secretary)).toEqual(['item-1']);
    expect(ids(people.chair)).toEqual(['item-1', 'own']);
    expect(others.flatMap(ids)).toEqual([]);
  });

  test('say how often they were postponed, and to which day last', () => {
    expect(seeWaiting(matter, readerOf(people.chair))).toMatchObject([
      { times: [{ to: null }, { to: '2026-12-08' }], wished: '2026-12-08' },
      { times: [], wished: null },
    ]);
  });
});
