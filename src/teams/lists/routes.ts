import { listCard } from '../../../cards/list.ts';
import { stepText } from '../../../cards/route-lines.ts';
import { loadOpenRoutes } from '../../actions/load-routes.ts';
import { demand } from '../../domain/rights.ts';
import { seeRoutes } from '../../domain/see-route.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** Every item that waits for a body, the next day first; pressing one opens its plan. */
export const routes: List = async (scene, { page }) => {
  const { outside, by, board, me, today, words } = scene;
  demand(me.roles, 'see-route');
  const views = await outside.store.read(by.tenantId, async (db) =>
    seeRoutes(await loadOpenRoutes(db, { board, today }), me),
  );
  const { route } = words;
  if (views.length === 0) return { text: route.noneOpen };
  const rows = views.map(({ itemId, number, title, next, more }) => ({
    title: words.notice.item(number, title),
    about: [stepText(next, words), ...(more > 0 ? [route.more(more)] : [])].join(' · '),
    press: { verb: 'route.open', data: { itemId } },
  }));
  const title = route.listTitle(rows.length);
  const shown = { words, page, turn: turnOf('routes', scene), typed: typedAs('route', scene) };
  return { card: listCard({ title, rows }, shown), summary: title };
};
