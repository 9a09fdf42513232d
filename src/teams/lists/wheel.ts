import { listCard } from '../../../cards/list.ts';
import { button, dialogButton } from '../../../cards/parts.ts';
import { wheelLine } from '../../../cards/wheel.ts';
import { wheelFor } from '../../actions/load-wheel.ts';
import { demand, may } from '../../domain/rights.ts';
import type { Scene } from '../scene.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** What comes back in the coming year, by month; pressing a row opens it. */
export const wheel: List = async (scene, { page }) => {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'see-wheel');
  const rows = await outside.store.read(by.tenantId, (db) => wheelFor(db, { board, now }, me));
  const mayChange = may(me.roles, 'edit-agenda');
  const said = words.wheel;
  if (rows.length === 0) return { text: mayChange ? said.none : said.noneForYou };
  const listed = rows.map((row, at) => ({
    title: `${at + 1}. ${row.title}`,
    about: wheelLine(row, words),
    press: { verb: 'wheel.open', data: { boardId: board.id, wheelId: row.wheelId, round: row.round } },
    group: said.month(row.day),
  }));
  const title = said.title(rows.length);
  const shown = { words, page, turn: turnOf('wheel', scene), typed: typedAs('annual-wheel', scene) };
  const isPreparer = rows.some((row) => row.mayPrepare);
  const how = mayChange ? said.typed : isPreparer ? said.typedPrepare : null;
  const actions = mayChange ? actionsOf(scene) : [];
  return { card: listCard({ title, rows: listed, actions, ...(how ? { how } : {}) }, shown), summary: title };
};

function actionsOf({ board, words: { wheel: said } }: Scene) {
  const boardId = board.id;
  return [
    dialogButton(said.add, 'wheel.new', { boardId }),
    button(said.suggestions, 'list.turn', { boardId, list: 'wheel-suggestions', page: 1 }),
  ];
}
