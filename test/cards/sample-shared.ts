import { sharedCard } from '../../cards/shared.ts';
import { whichBoardCard } from '../../cards/which-board.ts';
import { asId, type BoardId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeShared } from '../../src/domain/see-shared.ts';
import type { Words } from '../../src/words/words.ts';
import { aDecision, people } from '../support/builders.ts';
import { board, items, meeting, today } from './a-board-meeting.ts';

const text = 'Direktionen *godkender* linjeføringen.\n\nStien [anlægges] til foråret.';
const decisions = [aDecision({ itemId: items.path.id, text, outcome: 'approved-with-remarks' })];

const boards = [board, { id: asId<BoardId>('board-2'), name: 'Chefgruppen' }];
/** Longer than may go along. */
const message = { text: 'Vi mangler “cykler”. '.repeat(1_500), link: 'https://teams.example/l/message/1' };

/** What is put into a chat: decided, not yet, and with nothing written to it. */
export function sharedCards(words: Words) {
  const me = readerFor(board, people.director, today);
  const shown = (item: (typeof items)[keyof typeof items]) => {
    const view = seeShared({ board, meeting, item, decisions }, me);
    if (!view) throw new Error('it may not be shared');
    return sharedCard(view, words);
  };
  return {
    'shared-decided': shown(items.path),
    'shared-undecided': shown(items.budget),
    'shared-bare': shown(items.bare),
    'which-board': whichBoardCard({ boards, chosen: boards[1]?.id, message }, words),
  };
}
