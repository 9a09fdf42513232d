import type { BoardOrderView, OrderEventView } from '../src/domain/see-order.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfItem } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { fitting, roomIn } from './fit.ts';
import { orderLine } from './order-line.ts';
import {
  type Action,
  type ButtonData,
  box,
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  hint,
  longField,
  quoted,
  section,
  tabButton,
  topic,
  written,
} from './parts.ts';

type Shown = {
  words: Words;
  /** Above it: why it was sent, or what came of a press. */
  told?: string;
  refusal?: string;
  /** What was filled in where it was refused. */
  typed?: { note: string; due: string };
};

/** Of its history, the latest. */
const mostEvents = 12;

/** An order with where it comes from, what became of it, and what its reader may do about it. */
export function orderCard(view: Seen<BoardOrderView>, shown: Shown): Card {
  const { words } = shown;
  const { orders } = words;
  const draw = ([text = '', ...history]: readonly string[], isWhole: boolean) =>
    card(words, {
      body: [
        topic(shown.told ?? orders.heading),
        box([written(text, { weight: 'Bolder', size: 'Medium' })], { spacing: 'Small' }),
        quoted(orderLine(view, words), view.isOverdue ? { color: 'Attention' } : { isSubtle: true }),
        ...(view.answer ? [quoted(orders.answering(view.answer.title, view.answer.day))] : []),
        ...sourceOf(view, words),
        ...(history.length > 0 ? [section(orders.history)] : []),
        ...history.map((line) => written(line, { size: 'Small', spacing: 'Small' })),
        ...(isWhole ? [] : [hint(words.item.shortened)]),
        ...(shown.refusal ? [quoted(shown.refusal, { color: 'Attention', weight: 'Bolder' })] : []),
        ...fieldsOf(view, shown),
        ...wishOf(view, words),
      ],
      actions: actionsOf(view, words),
      fallback: orders.fallback,
    });
  const lines = view.history.slice(-mostEvents).map((event) => eventLine(event, words));
  const all = [view.text, ...lines];
  const frame = draw(
    all.map(() => '-'),
    false,
  );
  const { texts, isWhole } = fitting(all, roomIn(frame));
  return draw(texts, isWhole);
}

function sourceOf({ number, title, day, meetingId, itemId }: BoardOrderView, words: Words): Element[] {
  const line = quoted(words.orders.from(number, title, day), { size: 'Small', isSubtle: true });
  if (meetingId === null || number === null) return [line];
  const { title: _, ...action } = button('', 'item.open', { meetingId, itemId });
  return [box([line], { selectAction: { ...action, tooltip: words.orders.openItem } })];
}

function eventLine({ what, name, day, text, due, unit }: OrderEventView, { orders, dates }: Words): string {
  const deed = orders.events[what](due ? dates.date(due) : '', unit ?? '');
  return `${orders.event(deed, name, day)}${text ? `\n“${text}”` : ''}`;
}

/** One field for every word that goes along, and one for a day: a card has no two fields of one id. */
function fieldsOf(view: BoardOrderView, { words, typed }: Shown): Element[] {
  const { orders } = words;
  const isOpen = view.state === 'open';
  if (!view.maySettle && !(view.mayReport && isOpen)) return [];
  const label = { id: 'note', label: orders.note, value: typed?.note };
  const placeholder = view.maySettle ? orders.noteSettle : orders.noteOwner;
  const due: Element = {
    ...{ type: 'Input.Date', id: 'due', label: orders.dueField },
    ...(typed?.due ? { value: typed.due } : {}),
  };
  return [longField(label, { placeholder, maxLength: 2000 }), ...(isOpen ? [due] : [])];
}

/** What the owner asked for stands with its answers, since a card has room for six buttons. */
function wishOf(view: BoardOrderView, { orders }: Words): Element[] {
  if (view.wish === null || !view.maySettle) return [];
  const data = dataOf(view);
  return [
    {
      type: 'ActionSet',
      actions: [
        button(orders.grant, 'order.grant', { ...data, answer: 'yes' }, { style: 'positive' }),
        button(orders.refuse, 'order.grant', { ...data, answer: 'no' }),
      ],
    },
  ];
}

function actionsOf(view: BoardOrderView, words: Words): Action[] {
  const { orders } = words;
  const { boardId, meetingId, itemId } = view;
  const all = button(orders.all, 'list.turn', { list: 'orders', boardId, page: 1 });
  const inTab = meetingId ? [tabButton(words, pathOfItem({ meetingId, itemId }))] : [];
  return [...(view.maySettle ? settling(view, words) : owning(view, words)), all, ...inTab];
}

function owning(view: BoardOrderView, { orders }: Words): Action[] {
  if (!view.mayReport || view.state !== 'open') return [];
  const data = dataOf(view);
  return [
    button(orders.reportDone, 'order.done', data, { style: 'positive' }),
    button(orders.wishDue, 'order.due', data),
    dialogButton(orders.answerWithItem, 'item.new', { boardId: view.boardId, answers: view.orderId }),
  ];
}

function settling(view: BoardOrderView, { orders }: Words): Action[] {
  const data = dataOf(view);
  const { state } = view;
  const isOver = state === 'done' || state === 'cancelled';
  return [
    ...(isOver ? [] : [button(orders.confirmDone, 'order.done', data, { style: 'positive' })]),
    ...(state === 'open' ? [] : [button(orders.sendBack, 'order.return', data)]),
    ...(state === 'open' ? [button(orders.moveDue, 'order.due', data)] : []),
    ...(isOver ? [] : [button(orders.cancel, 'order.cancel', data)]),
  ];
}

function dataOf({ orderId, version }: BoardOrderView): ButtonData {
  return { orderId, version };
}
