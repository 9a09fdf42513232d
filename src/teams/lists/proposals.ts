import { listCard } from '../../../cards/list.ts';
import { stateLine } from '../../../cards/proposal.ts';
import { proposalsFor } from '../../actions/load-proposals.ts';
import { demand, may } from '../../domain/rights.ts';
import type { ProposalView } from '../../domain/see-proposal.ts';
import type { Words } from '../../words/words.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** For whoever judges proposals those that wait, the oldest first; for others their own, with how far they have come. */
export const proposals: List = async (scene, { page }) => {
  const { outside, by, board, me, now, words } = scene;
  const isJudge = may(me.roles, 'judge-proposal');
  if (!isJudge) demand(me.roles, 'propose-item');
  const views = await outside.store.read(by.tenantId, (db) => proposalsFor(db, { board, now }, me));
  const { proposal } = words;
  if (views.length === 0) return { text: isJudge ? proposal.none : proposal.noneOwn };
  const rows = views.map((view, at) => ({
    title: `${at + 1}. ${view.title}`,
    about: [
      isJudge ? proposal.by(view.by) : stateLine(view.state, words).text,
      ...(isJudge || view.state.kind === 'proposed' ? wishOf(view, words) : []),
    ].join(' · '),
    press: { verb: 'proposal.open', data: { itemId: view.itemId, version: view.version } },
  }));
  const title = isJudge ? proposal.waiting(rows.length) : proposal.own(rows.length);
  const how = isJudge ? proposal.judgeTyped : proposal.ownTyped;
  const shown = { words, page, turn: turnOf('proposals', scene), typed: typedAs('proposals', scene) };
  return { card: listCard({ title, rows, how }, shown), summary: title };
};

function wishOf({ wished }: ProposalView, { proposal }: Words): string[] {
  if (!wished) return [proposal.noWish];
  return [
    proposal.wished(wished.day),
    proposal.deadline(wished.deadline),
    ...(wished.isLate ? [proposal.isLate] : []),
  ];
}
