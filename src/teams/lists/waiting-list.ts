import { listCard } from '../../../cards/list.ts';
import { demand } from '../../domain/rights.ts';
import { seeWaiting } from '../../domain/see-waiting.ts';
import { type List, turnOf } from './list.ts';

/** Postponed items without a date, and accepted proposals without a meeting. */
export const waitingList: List = async (scene, { page }) => {
  const { outside, by, board, me, words } = scene;
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, async (db) => {
    const items = await db.items.waiting(board.id);
    const decisions = await db.decisions.ofItems(items.map((item) => item.id));
    return seeWaiting({ items, decisions }, me);
  });
  const { waiting } = words.board;
  if (views.length === 0) return { text: waiting.none };
  const rows = views.map((view) => ({
    title: view.title,
    about: [
      ...(view.caseNumber ? [words.agenda.caseNumber(view.caseNumber)] : []),
      ...(view.postponed > 0 ? [words.agenda.postponed(view.postponed)] : []),
      ...(view.wished ? [waiting.postponedTo(view.wished)] : []),
    ].join(' · '),
    press: { verb: 'waiting.open', data: { itemId: view.itemId, version: view.version } },
  }));
  const title = waiting.title(rows.length);
  const shown = { words, page, turn: turnOf('waiting', scene), typed: '/venteliste' };
  return { card: listCard({ title, rows }, shown), summary: title };
};
