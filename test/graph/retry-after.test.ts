import { describe, expect, test } from '@jest/globals';
import { readRetryAfter } from '../../src/graph/retry-after.ts';

const now = '2026-11-21T12:00:00.000Z';

describe('how long Graph asks us to wait', () => {
  test.each([
    ['2', 2],
    ['0', 0],
    [' 10 ', 10],
    ['1.5', 1.5],
    ['7200', 7200],
    ['00:00:30', 30],
    ['02:00:00', 7200],
    ['Sat, 21 Nov 2026 12:00:45 GMT', 45],
    ['Sat, 21 Nov 2026 14:00:00 GMT', 7200],
    ['2026-11-21T12:01:00Z', 60],
  ])('is read from “%s” as %d seconds', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds);
  });

  test.each(['99999999999', '999:00:00', 'Sat, 21 Nov 2099 12:00:00 GMT'])(
    'is a day at most, as where it says “%s”',
    (header) => {
      expect(readRetryAfter(header, now)).toBe(86_400);
    },
  );

  test.each([
    null,
    '',
    'soon',
    '-5',
    'soon, 5',
    'Infinity',
    '0x10',
    'Sat, 99 Nov',
    'Sat, 21 Nov 2026 11:00:00 GMT',
  ])('is unknown where it says “%s”', (header) => {
    expect(readRetryAfter(header, now)).toBeNull();
  });
});
