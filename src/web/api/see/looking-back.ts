import { decidedIn, lookBack } from '../../../actions/look-back.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { demand } from '../../../domain/rights.ts';
import type { See } from '../ask.ts';
import { enterBoard } from '../asking.ts';

export const seeThePast: See<Routes['lookingBack']> = async (db, { asking, params, query: { years } }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'search');
  return lookBack(db, { board, now: asking.now, years }, me);
};

export const seeDecided: See<Routes['decided']> = async (db, { asking, params, query: { year } }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'search');
  return { year, rows: await decidedIn(db, { board, now: asking.now, year }, me) };
};
