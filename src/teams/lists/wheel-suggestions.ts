import { listCard } from '../../../cards/list.ts';
import { suggestionLine } from '../../../cards/wheel-suggestion.ts';
import { suggestionsFor } from '../../actions/load-wheel.ts';
import { demand } from '../../domain/rights.ts';
import { type List, turnOf } from './list.ts';

/** What old agendas have again and again; pressing a row opens it. */
export const wheelSuggestions: List = async (scene, { page }) => {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => suggestionsFor(db, { board, now }, me));
  const said = words.wheel.suggestion;
  if (views.length === 0) return { text: said.none };
  const rows = views.map((view, at) => ({
    title: `${at + 1}. ${view.title}`,
    about: suggestionLine(view, words),
    press: { verb: 'wheel.suggestion', data: { boardId: board.id, itemId: view.itemId } },
  }));
  const title = said.title(rows.length);
  const shown = { words, page, turn: turnOf('wheel-suggestions', scene), typed: said.listTyped };
  return { card: listCard({ title, rows, how: said.typed }, shown), summary: title };
};
