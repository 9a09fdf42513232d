import { listCard } from '../../../cards/list.ts';
import { proposalView } from '../../actions/notice-message.ts';
import { demand } from '../../domain/rights.ts';
import { type List, turnOf } from './list.ts';

/** The proposals that wait for the secretary, the oldest first. */
export const proposals: List = async (scene, { page }) => {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'judge-proposal');
  const views = await outside.store.read(by.tenantId, async (db) => {
    const waiting = await db.items.proposed(board.id);
    return Promise.all(waiting.map((item) => proposalView(db, { board, itemId: item.id, now }, me)));
  });
  const seen = views.flatMap((view) => (view ? [view] : []));
  const { proposal } = words.notice;
  if (seen.length === 0) return { text: proposal.none };
  const rows = seen.map((view) => ({
    title: view.title,
    about: [proposal.by(view.by), ...(view.wished ? [proposal.wished(view.wished)] : [])].join(' · '),
    press: { verb: 'proposal.open', data: { itemId: view.itemId, version: view.version } },
  }));
  const title = proposal.waiting(rows.length);
  const shown = { words, page, turn: turnOf('proposals', scene), typed: '/forslag' };
  return { card: listCard({ title, rows }, shown), summary: title };
};
