import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countHits, cutAtHits, readQuery } from '../../src/tab/meeting/search.ts';

describe('searching within an agenda', () => {
  test('begins with the second letter', () => {
    expect([readQuery(' a '), readQuery(' to   ord '), readQuery('')]).toEqual([null, 'to ord', null]);
  });

  test('marks what was searched for, whatever its case and blanks', () => {
    const isHit = true;
    expect(cutAtHits('Budget for 2027, BUDGET\nFOR alle', 'budget for')).toEqual([
      { text: 'Budget for', isHit },
      { text: ' 2027, ', isHit: false },
      { text: 'BUDGET\nFOR', isHit },
      { text: ' alle', isHit: false },
    ]);
  });

  test('finds nothing but what is written, and loses none of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 2 }), (text, typed) => {
        const query = readQuery(typed);
        const pieces = cutAtHits(text, query);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        if (query) expect(countHits(text, query)).toBe(pieces.filter(({ isHit }) => isHit).length);
      }),
      { numRuns: 80 },
    );
  });

  test('counts a section once, though it is held as written and as cut', () => {
    const section = {
      text: 'Budget og budget',
      blocks: [{ kind: 'paragraph', lines: ['Budget og budget'] }],
    };
    expect(countHits({ title: 'Budget', background: section, finances: null }, 'budget')).toBe(3);
  });
});
