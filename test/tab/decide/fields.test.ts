import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../../src/tab/decide/answers.ts';
import { choicesOf, chosenOf, lackingIn } from '../../../src/tab/decide/chosen.ts';
import {
  blank,
  fieldsOfDecision,
  fieldsOfReview,
  isWritten,
  waitingList,
  wishOf,
} from '../../../src/tab/decide/fields.ts';

const order = { text: 'Et notat', unit: 'CFE', byWhom: null, due: null };

describe('a decision that is written', () => {
  test('leaves to the text whatever nobody said, and says what was said', () => {
    expect(wishOf({ ...blank, text: 'Godkendt.' })).toEqual({ text: 'Godkendt.' });
    expect(
      wishOf({
        ...{ ...blank, outcome: 'postponed', postponeTo: waitingList, reason: 'Tallene mangler' },
        ...{ points: [null, 'rejected'], orders: [order, { ...order, text: ' ' }], conditions: [] },
      }),
    ).toEqual({
      ...{ text: '', outcome: 'postponed', postponeTo: null, postponeReason: 'Tallene mangler' },
      ...{ perRecommendation: [null, 'rejected'], orders: [order], conditions: [] },
    });
  });

  test('is read back once something is written, but not while an outcome is to be chosen', () => {
    expect(isWritten(blank)).toBe(false);
    expect(isWritten({ ...blank, outcome: 'postponed' })).toBe(true);
    expect(isWritten({ ...blank, text: 'Godkendt.', outcome: 'choose' })).toBe(false);
  });

  test('comes back from being read back as it was said, the rest still to be read', () => {
    const before = { ...blank, notOnTo: ['Byrådet'] };
    expect(fieldsOfReview(aReview(), before)).toEqual({ ...before, text: 'Godkendt.', orders: null });
    const said = aReview({
      outcome: { value: 'postponed', guessed: false },
      orders: [{ value: order, guessed: false, isPast: false }],
      postponing: aPostponing({ to: { value: onNoDay, guessed: false }, isOwnText: true, reason: 'x' }),
    });
    expect(fieldsOfReview(said, before)).toMatchObject({
      ...{ text: '', outcome: 'postponed', postponeTo: waitingList, reason: 'x', orders: [order] },
      notOnTo: ['Byrådet'],
    });
  });

  test('is corrected from what it was', () => {
    expect(fieldsOfDecision({ text: 'Udskudt.', outcome: 'postponed', postponeTo: null })).toMatchObject({
      ...{ text: 'Udskudt.', outcome: 'postponed', postponeTo: waitingList, orders: null },
    });
    expect(fieldsOfDecision({ text: 'Godkendt.', outcome: 'approved' })).toMatchObject({ postponeTo: null });
  });
});

describe('a decision that is read back', () => {
  const review = aReview({
    orders: [
      { value: order, guessed: true, isPast: false },
      {
        value: { ...order, unit: null, condition: 'når budgettet er vedtaget' },
        guessed: true,
        isPast: false,
      },
    ],
    conditions: [{ value: { text: 'a', unit: null, due: null }, guessed: true }],
    forwardedTo: ['Økonomiudvalget', 'Byrådet'].map((name) => ({ name, day: null })),
    recipients: ['person-1'],
  });

  test('asks who is to do an order, and by when, where nobody said so', () => {
    expect(lackingIn(review)).toEqual([
      { at: 0, owner: false, due: true },
      { at: 1, owner: true, due: false },
    ]);
  });

  test('is confirmed with what was ticked and filled in', () => {
    const choices = choicesOf(review, ['Byrådet']);
    expect(
      chosenOf(review, { ...choices, withoutConditions: [0], terms: { 0: { due: '2027-02-01' } } }),
    ).toEqual({
      ...{ recipients: ['person-1'], forwardedTo: [0], conditions: [] },
      terms: [{ order: 1, unit: 'CFE', due: '2027-02-01' }],
    });
  });

  test('is put off to where it was chosen, with what was left ticked along', () => {
    const along = ['item-1', 'item-2'].map((itemId) => ({
      ...{ itemId, version: 3, number: 4, title: 'x', closed: false, postponed: 0 },
    }));
    const postponed = aReview({ postponing: aPostponing({ along }) });
    const choices = choicesOf(postponed, []);
    expect(choices.postponeTo).toBe('2026-12-08');
    expect(chosenOf(postponed, { ...choices, postponeTo: waitingList, staying: [1] })).toMatchObject({
      ...{ postponeTo: null, postponeReason: null, along: [{ id: 'item-1', version: 3 }] },
    });
  });
});

const onNoDay = { onMeeting: false, day: null, nearest: [] };

function aPostponing(some: Partial<NonNullable<Review['postponing']>>): NonNullable<Review['postponing']> {
  return {
    to: { value: { onMeeting: true, day: '2026-12-08', nearest: [] }, guessed: true },
    ...{ reason: null, times: [], isOften: false, targets: [], minutes: 15, dates: [] },
    ...{ along: [], staying: [], isOwnText: false, ...some },
  };
}

function aReview(some: Partial<Review> = {}): Review {
  return {
    ...{ draftId: 'draft-1', meetingId: 'meeting-1', itemId: 'item-1', number: 2, title: 'Cykelsti' },
    ...{ closed: false, text: 'Godkendt.', outcome: { value: 'approved', guessed: true } },
    ...{
      perRecommendation: [],
      postponing: null,
      orders: [{ value: order, guessed: true, isPast: false }],
      units: [],
    },
    ...{ conditions: [], forwardedTo: [], behind: null, told: [], notTold: [], people: [], recipients: [] },
    ...some,
  };
}
