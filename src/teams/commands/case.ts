import { caseCard } from '../../../cards/case.ts';
import { seeCase } from '../../domain/see-case.ts';
import { Refusal } from '../../errors.ts';
import type { Face } from './face.ts';

/** `/sag 24/24964`: what the case's items came to over the years, as whoever reads the answer may see it. */
export const caseTimeline: Face<'case'> = {
  right: 'see-case',
  answer: async ({ outside, by, board, audience, words }, { caseNumber }) => {
    const view = await outside.store.read(by.tenantId, async (db) => {
      const items = await db.items.ofCase(board.id, caseNumber);
      const ids = items.map((item) => item.id);
      const standings = await db.meetings.standings(ids);
      return seeCase(
        { board, caseNumber, items, standings, decisions: await db.decisions.ofItems(ids) },
        audience,
      );
    });
    if (!view) throw new Refusal('case-unknown', { caseNumber });
    return [{ card: caseCard(view, { words }), summary: words.board.caseFallback(caseNumber) }];
  },
};
