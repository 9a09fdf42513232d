import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { confirmCard, doneCard } from '../../cards/confirm.ts';
import { htmlFromMarkdown } from '../../cards/drawn/html-from-markdown.ts';
import { listCard } from '../../cards/list.ts';
import { textDialogCard } from '../../cards/text-dialog.ts';
import { da } from '../../src/words/words.ts';
import { tableOf, type Who } from '../support/arbitrary-secrets.ts';
import { showingsFor } from '../support/arbitrary-showings.ts';
import { aTown, today, townspeople } from '../support/arbitrary-town.ts';
import { saying } from '../support/arbitrary-words.ts';
import { textsIn } from '../support/card-nodes.ts';

const anybody = fc.constantFrom<Who>(...townspeople, 'the channel', 'the public');

/** Each part of it would be drawn as something else than it is: slanted, as code, or as a link to follow. */
const asTyped = 'A *b* _c_ `d` [e](https://lokkemad.example)';

describe('what people wrote', () => {
  test('stands on every card as they wrote it, and makes no link of its own', () => {
    fc.assert(
      fc.property(aTown, anybody, (town, who) => {
        const table = tableOf(town.board, today);
        const showings = showingsFor(
          saying(town, () => asTyped),
          who,
          table,
        );
        for (const { of, cards } of showings) {
          const drawn = cards().flatMap(textsIn).map(htmlFromMarkdown);
          const changed = drawn.filter(isDrawnOtherwise);
          expect({ of, changed }).toEqual({ of, changed: [] });
        }
      }),
      { numRuns: 100 },
    );
  });

  test('stands so too where a card only asks, or says what was done', () => {
    const cards = [
      confirmCard({ ask: asTyped, yes: 'Ja', verb: 'leave', data: {} }, da),
      doneCard(asTyped, da),
      listCard(
        { title: asTyped, rows: [{ title: asTyped, about: asTyped, press: null }] },
        { words: da, page: 1, turn: {}, typed: null },
      ),
      textDialogCard('question', { data: {}, words: da, refusal: asTyped }),
    ];
    const drawn = cards.flatMap(textsIn).map(htmlFromMarkdown);
    expect(drawn.length).toBe(6);
    expect(drawn.filter(isDrawnOtherwise)).toEqual([]);
  });
});

function isDrawnOtherwise(html: string): boolean {
  return /<em>|<code>|href="https:\/\/lokkemad/.test(html);
}
