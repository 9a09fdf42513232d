import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYesTo } from '../../../src/domain/danish/asked-of-board.ts';
import { readOutcome } from '../../../src/domain/danish/outcome.ts';
import { readRecommendation } from '../../../src/domain/recommendation.ts';
import { da } from '../../../src/words/words.ts';

const yesTo = (text: string) => readYesTo(readRecommendation(text));

describe('saying yes to a recommendation', () => {
  test.each([
    'CFE indstiller, at direktionen godkender, at der forhandles videre med den højestbydende.',
    'Det indstilles, at direktionen\n1. godkender linjeføringen\n2. tager økonomien til efterretning',
    'Det indstilles, at direktionen\n1. sender model 2 og 3 videre til beregning i CFE',
    'at godkende planen',
    'Det indstilles, at direktionen godkender principperne med henblik på drøftelse i Hovedudvalget.',
    'Det indstilles, at direktionen godkender, at CBU drøfter planen med skolerne',
    'Det indstilles, at ansøgningen afvises',
  ])('approves it: %s', (text) => {
    expect(yesTo(text)).toBe('approved');
  });

  test.each([
    'Det indstilles, at direktionen tager orienteringen til efterretning.',
    'Det anbefales at direktionen\n- noterer sig status\n- tager planen til efterretning',
    'At orienteringen tages til efterretning',
    'at tage orienteringen til efterretning',
    'Til orientering.',
  ])('notes it: %s', (text) => {
    expect(yesTo(text)).toBe('noted');
  });

  test.each([
    '',
    '-',
    'Det indstilles, at direktionen drøfter sagen og giver retning',
    'Det indstilles, at direktionen\n1. drøfter de tre modeller\n2. godkender tidsplanen',
    'Det indstilles, at sagen drøftes',
    'Til drøftelse',
    'Det indstilles, at sagen udsættes til næste møde',
  ])('settles nothing: %s', (text) => {
    expect(yesTo(text)).toBeNull();
  });

  test('is written so that it reads as what it is', () => {
    const { text } = da.consent;
    expect(readOutcome(text.approved('Direktionen'))).toBe('approved');
    expect(readOutcome(text.noted('Direktionen'))).toBe('noted');
  });

  test('is read of any text without a mistake', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(['approved', 'noted', null]).toContain(yesTo(text));
      }),
    );
  });
});
