import { listCard } from '../../../cards/list.ts';
import { findCases } from '../../actions/find-cases.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** The cases, those treated last first; pressing one shows what its items came to. */
export const cases: List = async (scene, { page, reader }) => {
  const { outside, by, board, words } = scene;
  const rows = await outside.store.read(by.tenantId, (db) => findCases(db, { board, reader }));
  const said = words.board.cases;
  if (rows.length === 0) return { text: said.none };
  const listed = rows.map(({ caseNumber, itemId, title, day, times }) => ({
    title: `${caseNumber}: ${title}`,
    about: said.about(day, times),
    press: { verb: 'list.turn', data: { ...turnOf('case', scene, { itemId }), page: 1 } },
  }));
  const typed = typedAs('case', scene).split(' ')[0] ?? '';
  const shown = { words, page, turn: turnOf('cases', scene), typed };
  return { card: listCard({ title: said.title, rows: listed, how: said.typed }, shown), summary: said.title };
};
