import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { few, fitting, pagesOf, shortened } from '../../cards/fit.ts';
import { sizeOf, written } from '../../cards/parts.ts';
import { da } from '../../src/words/words.ts';
import { wordsUpTo } from '../support/arbitrary-words.ts';

const someText = wordsUpTo(3_000);

describe('a text that is shortened', () => {
  test('weighs no more than it may and is the beginning of the whole one', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 60, max: 4_000 }), (text, most) => {
        const short = shortened(text, most);
        expect(sizeOf(written(short).text)).toBeLessThanOrEqual(most);
        expect(short === text || short.endsWith(' …')).toBe(true);
        expect(text.startsWith(short === text ? short : short.slice(0, -2))).toBe(true);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });

  test('is cut between words', () => {
    expect(shortened('Stien går langs åen', 18)).toBe('Stien går …');
  });
});

describe('texts that share a room', () => {
  test('stay whole where they fit, and give up only what is too much', () => {
    expect(fitting(['kort', 'også kort'], 100)).toEqual({ texts: ['kort', 'også kort'], isWhole: true });
    const { texts, isWhole } = fitting(['kort', 'lang '.repeat(50)], 100);
    expect(isWhole).toBe(false);
    expect(texts[0]).toBe('kort');
    expect(texts[1]?.length).toBeGreaterThan(70);
  });
});

describe('elements put on pages', () => {
  test('all stand there, in their order, and share a page only where they fit', () => {
    fc.assert(
      fc.property(fc.array(someText), fc.integer({ min: 200, max: 6_000 }), (texts, room) => {
        const elements = texts.map((text) => written(text));
        const pages = pagesOf(elements, room, 4);
        expect(pages.flat()).toEqual(elements);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(4);
          if (page.length > 1) expect(sizeOf(page)).toBeLessThanOrEqual(room + 2);
        }
      }),
    );
  });
});

describe('names', () => {
  test('are read out up to sixty, and the rest counted', () => {
    const names = Array.from({ length: 62 }, (_, at) => `Navn ${at}`);
    expect(few(names.slice(0, 60), da)).toEqual(names.slice(0, 60));
    expect(few(names.slice(0, 61), da).at(-1)).toBe('én anden');
    expect(few(names, da)).toEqual([...names.slice(0, 60), '2 andre']);
  });
});
