import { expect, test } from '@jest/globals';
import { readPostponedTo } from '../../../src/domain/danish/postponement.ts';
import type { Day } from '../../../src/domain/day.ts';

const meeting = '2025-02-04' as Day;

test.each([
  ['Udsættes til 25. februar.', '2025-02-25'],
  ['Sagen udsættes til mødet den 11.03.2025.', '2025-03-11'],
  ['Udsættes til 25-02-2025', '2025-02-25'],
  ['Direktionen udsætter punktet til d. 4/3.', '2025-03-04'],
  ['Udskudt til 14. januar.', '2026-01-14'],
  ['Udsættes til 4. februar.', '2026-02-04'],
  ['Sagen udsættes. Den genoptages den 18. marts.', '2025-03-18'],
  ['Sagen fra 21. januar udsættes til 25. februar.', '2025-02-25'],
  ['Sagen udsættes, da notatet fra den 10. marts mangler, til den 25. marts.', '2025-03-25'],
  ['Direktionen besluttede, at sagen udsættes til 25. februar.', '2025-02-25'],
])('%s names %s', (text, day) => {
  expect(readPostponedTo(text, meeting)).toBe(day);
});

test.each([
  'Udskudt.',
  'Udsættes til næste møde.',
  'Udsættes til marts.',
  'Udsættes til primo juni.',
  'Udsættes til efter den 25. februar.',
  'Udsættes til 31. februar.',
  'Udsættes til 21. januar 2025.',
  'Direktionen godkender, at arbejdet begynder den 25. februar.',
  'Udskudt. Skiltet males den 25. februar.',
])('%s names no day', (text) => {
  expect(readPostponedTo(text, meeting)).toBeNull();
});
