import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSearchWish } from '../../../src/domain/typed/read-search.ts';

const none = {
  ...{ terms: [], without: [], in: null, from: null, to: null },
  ...{ unit: null, status: null, caseNumber: null },
};
const word = (...words: string[]) => ({ words, isPhrase: words.length > 1 });

describe('what is looked for', () => {
  test.each([
    ['cykelsti', { terms: [word('cykelsti')] }],
    ['ny  cykelsti', { terms: [word('ny'), word('cykelsti')] }],
    ['"fælles indkøb" cykel', { terms: [word('fælles', 'indkøb'), word('cykel')] }],
    ['»fælles indkøb«', { terms: [word('fælles', 'indkøb')] }],
    ['"ene"', { terms: [{ words: ['ene'], isPhrase: true }] }],
    ['cykel -havn', { terms: [word('cykel')], without: [word('havn')] }],
    ['-"nye havn"', { without: [word('nye', 'havn')] }],
    ['e-mail', { terms: [word('e', 'mail')] }],
    ['26/1001', { caseNumber: '26/1001' }],
    ['sag:26/1001', { caseNumber: '26/1001' }],
    ['cykel i:bilag', { terms: [word('cykel')], in: 'attachments' }],
    ['I:Titel cykel', { terms: [word('cykel')], in: 'title' }],
    ['fra:2025', { from: '2025-01-01' }],
    ['til:2025', { to: '2025-12-31' }],
    ['fra:2026-02 til:2026-02', { from: '2026-02-01', to: '2026-02-28' }],
    ['til:2024-02', { to: '2024-02-29' }],
    ['fra:2026-03-11', { from: '2026-03-11' }],
    ['center:ctm status:udskudt', { unit: 'CTM', status: 'postponed' }],
    ['status:open', { status: 'undecided' }],
    ['…', {}],
  ])('%s', (text, wish) => {
    expect(readSearchWish(text)).toEqual({ ...none, ...wish });
  });

  test.each([
    'by:nord',
    'fra:i går',
    'fra:2026-13',
    'til:2026-02-30',
    'center:',
    'status:måske',
    'sag:1001',
    'i:hatten',
  ])('is not guessed where a filter is unknown: %s', (text) => {
    expect(readSearchWish(`cykel ${text}`)).toEqual({ wrong: text.split(' ')[0] });
  });

  test('is words of letters and digits alone, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const wish = readSearchWish(text);
        if ('wrong' in wish) return text.includes(wish.wrong.normalize('NFC')) || wish.wrong.length > 0;
        return [...wish.terms, ...wish.without].every(({ words }) =>
          words.every((one) => /^[\p{L}\p{N}]+$/u.test(one)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
