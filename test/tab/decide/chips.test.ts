import { describe, expect, test } from '@jest/globals';
import { chipsOf } from '../../../src/tab/decide/chips.ts';
import { blank, type Fields, waitingList } from '../../../src/tab/decide/fields.ts';
import { readText } from '../../../src/tab/decide/read-text.ts';
import { tabWords } from './tab-words.ts';

const known = {
  ...{ boardName: 'Direktionen', day: '2026-11-24', concerned: ['CTM'] },
  units: [
    { code: 'CFE', name: 'Center for Ejendomme' },
    { code: 'CBU', name: 'Center for Børn og Unge' },
    { code: 'CTM', name: 'Center for Teknik og Miljø' },
  ],
};
const chips = (text: string, some: Partial<Fields> = {}) =>
  chipsOf(readText(text, known), { ...blank, text, ...some }, tabWords);
const texts = (text: string, some: Partial<Fields> = {}) => chips(text, some).map((chip) => chip.text);
const long =
  'Direktionen godkender indstillingen under forudsætning af, at tilskuddet kommer. Direktionen beder CFE om et notat senest 1. februar. Sagen forelægges Økonomiudvalget.';

describe('what a decision’s text says while it is typed', () => {
  test('is its outcome, its orders, its conditions and where it goes on to', () => {
    expect(texts(long)).toEqual([
      'Godkendt med bemærkninger',
      'Bestilling 1: et notat · CFE · senest 1. februar 2027',
      'Betingelse 1: tilskuddet kommer · CTM',
      'Går videre til Økonomiudvalget',
    ]);
  });

  test('goes on to none of the units, though one’s letters are like a committee’s', () => {
    expect(texts('Sagen sendes til CBU.')).toEqual(['Besluttet']);
  });

  test('is to which day it is put off, as long as it is', () => {
    const text = 'Direktionen udsætter punktet til den 8. december.';
    expect(texts(text)).toEqual(['Udskudt', 'Udskydes til tirsdag 8. december']);
    expect(texts(text, { outcome: 'approved' })).toEqual([]);
    expect(chips(text)[1]).toMatchObject({
      correct: { postponeTo: '2026-12-08' },
      takeAway: { postponeTo: waitingList },
    });
  });

  test('is said no more once somebody said it otherwise or took it away', () => {
    const taken = Object.assign({}, ...chips(long).map(({ takeAway }) => takeAway));
    expect(taken).toEqual({ outcome: 'choose', orders: [], conditions: [], notOnTo: ['Økonomiudvalget'] });
    expect(texts(long, taken)).toEqual([]);
  });

  test('corrected is filled into the form, the others of its kind along with it', () => {
    const two = 'Direktionen beder CFE om et notat. Direktionen beder CTM om en plan.';
    const [, first] = chips(two);
    expect(first).toMatchObject({
      correct: { orders: [{ unit: 'CFE' }, { unit: 'CTM' }] },
      takeAway: { orders: [{ unit: 'CTM' }] },
    });
  });
});
