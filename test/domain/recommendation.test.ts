import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Recommendation, readRecommendation } from '../../src/domain/recommendation.ts';

function point(ordinal: string | null, text: string, sub: Recommendation[] = []): Recommendation {
  return { ordinal, text, sub };
}

describe('prose', () => {
  test('is one point with the whole text', () => {
    expect(readRecommendation('Det anbefales, at direktionen drøfter\n\nkantinens fremtid.')).toEqual([
      point(null, 'Det anbefales, at direktionen drøfter kantinens fremtid.'),
    ]);
  });

  test('stays prose where a line breaks before a number', () => {
    const text = 'Det indstilles, at direktionen godkender\n1. budgetopfølgning for svømmehallen';

    expect(readRecommendation(text)).toEqual([point(null, text.replace('\n', ' '))]);
  });

  test.each(['', '  \n ', '-'])('of %j is no point at all', (text) => {
    expect(readRecommendation(text)).toEqual([]);
  });
});

describe('a list', () => {
  test('leaves out the words that lead in', () => {
    expect(readRecommendation('KEC indstiller, at:\n\n1. hallen lukkes\n2. skiltet males')).toEqual([
      point('1', 'hallen lukkes'),
      point('2', 'skiltet males'),
    ]);
  });

  test('may have no such words', () => {
    expect(readRecommendation('1) godkender\n2) drøfter')).toEqual([
      point('1', 'godkender'),
      point('2', 'drøfter'),
    ]);
  });

  test.each(['-', '•', '–', '*'])('may have bullets (%s), which have no ordinal', (bullet) => {
    expect(readRecommendation(`At direktionen\n${bullet} godkender\n${bullet} drøfter`)).toEqual([
      point(null, 'godkender'),
      point(null, 'drøfter'),
    ]);
  });

  test('may be of letters', () => {
    expect(readRecommendation('a. godkender\nb. drøfter').map((one) => one.ordinal)).toEqual(['a', 'b']);
  });

  test('goes on over lines without a number, also across a page', () => {
    expect(readRecommendation('1. godkender forslaget\n\nom nye cykler\n2. drøfter')).toEqual([
      point('1', 'godkender forslaget om nye cykler'),
      point('2', 'drøfter'),
    ]);
  });

  test('is not broken by a number that does not come next', () => {
    expect(readRecommendation('1. tager\n1. halvårsrapport til efterretning\n2. drøfter')).toEqual([
      point('1', 'tager 1. halvårsrapport til efterretning'),
      point('2', 'drøfter'),
    ]);
  });

  test('may number every point 1', () => {
    expect(readRecommendation('1. godkender planen.\n1. drøfter resten.').map((one) => one.text)).toEqual([
      'godkender planen.',
      'drøfter resten.',
    ]);
  });

  test('may be followed by another with its own lead-in', () => {
    const text =
      'Det indstilles, at direktionen:\n1. drøfter\n2. godkender\nDet indstilles til Byrådet, at:\n1. planen vedtages';

    expect(readRecommendation(text)).toEqual([
      point('1', 'drøfter'),
      point('2', 'godkender'),
      point('1', 'planen vedtages'),
    ]);
  });
});

describe('a nested list', () => {
  const letters = [point('a', 'sauna'), point('b', 'fliser')];

  test.each([' - a. sauna\n - b. fliser', ' a. sauna\n b. fliser', 'a) sauna\nb) fliser'])(
    'of letters stands below its number: %j',
    (below) => {
      expect(readRecommendation(`1. vælger mellem\n${below}\n2. drøfter`)).toEqual([
        point('1', 'vælger mellem', letters),
        point('2', 'drøfter'),
      ]);
    },
  );

  test('of bullets stands below a number, and below a bullet it is set in from', () => {
    expect(readRecommendation('1. vælger\n- sauna')).toEqual([point('1', 'vælger', [point(null, 'sauna')])]);
    expect(readRecommendation('- vælger\n   - sauna')).toEqual([
      point(null, 'vælger', [point(null, 'sauna')]),
    ]);
  });

  test('is not made of bullets that a single blank sets apart', () => {
    expect(readRecommendation('- vælger\n - drøfter')).toHaveLength(2);
  });

  test('goes on over a line without a letter', () => {
    expect(readRecommendation('1. vælger\n a. en stor\nsauna\n b. fliser')).toEqual([
      point('1', 'vælger', [point('a', 'en stor sauna'), point('b', 'fliser')]),
    ]);
  });
});

test('any text is read, and no word is made up', () => {
  const line = fc.oneof(
    fc.constantFrom('1. et', '2. to', 'a. ah', ' - b. be', '- streg', 'og mere', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const words = new Set(
        text.split(/\s+/).flatMap((word) => [word, word.slice(1), word.slice(2), word.slice(3)]),
      );
      const said = readRecommendation(text)
        .flatMap((one) => [one, ...one.sub])
        .flatMap((one) => one.text.split(' '));
      expect(said.filter((word) => !words.has(word))).toEqual([]);
    }),
  );
});
