import { itemFormCard, titleOf } from '../../../cards/item-form.ts';
import { orderCard } from '../../../cards/order.ts';
import { assignOrder } from '../../actions/assign-order.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { ordersFor } from '../../actions/load-orders.ts';
import type { WhichOrder } from '../../actions/lock-order.ts';
import { answerOrderWish, moveOrder } from '../../actions/move-order.ts';
import { settleOrder } from '../../actions/settle-order.ts';
import { type Day, dayIn } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import type { BoardOrderView } from '../../domain/see-order.ts';
import type { Seen } from '../../domain/seen.ts';
import type { DatePhrase, ItemLine, TypedOrderAct } from '../../domain/typed/command.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { orders as list } from '../lists/orders.ts';
import { answeringForm, answerTo, finishOrder } from '../order-steps.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, meetingSaid, privately } from './face.ts';
import { addAtOnce } from './new-item.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/bestillinger`: the list, of a unit or of a kind; `/bestillinger 2 …` does something with one of them. */
export const orders: Face<'orders'> = {
  right: 'see-orders',
  answer: async (scene, { wish }) => {
    const said =
      'page' in wish ? [await list(scene, { ...wish, reader: scene.me })] : await doWith(scene, wish);
    return privately(scene, said);
  },
};

async function doWith(scene: Scene, { number, act }: { number: number; act: TypedOrderAct }): Promise<Say[]> {
  const { outside, by, board, me, now } = scene;
  demand(me.roles, 'see-orders');
  const views = await outside.store.read(by.tenantId, (db) => ordersFor(db, { board, now }, me));
  const view = rowNumbered(views, number);
  if (act.act === 'answer' && act.item) return answer(scene, view, act.item);
  return [await doTo(scene, view, act)];
}

async function doTo(scene: Scene, view: Seen<BoardOrderView>, act: TypedOrderAct): Promise<Say> {
  const { outside, by, board, words } = scene;
  const which: WhichOrder = { boardId: board.id, orderId: view.orderId };
  const { done } = words.orders;
  switch (act.act) {
    case 'open':
      return { card: orderCard(view, { words }), summary: words.orders.heading };
    case 'done':
      return { text: await finishOrder(scene, { ...which, text: act.text }) };
    case 'return':
    case 'cancel': {
      const how = act.act === 'return' ? 'returned' : 'cancelled';
      await settleOrder(outside, by, { ...which, how, text: act.text });
      return { text: done[how] };
    }
    case 'due': {
      const due = await dayMeant(scene, act.day);
      const { progress } = await moveOrder(outside, by, { ...which, due, text: act.reason });
      return { text: progress.wish === null ? done.moved(due) : done.wished(due) };
    }
    case 'grant':
    case 'refuse': {
      const isGranted = act.act === 'grant';
      await answerOrderWish(outside, by, { ...which, isGranted, text: act.text });
      return { text: isGranted && view.wish ? done.moved(view.wish) : done.refused };
    }
    case 'assign': {
      const one = await assignOrder(outside, by, { ...which, unit: act.unit });
      return { text: done.assigned(one.progress.unit?.now ?? act.unit) };
    }
    case 'answer': {
      const form = await answeringForm(scene, { orderId: view.orderId });
      return { card: itemFormCard(form, { words, inDialog: false }), summary: titleOf(form, words) };
    }
    default:
      return act satisfies never;
  }
}

/** With a title at once: a proposal from its owner, an item from the secretary. */
async function answer(scene: Scene, view: BoardOrderView, line: ItemLine): Promise<Say[]> {
  const about = answerTo(view, scene.board);
  const units = line.units.length > 0 ? line.units : about.units;
  const caseNumber = line.caseNumber ?? about.caseNumber;
  const said = await addAtOnce(scene, { ...line, units, caseNumber }, view.orderId);
  return [...said, { text: scene.words.orders.done.answering }];
}

async function dayMeant({ outside, by, board, now, today }: Scene, phrase: DatePhrase): Promise<Day> {
  if (phrase.kind === 'next-meeting') {
    const meeting = await outside.store.read(by.tenantId, (db) =>
      findMeeting(db, { board, now }, meetingSaid(phrase)),
    );
    return dayIn(board.timeZone, meeting.start);
  }
  const day = resolveDatePhrase(phrase, today, 'ahead');
  if (day === null) throw new Refusal('no-such-day', { text: '' });
  return day;
}
