import { describe, expect, test } from '@jest/globals';
import { readConditions } from '../../../src/domain/danish/decision-conditions.ts';
import type { Day } from '../../../src/domain/day.ts';

const day = '2026-11-24' as Day;
const textsIn = (text: string) => readConditions(text, day).map((one) => one.text);

describe('the conditions in a decision', () => {
  test.each([
    ['Direktionen godkender sagen under forudsætning af, at midlerne bevilges.', 'midlerne bevilges'],
    ['Godkendt, forudsat at CFE finder pengene.', 'CFE finder pengene'],
    ['Godkendes, såfremt Økonomiudvalget bevilger midlerne.', 'Økonomiudvalget bevilger midlerne'],
    ['Direktionen godkender købet med forbehold for Byrådets godkendelse.', 'Byrådets godkendelse'],
    ['Godkendt på betingelse af at naboerne høres.', 'naboerne høres'],
    ['Salget godkendes betinget af, at skorstenen bliver stående.', 'skorstenen bliver stående'],
    ['Såfremt tilskuddet kommer, godkender direktionen linjeføring B.', 'tilskuddet kommer'],
    ['Såfremt vej, park og havn er enige, godkender direktionen planen.', 'vej, park og havn er enige'],
    [
      'Direktionen godkender sagen under forudsætning af, at prisen holder, og bestiller et notat fra CTM.',
      'prisen holder',
    ],
  ])('%s', (text, condition) => {
    expect(textsIn(text)).toEqual([condition]);
  });

  test('are each one by itself', () => {
    const text =
      'Direktionen godkender planen under forudsætning af, at prisen holder, og såfremt naboerne er hørt. Salget sker med forbehold for tinglysning.';
    expect(textsIn(text)).toEqual(['prisen holder', 'naboerne er hørt', 'tinglysning']);
  });

  test('are due on the day they name, after the meeting where there is no year', () => {
    const read = (text: string) => readConditions(text, day).map(({ due }) => due);
    expect(read('Godkendt, forudsat at tilskuddet er bevilget senest 1. februar.')).toEqual(['2027-02-01']);
    expect(read('Godkendt, forudsat at tilskuddet er bevilget i foråret.')).toEqual([null]);
  });

  test.each([
    'Direktionen godkender indstillingen.',
    'Forudsætningerne for budgettet blev drøftet.',
    'Direktionen godkender under forudsætning af.',
    'Der tages forbehold.',
    '',
  ])('are none in “%s”', (text) => {
    expect(textsIn(text)).toEqual([]);
  });
});
