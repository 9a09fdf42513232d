import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableOf, type Who } from '../support/arbitrary-secrets.ts';
import { showingsFor } from '../support/arbitrary-showings.ts';
import { aTown, stranger, today, townspeople } from '../support/arbitrary-town.ts';
import { actionsIn } from '../support/card-nodes.ts';

const anybody = fc.constantFrom<Who>(...townspeople, stranger, 'the channel', 'the public');

/** Cards are dearer to draw than views are to make, so each run draws those of one reader. */
const numRuns = 1000;

describe('a card', () => {
  test('holds no word that its reader may not see, on its face, behind its buttons or in its fallback', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        const table = tableOf(town.board, today);
        const leaks = showingsFor(town, who, table).flatMap(({ of, cards, besides }) =>
          town.secrets
            .foundIn(cards())
            .filter((secret) => !table.mayRead(who, secret) && !besides(secret))
            .map(({ kind }) => `the card of ${of} tells ${who} a ${kind}`),
        );
        expect(leaks).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('holds none behind its buttons, not even one that its reader may see, nor in its fallback', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        const cards = showingsFor(town, who, tableOf(town.board, today)).flatMap((one) => one.cards());
        for (const card of cards) {
          expect(town.secrets.foundIn(actionsIn(card).map(({ data }) => data ?? null))).toEqual([]);
          expect(town.secrets.foundIn(card.fallbackText)).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  test('of an item that its reader may see shows every word of the view it is drawn of', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        for (const { of, view, cards } of showingsFor(town, who, tableOf(town.board, today))) {
          if (!/^item-\d on /.test(of)) continue;
          expect(town.secrets.foundIn(cards()).length).toBe(town.secrets.foundIn(view).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
