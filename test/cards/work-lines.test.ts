import { describe, expect, test } from '@jest/globals';
import { aboutWait, titleOfWait } from '../../cards/work-lines.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Wait } from '../../src/domain/see-work.ts';
import { da } from '../../src/words/words.ts';

const words = { work: da.work, closed: 'Lukket punkt', item: da.notice.item };
const order = {
  ...{ kind: 'settling', number: 1, title: 'Øvrige sager', name: 'CTM', text: 'En plan for mågerne' },
  ...{ on: null, day: null, isLate: false, receipt: null, ids: {}, at: null },
} as unknown as Wait;

describe('a line of what waits', () => {
  test('is called by what was ordered, since of one item there may be many', () => {
    expect(titleOfWait(order, words)).toBe('En plan for mågerne');
    expect(aboutWait(order, words)).toBe('CTM · Punkt 1: Øvrige sager');
  });

  test('is called by its item where what was ordered is kept from the reader', () => {
    const kept = { ...order, title: null, text: null };

    expect([titleOfWait(kept, words), aboutWait(kept, words)]).toEqual(['Lukket punkt', 'CTM']);
  });

  test('says the year of a day that is not known by its month', () => {
    const due = { ...order, day: '2026-01-01' as Day, isLate: true };
    const about = (needsYear: boolean) => aboutWait({ ...due, needsYear }, words).split(' · ')[0];

    expect(about(true)).toBe('⚠ skulle være sket senest torsdag den 1. januar 2026');
    expect(about(false)).toBe('⚠ skulle være sket senest torsdag 1. januar');
  });
});
