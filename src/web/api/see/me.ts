import type { Routes } from '../../../api/v1/routes.ts';
import { nameOf } from '../../../domain/board.ts';
import { seeBoard } from '../../../domain/see-board.ts';
import type { See } from '../ask.ts';
import { boardsOf } from '../asking.ts';

/** Also for whoever has no board: they are told so by the page. */
export const seeMe: See<Routes['me']> = async (db, { asking }) => {
  const { who } = asking;
  const boards = await boardsOf(db, asking);
  const [first] = boards;
  return {
    person: {
      personId: who.personId,
      name: first ? nameOf(first.board, who.personId) : (who.name ?? ''),
    },
    language: first?.board.language ?? 'da',
    boards: boards.flatMap(({ board, me, today }) => {
      const view = seeBoard(board, me, today);
      return view ? [{ ...view, units: view.ownUnits }] : [];
    }),
  };
};
