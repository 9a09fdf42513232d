import { expect, test } from '@jest/globals';
import { sizesIn } from '../../src/words/sizes.ts';

test.each([
  [0, '1 kB'],
  [114, '1 kB'],
  [47_400, '47 kB'],
  [999_400, '999 kB'],
  [1_234_567, '1,2 MB'],
  [12_345_678, '12 MB'],
  [2_000_000_000, '2 GB'],
])('%d bytes are said to be %s', (bytes, said) => {
  expect(sizesIn('da')(bytes)).toBe(said);
});

test('the point is that of the language', () => {
  expect(sizesIn('en')(1_234_567)).toBe('1.2 MB');
});
