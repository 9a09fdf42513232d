import { describe, expect, test } from '@jest/globals';
import { minutesCard } from '../../cards/minutes.ts';
import type { MinutesRound } from '../../src/domain/approval.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeRound } from '../../src/domain/see-round.ts';
import { da as words } from '../../src/words/words.ts';
import { aMorning, people } from '../support/builders.ts';
import { textsIn } from '../support/card-nodes.ts';
import { demandView } from './a-board-meeting.ts';
import { expectToFit } from './fits.ts';
import { board, fullAgenda, meeting, prose, today } from './the-largest.ts';

const answered = [people.chair, people.director, people.director2].map((personId) => ({
  ...({ personId, kind: 'objected', text: prose(2_000), at: aMorning, hashes: {} } as const),
}));
const round: MinutesRound = {
  ...{ meetingId: meeting.id, edition: 9, sentAt: aMorning, sentBy: people.secretary, answers: answered },
  remarks: Array.from({ length: 30 }, () => ({ by: people.secretary, at: aMorning, text: prose(2_000) })),
};

describe('the minutes of the largest agenda', () => {
  test.each([people.secretary, people.chair, people.director])('fit on one card as %s sees them', (who) => {
    const { board: _, ...matter } = fullAgenda;
    for (const status of ['concluded', 'minutesSent', 'approved'] as const) {
      const held = { ...matter, board, meeting: { ...fullAgenda.meeting, status } };
      const view = seeRound(
        { ...held, round, hash: () => ({ front: 'x'.repeat(64) }), digest: () => 'x'.repeat(64) },
        readerFor(board, who, today),
      );
      const card = minutesCard(demandView(view), { words, refusal: prose(400) });
      expectToFit(card);
      expect(textsIn(card).join('\n')).toMatch(/og \d+ punkter mere/);
    }
  });
});
