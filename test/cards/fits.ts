import { expect } from '@jest/globals';
import { type Card, sizeOf } from '../../cards/parts.ts';
import { complaintsAboutCard } from '../support/parse-card.ts';

/** The card weighs no more than 25 KB of UTF-8 and is read without a complaint. */
export function expectToFit(card: Card): void {
  expect(sizeOf(card) / 1024).toBeLessThanOrEqual(25);
  expect(complaintsAboutCard(card)).toEqual([]);
}
