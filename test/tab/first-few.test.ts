import { describe, expect, test } from '@jest/globals';
import { firstFew } from '../../src/tab/home/first-few.ts';

describe('the first few of a list', () => {
  test('stand before the page they are of', () => {
    expect(firstFew({ meetings: [1, 2, 3, 4], next: 2 }, 1)).toEqual({ meetings: [1, 2, 3], next: 1 });
  });

  test('are all of it where there are no more', () => {
    expect(firstFew({ meetings: [1, 2, 3], next: null }, 1)).toEqual({ meetings: [1, 2, 3], next: null });
  });
});
