import { describe, expect, test } from '@jest/globals';
import { start } from '../support/processes.ts';
import { type Found, median, sideBySide } from './bench.ts';
import { cards } from './cards.ts';
import { documents } from './documents.ts';
import { longMinutes } from './long-minutes.ts';
import { minutes } from './minutes.ts';
import { tableOf } from './table.ts';

function expectFigures({ rows }: Found, what: readonly string[]): void {
  expect(rows.filter(({ value, ratio }) => !Number.isFinite(value) || !Number.isFinite(ratio))).toEqual([]);
  const all = rows.map((row) => row.what).join('\n');
  for (const one of what) expect(all).toContain(one);
}

describe('a bench', () => {
  test('of cards gives figures', async () => {
    const found = await cards({ rounds: 1, milliseconds: 1 });
    expectFigures(found, ['agenda, 40 items', 'item', 'decision form', 'agenda, 40 items, made']);
  });

  test('of minutes gives figures', async () => {
    const found = await minutes({ rounds: 1, sizes: [1, 2] });
    expectFigures(found, ['made-up: head', 'made-up: orders', 'reading 12,587 words']);
  });

  test('of documents gives figures', async () => {
    expectFigures(await documents({ rounds: 1 }), [
      '40 items as PDF',
      '40 items as DOCX',
      'longest wait of a turn',
    ]);
  });

  test('that is not there is refused in one line', async () => {
    const run = start('test/bench/run.ts', ['card']);
    expect((await run.ended).status).toBe(2);
    expect(run.complained()).toMatch(/^there is no bench card, only cards, .*\n$/);
    expect(run.said()).toBe('');
  });
});

describe('side by side', () => {
  test('the sides are measured in turn', async () => {
    const order: string[] = [];
    const sides = { a: () => order.push('a'), b: () => order.push('b') };
    expect(await sideBySide(2, sides)).toEqual({ a: [1, 3], b: [2, 4] });
    expect(order.join('')).toBe('abab');
  });

  test('the median is the middle one, or between the two of them', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([9, 1, 2, 4])).toBe(3);
    expect(() => median([])).toThrow('nothing was measured');
  });

  test('the table has a line for each row, and says what was left out', () => {
    const row = { what: 'cards', value: 1234.56, unit: '/s', ratio: 0.12345, baseline: 'JSON' };
    expect(tableOf('cards', { rows: [row], notes: ['nothing else'] }).split('\n')).toEqual([
      'cards',
      '  what      value  ratio',
      '  cards  1,235 /s  0.123 of JSON',
      '  (nothing else)',
      '',
    ]);
  });
});

test('minutes of any length have at least so many words, and no number of four digits', () => {
  for (const words of [100, 12_000, 1_200_000]) {
    const long = longMinutes(words);
    expect(long.words).toBeGreaterThanOrEqual(words);
    expect(long.words).toBeLessThan(words + 3_000);
    expect(long.items).toBeLessThan(1_000);
  }
});
