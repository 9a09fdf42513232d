import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import type { PutOff } from '../../src/domain/postponements.ts';
import { da, en } from '../../src/words/words.ts';

const off = (from: string, to: string | null): PutOff => ({
  ...{ from: from as Day, to: to as Day | null, reason: null },
});

describe('how often an item was postponed', () => {
  test('is said with the days it went from and to, one after another', () => {
    const once = [off('2026-11-10', '2026-11-24')];
    const twice = [...once, off('2026-11-24', '2026-12-08')];
    expect(da.postponing.times(once)).toBe('↷ Udskudt 1 gang (10. nov. → 24. nov.)');
    expect(da.postponing.times(twice)).toBe('↷ Udskudt 2 gange (10. nov. → 24. nov. → 8. dec.)');
    expect(en.postponing.times(twice)).toBe('↷ Postponed twice (10 Nov → 24 Nov → 8 Dec)');
  });

  test('tells of the waiting list in between, and of no more than the last three times', () => {
    const times = [
      ...[off('2026-08-04', '2026-08-18'), off('2026-08-18', null)],
      ...[off('2026-10-06', null), off('2026-11-10', '2026-11-24')],
    ];
    expect(da.postponing.timesBefore(times)).toBe(
      '↷ Udskudt 4 gange før: … 18. aug. → ventelisten, 6. okt. → ventelisten, 10. nov. → 24. nov.',
    );
  });
});
