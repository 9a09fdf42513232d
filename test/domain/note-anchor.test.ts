import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorAt as anchorIn, mostQuoted, placeOf } from '../../src/domain/note-anchor.ts';

const paragraphs = [
  'Kommunen har i dag tre svømmehaller, hvoraf den ældste er fra 1968 og mangler nyt tag.',
  'Driften af hallerne koster 11,2 mio. kr. om året, og prisen på varme stiger.',
  'Centret foreslår, at den ældste hal lukkes, når den nye ved skolen er taget i brug.',
];
const [first = '', second = '', third = ''] = paragraphs;

/** The paragraph in its section, as a note there keeps it. */
function anchorAt(paragraph: number, text: string) {
  const anchor = anchorIn('caseStatement', paragraph, text);
  if (!anchor) throw new Error('no words to know the paragraph by');
  return anchor;
}

const atSecond = anchorAt(1, second);

/** Paragraphs of words that no other paragraph has. */
const strangers = fc.array(
  fc.array(fc.nat(9999), { minLength: 1, maxLength: 12 }).map((ns) => ns.map((n) => `ord${n}`).join(' ')),
  { maxLength: 6 },
);

describe('a note at a paragraph', () => {
  test('stays where it is while the text stays', () => {
    expect(placeOf(atSecond, paragraphs)).toBe(1);
  });

  test('follows its paragraph whatever is written before, after and in between', () => {
    fc.assert(
      fc.property(strangers, strangers, strangers, (before, between, after) => {
        const now = [...before, first, ...between, second, ...after, third];
        expect(placeOf(atSecond, now)).toBe(now.indexOf(second));
      }),
      { numRuns: 50 },
    );
  });

  test('stays when some words of the paragraph are others, or stand apart otherwise', () => {
    const changed = second.replace('11,2', '11,9').replace('prisen', 'udgiften').replaceAll(' ', '\n  ');
    expect(placeOf(atSecond, [first, third, changed])).toBe(2);
  });

  test('has no place when the paragraph was written anew, or is gone', () => {
    expect(placeOf(atSecond, [first, 'Varmen i hallerne er blevet dyrere.', third])).toBeNull();
    expect(placeOf(atSecond, [])).toBeNull();
  });

  test('is to no paragraph without words', () => {
    expect(anchorIn('finances', 0, ' \n\t')).toBeNull();
  });

  test('takes the nearer of two that read the same', () => {
    expect(placeOf(atSecond, [second, first, second, third])).toBe(0);
    expect(placeOf({ ...atSecond, paragraph: 3 }, [second, first, second, third])).toBe(2);
  });

  test('knows a paragraph far longer than what it keeps of it', () => {
    const long = `${second} ${Array.from({ length: 400 }, (_, at) => `tal${at}`).join(' ')}`;
    const anchor = anchorAt(0, long);
    expect(anchor.quote.length).toBeLessThanOrEqual(mostQuoted);
    expect(placeOf(anchor, [first, long])).toBe(1);
  });

  test('stays where its paragraph goes on with more words, and where only its beginning was quoted', () => {
    expect(placeOf(atSecond, [first, `${second} Derfor haster det.`])).toBe(1);
    expect(placeOf({ ...atSecond, quote: 'Driften  af hallerne koster' }, paragraphs)).toBe(1);
  });

  test('is not put at a paragraph that only has the same few words in another order', () => {
    expect(placeOf(anchorAt(0, 'ja til hal og nej til bad'), ['bad til nej og hal til ja'])).toBeNull();
  });
});
