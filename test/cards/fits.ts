import { expect } from '@jest/globals';
import { type Card, sizeOf } from '../../cards/parts.ts';
import { withTabLinks } from '../../cards/tab-links.ts';
import { teamsLinkTo } from '../../src/domain/tab-path.ts';
import { complaintsAboutCard } from '../support/parse-card.ts';

/** As long as an address of ours will be. */
const app = {
  appId: '66666666-6666-4666-8666-666666666666',
  publicUrl: `https://${'m'.repeat(120)}.example`,
};

/** As it is sent, the card weighs no more than 25 KB of UTF-8 and is read without a complaint. */
export function expectToFit(drawn: Card): void {
  const card = withTabLinks(drawn, (path) => teamsLinkTo(app, path));
  expect(sizeOf(card) / 1024).toBeLessThanOrEqual(25);
  expect(complaintsAboutCard(card)).toEqual([]);
}
