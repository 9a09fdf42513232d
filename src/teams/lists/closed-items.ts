import { closedLine } from '../../../cards/closed-item.ts';
import { shortened } from '../../../cards/fit.ts';
import { listCard } from '../../../cards/list.ts';
import { closedFor } from '../../actions/load-closed.ts';
import { demand } from '../../domain/rights.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** Of a reason, in bytes: all of it stands on the item. */
const mostShown = 300;

/** The closed items, those to be looked at soonest first. */
export const closedItems: List = async (scene, { page }) => {
  const { outside, by, board, me, today, words } = scene;
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => closedFor(db, { board, today }, me));
  const { closing } = words;
  if (views.length === 0) return { text: closing.register.none };
  const rows = views.map((view, at) => ({
    title: `${at + 1}. ${view.title}`,
    about: [
      closedLine(view, words),
      ...(view.reason ? [shortened(view.reason, mostShown)] : []),
      ...(view.basis ? [closing.basisIs(view.basis)] : []),
    ].join(' · '),
    press: { verb: 'closed.open', data: { itemId: view.itemId, version: view.version } },
  }));
  const title = closing.register.title(rows.length);
  const shown = { words, page, turn: turnOf('closed', scene), typed: typedAs('closed-items', scene) };
  return { card: listCard({ title, rows, how: closing.register.typed }, shown), summary: title };
};
