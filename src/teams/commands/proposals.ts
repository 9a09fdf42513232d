import { proposalCard } from '../../../cards/proposal.ts';
import { acceptProposal, returnProposal } from '../../actions/judge-proposal.ts';
import { proposalsFor } from '../../actions/load-proposals.ts';
import { withdrawProposal } from '../../actions/withdraw-proposal.ts';
import { dayIn } from '../../domain/day.ts';
import { demand, may } from '../../domain/rights.ts';
import type { ProposalView } from '../../domain/see-proposal.ts';
import type { Seen } from '../../domain/seen.ts';
import type { RowAct } from '../../domain/typed/command.ts';
import { proposals as list } from '../lists/proposals.ts';
import type { Say, Scene } from '../scene.ts';
import { editProposal } from './edit-proposal.ts';
import { type Face, meetingSaid, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/forslag`: the proposals that wait, or one's own; `/forslag 2 …` does something with one of them. */
export const proposals: Face<'proposals'> = {
  right: 'judge-proposal',
  or: 'propose-item',
  answer: async (scene, { wish }) => {
    const said =
      'page' in wish ? await list(scene, { ...wish, reader: scene.me }) : await doWith(scene, wish);
    return privately(scene, [said]);
  },
};

async function doWith(scene: Scene, { number, act }: { number: number; act: RowAct }): Promise<Say> {
  const { outside, by, board, me, now } = scene;
  if (['place', 'wait', 'return'].includes(act.act)) demand(me.roles, 'judge-proposal');
  else if (!may(me.roles, 'judge-proposal')) demand(me.roles, 'propose-item');
  const views = await outside.store.read(by.tenantId, (db) => proposalsFor(db, { board, now }, me));
  return doTo(scene, rowNumbered(views, number), act);
}

async function doTo(scene: Scene, view: Seen<ProposalView>, act: RowAct): Promise<Say> {
  const { outside, by, board, words } = scene;
  const { itemId, version, title } = view;
  const { done, fallback } = words.proposal;
  const which = { boardId: board.id, itemId, version };
  switch (act.act) {
    case 'open':
      return { card: proposalCard(view, { words }), summary: fallback };
    case 'place':
    case 'wait': {
      const to = act.act === 'place' ? meetingSaid(act.day) : null;
      const { meeting } = await acceptProposal(outside, by, { ...which, to });
      return { text: done.accepted(title, meeting && dayIn(board.timeZone, meeting.start)) };
    }
    case 'return':
      await returnProposal(outside, by, { ...which, comment: act.comment });
      return { text: done.returned(title, view.by) };
    case 'withdraw':
      await withdrawProposal(outside, by, which);
      return { text: done.withdrawn(title) };
    case 'edit':
      return editProposal(scene, view, act.item);
    default:
      return act satisfies never;
  }
}
