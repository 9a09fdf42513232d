import { expect, test } from '@jest/globals';
import { wordForms } from '../../../src/domain/danish/word-forms.ts';

test.each([
  ['cykel', 'cykl'],
  ['cykler', 'cykel'],
  ['cyklerne', 'cykel'],
  ['Regel', 'Regl'],
  ['reglernes', 'regel'],
  ['middel', 'midl'],
  ['midler', 'middel'],
  ['nummer', 'numr'],
  ['numre', 'nummer'],
  ['finger', 'fingr'],
])('%s is found as %s too', (word, other) => {
  expect(wordForms(word)[0]).toBe(word);
  expect(wordForms(word)).toContain(other);
});

test.each(['sti', 'budget', 'å', 'direktion', '2026'])('%s has no other stem', (word) => {
  expect(wordForms(word)).toEqual([word]);
});
