import { findItems } from '../../../actions/find-items.ts';
import { findWhatWaits } from '../../../actions/find-what-waits.ts';
import { ordersFor, orderView } from '../../../actions/load-orders.ts';
import { proposalsFor, waitingFor } from '../../../actions/load-proposals.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { demand, may } from '../../../domain/rights.ts';
import { asksNothing } from '../../../domain/search.ts';
import { seeCase } from '../../../domain/see-case.ts';
import { readSearchWish } from '../../../domain/typed/read-search.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { boardsOf, enterBoard } from '../asking.ts';

export const seeMyWork: See<Routes['work']> = async (db, { asking }) => {
  const boards = [];
  for (const { board, me } of await boardsOf(db, asking))
    boards.push(await findWhatWaits(db, { board, now: asking.now }, me));
  return { boards };
};

export const seeWaitingList: See<Routes['waiting']> = async (db, { asking, params }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'edit-agenda');
  return { rows: await waitingFor(db, { board, now: asking.now }, me) };
};

/** As the bot's list: whoever judges them sees those that wait, others their own. */
export const seeProposals: See<Routes['proposals']> = async (db, { asking, params }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  if (!may(me.roles, 'judge-proposal')) demand(me.roles, 'propose-item');
  return { rows: await proposalsFor(db, { board, now: asking.now }, me) };
};

export const seeBoardOrders: See<Routes['orders']> = async (db, { asking, params }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'see-orders');
  return { rows: await ordersFor(db, { board, now: asking.now }, me) };
};

export const seeOneOrder: See<Routes['order']> = async (db, { asking, params }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'see-orders');
  const view = await orderView(db, { board, now: asking.now, orderId: params.orderId }, me);
  if (!view) throw new Refusal('not-there');
  return view;
};

export const seeCaseTimeline: See<Routes['caseTimeline']> = async (db, { asking, params }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'see-case');
  const { caseNumber } = params;
  const items = await db.items.ofCase(board.id, caseNumber);
  const ids = items.map((item) => item.id);
  const [standings, decisions] = [await db.meetings.standings(ids), await db.decisions.ofItems(ids)];
  const routes = await db.routes.ofItems(ids);
  const view = seeCase({ board, caseNumber, items, standings, decisions, routes }, me);
  if (!view) throw new Refusal('not-there');
  return view;
};

export const seeFound: See<Routes['search']> = async (db, { asking, params, query: { q, page } }) => {
  const { board, me } = await enterBoard(db, asking, params.boardId);
  demand(me.roles, 'search');
  const wish = readSearchWish(q);
  if ('wrong' in wish) throw new Refusal('search-filter-wrong', { text: wish.wrong });
  if (asksNothing(wish)) throw new Refusal('text-missing', { field: 'search' });
  const view = await findItems(db, { board, reader: me }, { wish, page });
  const last = page * rowsOnPage;
  return { ...view, page, rows: view.rows.slice(last - rowsOnPage, last) };
};

/** As many as have their excerpts. */
const rowsOnPage = 10;
