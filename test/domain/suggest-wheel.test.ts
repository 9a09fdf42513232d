import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Day, readDay } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { type PastItem, suggestWheel } from '../../src/domain/suggest-wheel.ts';

function past(title: string, ...days: string[]): PastItem[] {
  return days.map((day) => ({ itemId: asId<ItemId>(`${title} ${day}`), title, day: day as Day }));
}

const others = past('Noget andet', '2024-01-09', '2025-08-12');

describe('what old agendas suggest', () => {
  test('came at the same time in two years, whatever year its title bears', () => {
    const items = [
      ...past('Budgetopfølgning 2024', '2024-03-12'),
      ...past('Budgetopfølgning 2025', '2025-04-01'),
      ...others,
    ];
    expect(suggestWheel(items, [])).toEqual([
      {
        ...{ itemId: 'Budgetopfølgning 2025 2025-04-01', title: 'Budgetopfølgning 2025', day: '2025-04-01' },
        ...{ rule: { kind: 'months', months: [4], fromDay: 1 }, years: [2024, 2025] },
      },
    ]);
  });

  test('is nothing that came twice in one year, or at other times of other years', () => {
    const items = [
      ...past('Cykelsti', '2025-03-04', '2025-03-18'),
      ...past('Skoler', '2024-02-06', '2025-09-09'),
    ];
    expect(suggestWheel([...items, ...others], [])).toEqual([]);
  });

  test('has each time of the year at which something comes, over the turn of the year too', () => {
    const thrice = ['2024-03-12', '2024-06-11', '2024-10-08', '2025-03-11', '2025-06-10', '2025-10-07'];
    const items = [...past('Sygefravær', ...thrice), ...past('Nytår', '2024-12-17', '2026-01-06'), ...others];
    const rules = suggestWheel(items, []).map(({ title, rule }) => [title, rule]);
    expect(rules).toEqual([
      ['Nytår', { kind: 'months', months: [1], fromDay: 1 }],
      ['Sygefravær', { kind: 'months', months: [3, 6, 10], fromDay: 1 }],
    ]);
  });

  test('is for every meeting where it stood on nearly all since it first came', () => {
    const days = ['2025-01-07', '2025-01-21', '2025-02-04', '2025-02-18', '2025-03-04'];
    const items = [...past('Andet', ...days), ...past('Nyt fra formanden', ...days.slice(0, 4))];
    expect(suggestWheel(items, []).map(({ title, rule }) => [title, rule])).toEqual([
      ['Andet', { kind: 'meetings', every: 1 }],
      ['Nyt fra formanden', { kind: 'meetings', every: 1 }],
    ]);
  });

  test('leaves out what stands on the wheel already', () => {
    const items = [...past('Budget 2024', '2024-03-12'), ...past('Budget 2025', '2025-03-11'), ...others];
    expect(suggestWheel(items, [{ title: 'budget 2027' }])).toEqual([]);
  });
});

const gold = new URL('../../../shared/minutes/gold/', import.meta.url);
const minutes = existsSync(gold) ? readdirSync(gold).filter((file) => file.endsWith('.json')) : [];

(minutes.length > 0 ? test : test.skip)(
  'real minutes, where they are there, suggest a handful and no more',
  () => {
    const items = minutes.flatMap((file) => {
      const { date, items } = JSON.parse(readFileSync(new URL(file, gold), 'utf8'));
      return items.flatMap(({ title }: { title: string | null }, at: number) =>
        title === null
          ? []
          : [{ itemId: asId<ItemId>(`${file} ${at}`), title, day: readDay(date) ?? ('2025-01-01' as Day) }],
      );
    });
    const suggested = suggestWheel(items, []);
    expect(suggested.length).toBeLessThan(items.length / 5);
  },
);
