import { shortened } from '../../../cards/fit.ts';
import { listCard } from '../../../cards/list.ts';
import { orderLine } from '../../../cards/order-line.ts';
import { button } from '../../../cards/parts.ts';
import { ordersFor } from '../../actions/load-orders.ts';
import { findUnit } from '../../domain/board.ts';
import { demand, may } from '../../domain/rights.ts';
import type { BoardOrderView } from '../../domain/see-order.ts';
import type { OrderFilter } from '../../domain/typed/command.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** Of what is ordered, in bytes: the rest stands on its own card. */
const mostShown = 300;

const isIn: Readonly<Record<OrderFilter, (view: BoardOrderView) => boolean>> = {
  unfinished: ({ state }) => state === 'open' || state === 'reported',
  open: ({ state }) => state === 'open',
  overdue: ({ isOverdue }) => isOverdue,
  reported: ({ state, answer }) => state === 'reported' || (state === 'open' && answer !== null),
  finished: ({ state }) => state === 'done' || state === 'cancelled',
};

const offered: readonly OrderFilter[] = ['unfinished', 'overdue', 'reported', 'finished'];

/** The orders that the reader may see, those overdue first. Each keeps the number that it has among all. */
export const orders: List = async (scene, { page, unit = null, filter = 'unfinished' }) => {
  const { outside, by, board, me, now, today, words } = scene;
  demand(me.roles, 'see-orders');
  const all = await outside.store.read(by.tenantId, (db) => ordersFor(db, { board, now }, me));
  const code = unit && (findUnit(board, unit, today)?.code ?? unit);
  const views = all
    .map((view, at) => ({ view, number: at + 1 }))
    .filter(({ view }) => isIn[filter](view) && (code === null || view.who === code));
  const { orders: said } = words;
  const isAll = filter === 'unfinished' && code === null;
  if (all.length === 0) return { text: may(me.roles, 'settle-order') ? said.none : said.noneYours };
  const rows = views.map(({ view, number }) => ({
    title: `${number}. ${shortened(view.text, mostShown)}`,
    about: orderLine(view, words),
    press: { verb: 'order.open', data: { orderId: view.orderId } },
  }));
  const title = said.titleOf(said.titles[filter], code, rows.length);
  const wish = { ...turnOf('orders', scene), unit: code, filter };
  const typed = [
    typedAs('orders', scene),
    ...(code ? [code] : []),
    ...(isAll ? [] : [said.filterTyped[filter]]),
  ];
  const shown = { words, page, turn: wish, typed: typed.join(' ').trim() };
  const others = offered.filter((one) => one !== filter);
  const actions = others.map((one) =>
    button(said.filters[one], 'list.turn', { ...wish, filter: one, page: 1 }),
  );
  const how = may(me.roles, 'settle-order') || !me.roles.includes('chief') ? said.typed : said.typedOwner;
  return { card: listCard({ title, rows, how, actions }, shown), summary: title };
};
