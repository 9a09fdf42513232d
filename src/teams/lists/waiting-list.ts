import { listCard } from '../../../cards/list.ts';
import { waitingLine } from '../../../cards/waiting.ts';
import { waitingFor } from '../../actions/load-proposals.ts';
import { demand } from '../../domain/rights.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** Postponed items without a date, and accepted proposals without a meeting. */
export const waitingList: List = async (scene, { page }) => {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => waitingFor(db, { board, now }, me));
  const { waiting } = words.board;
  if (views.length === 0) return { text: waiting.none };
  const rows = views.map((view, at) => ({
    title: `${at + 1}. ${view.title}`,
    about: waitingLine(view, words),
    press: { verb: 'waiting.open', data: { itemId: view.itemId, version: view.version } },
  }));
  const title = waiting.title(rows.length);
  const shown = { words, page, turn: turnOf('waiting', scene), typed: typedAs('waiting-list', scene) };
  return { card: listCard({ title, rows, how: waiting.typed }, shown), summary: title };
};
