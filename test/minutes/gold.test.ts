import { describe, expect, test } from '@jest/globals';
import { exactFields, f1, goldIn, judgedFields, scoreMinutes, shareOf } from '../support/score-minutes.ts';

const judgements = ['outcomes', 'postponements'];

describe.each([
  ['made-up minutes', 'test/minutes/samples'],
  ['published minutes', '../shared/minutes'],
])('%s', (_, folder) => {
  const pairs = goldIn(folder);
  const testIf = pairs.length > 0 ? test : test.skip;
  const score = scoreMinutes(pairs);

  testIf.each(exactFields)(`agree in their %s (skipped where ${folder} is absent)`, (field) => {
    const tally = score.exact[field];

    expect(tally.of).toBeGreaterThan(0);
    if (judgements.includes(field)) expect(shareOf(tally)).toBeGreaterThanOrEqual(0.95);
    else expect(tally.misses).toEqual([]);
  });

  testIf.each(judgedFields)(`agree mostly in their %s (skipped where ${folder} is absent)`, (field) => {
    expect(score.judged[field].gold).toBeGreaterThan(0);
    expect(f1(score.judged[field])).toBeGreaterThanOrEqual(0.85);
  });
});

test('the score falls when something is read wrongly', () => {
  const [pair] = goldIn('test/minutes/samples');
  if (!pair) throw new Error('no samples');
  const wrong = {
    ...pair,
    text: pair.text.replace('25/4001', '25/4002').replaceAll('Bo Krag', 'Bo Lund').replaceAll('ØSC', 'ØSX'),
  };
  const score = scoreMinutes([wrong]);

  expect(shareOf(score.exact.caseNumbers)).toBe(0.75);
  expect(f1(score.judged.units)).toBe(0);
});
