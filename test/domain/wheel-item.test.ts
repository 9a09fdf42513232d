import { describe, expect, test } from '@jest/globals';
import { titleFor, titleKey } from '../../src/domain/wheel-item.ts';

describe('a title that comes back', () => {
  test.each([
    ['Budgetopfølgning 2025', 'Budgetopfølgning 2027'],
    ['2. budgetopfølgning 2025', '2. budgetopfølgning 2027'],
    ['Budget 2026-2029', 'Budget 2028-2031'],
    ['Skoleåret 2025/26', 'Skoleåret 2027/28'],
    ['Skoleåret 2025/2026', 'Skoleåret 2027/2028'],
    ['Skoleåret 2098/99', 'Skoleåret 2100/01'],
    ['Opfølgning på sag 25/2025', 'Opfølgning på sag 25/2025'],
    ['Lov 120251 og plan 1925', 'Lov 120251 og plan 1925'],
    ['Sygefravær', 'Sygefravær'],
  ])('%s is %s two years later', (title, later) => {
    expect(titleFor({ title, titleYear: 2025 }, 2027)).toBe(later);
    expect(titleFor({ title, titleYear: 2025 }, 2025)).toBe(title);
  });

  test('is the same whatever its year, its case and its signs', () => {
    expect(titleKey('2. Budgetopfølgning – 2025')).toBe(titleKey('2. budgetopfølgning 2026'));
    expect(titleKey('2. budgetopfølgning 2025')).not.toBe(titleKey('3. budgetopfølgning 2025'));
  });
});
