import type { Routes } from '../../../api/v1/routes.ts';
import { seeBoard } from '../../../domain/see-board.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterBoard } from '../asking.ts';

export const seeOneBoard: See<Routes['board']> = async (db, { asking, params }) => {
  const { board, me, today } = await enterBoard(db, asking, params.boardId);
  const view = seeBoard(board, me, today);
  if (!view) throw new Refusal('not-there');
  return view;
};
