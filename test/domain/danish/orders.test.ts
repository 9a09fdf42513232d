import { describe, expect, test } from '@jest/globals';
import { readOrders } from '../../../src/domain/danish/orders.ts';
import type { Day } from '../../../src/domain/day.ts';

const meeting = '2025-03-25' as Day;

function ordered(text: string): [string, string | null][] {
  return readOrders(text, meeting).map((order) => [order.text, order.byWhom]);
}

describe('what a board orders', () => {
  test.each<[string, string, string | null]>([
    ['Direktionen bestiller et oplæg om skilte.', 'et oplæg om skilte', null],
    ['Direktionen ønsker bedre skilte og bestiller en direktionssag herom.', 'en direktionssag herom', null],
    [
      'Direktionen bestiller et notat om skilte, og tager status til efterretning.',
      'et notat om skilte',
      null,
    ],
    ['Direktionen bad om, at der forelægges en sag', 'at der forelægges en sag', null],
    ['Direktionen beder om, at sagen kommer igen.', 'at sagen kommer igen', null],
    ['Direktionen beder om en status i juni.', 'en status i juni', null],
    ['Direktionen beder KEC om at male skiltet.', 'male skiltet', 'KEC'],
    ['Direktionen bad forvaltningen undersøge prisen.', 'undersøge prisen', 'forvaltningen'],
    ['Direktionen anmoder KEC om en redegørelse.', 'en redegørelse', 'KEC'],
    ['Direktionen beder KEC om et notat om vejene i byen.', 'et notat om vejene i byen', 'KEC'],
    [
      'Direktionen beder dog om, at den grønne gruppe bl.a. maler skiltet.',
      'maler skiltet',
      'den grønne gruppe',
    ],
    ['KEC bedes male skiltet.', 'male skiltet', 'KEC'],
    ['Der bestilles en sag om skilte.', 'en sag om skilte', null],
    ['Direktionen bestiller en opdateret, prioriteret plan.', 'en opdateret, prioriteret plan', null],
    ['Direktionen godkendte planen, men bad om, at skiltet males.', 'at skiltet males', null],
  ])('%s', (text, order, byWhom) => {
    expect(ordered(text)).toEqual([[order, byWhom]]);
  });

  test('may be several things of one unit', () => {
    expect(ordered('Direktionen beder om, at KEC maler skiltet og desuden sender en regning.')).toEqual([
      ['maler skiltet', 'KEC'],
      ['sender en regning', 'KEC'],
    ]);
  });

  test('may be said with two verbs', () => {
    expect(ordered('Direktionen bestiller en plan og beder desuden KEC om en regning.')).toEqual([
      ['en plan', null],
      ['en regning', 'KEC'],
    ]);
  });

  test('may be several things in a row', () => {
    expect(ordered('Direktionen beder om, at skiltet males, og at KEC sender en regning.')).toEqual([
      ['at skiltet males', null],
      ['sender en regning', 'KEC'],
    ]);
  });
});

test.each([
  'Direktionen godkender indstillingen.',
  'Direktionen ønsker et bedre skilt.',
  'Direktionen beslutter, at skiltet males.',
  'Direktionen drøftede sagen, som direktionen bestilte i januar.',
  'Direktionen bestiller',
])('nothing is ordered by: %s', (text) => {
  expect(readOrders(text, meeting)).toEqual([]);
});

describe('when it is due', () => {
  test.each([
    ['Direktionen bestiller en sag senest den 1. juni.', '2025-06-01'],
    ['Direktionen bestiller en sag til mødet den 14. januar.', '2026-01-14'],
    ['Direktionen bestiller en sag om planen fra den 3. maj 2024.', null],
    ['Direktionen bestiller en sag inden sommerferien.', null],
  ])('%s', (text, due) => {
    expect(readOrders(text, meeting)[0]?.due).toBe(due);
  });

  test('is unknown without a year where the meeting is unknown', () => {
    expect(readOrders('Direktionen bestiller en sag senest den 1. juni.')[0]?.due).toBeNull();
    expect(readOrders('Direktionen bestiller en sag senest den 1. juni 2025.')[0]?.due).toBe('2025-06-01');
  });
});
