import { handBackProposal } from '../../actions/hand-back-proposal.ts';
import { findMeeting, findPlace } from '../../actions/load-matter.ts';
import { nameOf } from '../../domain/board.ts';
import { demand } from '../../domain/rights.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/** `/giv tilbage 3 Tallene mangler`: an accepted proposal leaves the agenda and is its maker's again. */
export const handBack: Face<'hand-back'> = {
  right: 'judge-proposal',
  answer: async (scene, { number, meeting: said, text }) => {
    const { outside, by, board, me, now, words } = scene;
    demand(me.roles, 'judge-proposal');
    const { itemId } = await outside.store.read(by.tenantId, async (db) =>
      findPlace(await findMeeting(db, { board, now }, meetingSaid(said)), { number }),
    );
    const item = await handBackProposal(outside, by, { boardId: board.id, itemId, comment: text });
    const { handedBack } = words.proposal.done;
    const maker = item.proposal ? nameOf(board, item.proposal.by) : '';
    return privately(scene, [{ text: handedBack(item.text.title, maker) }]);
  },
};
