import { handBackProposal } from '../../actions/hand-back-proposal.ts';
import { waitingFor } from '../../actions/load-proposals.ts';
import { placeItem } from '../../actions/move-item.ts';
import { dayIn } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import type { RowAct } from '../../domain/typed/command.ts';
import { waitingOn } from '../buttons/waiting.ts';
import { waitingList as list } from '../lists/waiting-list.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, meetingSaid, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/venteliste`: postponed items without a date, and accepted proposals; `/venteliste 2 …` does something with one. */
export const waitingList: Face<'waiting-list'> = {
  right: 'edit-agenda',
  answer: async (scene, { wish }) => {
    const said =
      'page' in wish ? await list(scene, { ...wish, reader: scene.me }) : await doWith(scene, wish);
    return privately(scene, [said]);
  },
};

async function doWith(scene: Scene, { number, act }: { number: number; act: RowAct }): Promise<Say> {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => waitingFor(db, { board, now }, me));
  const { itemId, version, title, proposedBy } = rowNumbered(views, number);
  const which = { boardId: board.id, itemId };
  if (act.act === 'place') {
    const meeting = await placeItem(outside, by, { ...which, to: meetingSaid(act.day) });
    return { text: words.board.waiting.placed(title, dayIn(board.timeZone, meeting.start)) };
  }
  if (act.act === 'return') {
    await handBackProposal(outside, by, { ...which, version, comment: act.comment });
    return { text: words.proposal.done.returned(title, proposedBy ?? '') };
  }
  return { card: await waitingOn(scene, { itemId }), summary: words.board.waiting.fallback };
}
