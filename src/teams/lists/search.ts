import { searchCard } from '../../../cards/search.ts';
import { findItems } from '../../actions/find-items.ts';
import { demand } from '../../domain/rights.ts';
import { asksNothing } from '../../domain/search.ts';
import { readSearchWish } from '../../domain/typed/read-search.ts';
import { Refusal } from '../../errors.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** What is found by the words, as whoever reads the answer may see it. */
export const found: List = async (scene, { text, page, reader }) => {
  const { outside, by, board, me, words } = scene;
  demand(me.roles, 'search');
  const said = (text ?? '').trim();
  const wish = readSearchWish(said);
  if ('wrong' in wish) throw new Refusal('search-filter-wrong', { text: wish.wrong });
  if (asksNothing(wish)) throw new Refusal('text-missing', { field: 'search' });
  const view = await outside.store.read(by.tenantId, (db) =>
    findItems(db, { board, reader }, { wish, page }),
  );
  if (view.count === 0) return { text: words.search.none(said) };
  const turn = { ...turnOf('search', scene), text: said };
  const typed = `${typedAs('search', scene).split(' ')[0]} ${said}`;
  return { card: searchCard(view, said, { words, page, turn, typed }), summary: words.search.title(said) };
};
