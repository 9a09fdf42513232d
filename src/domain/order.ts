import { Refusal } from '../errors.ts';
import { type Board, chiefsOf } from './board.ts';
import type { Day, Instant } from './day.ts';
import type { Order } from './decision.ts';
import type { BoardId, DecisionId, ItemId, MeetingId, PersonId } from './ids.ts';
import { limits } from './item.ts';
import type { PersonReader } from './reader.ts';
import { readText } from './written-text.ts';

/** `reported` done by its owner, or answered by a decided item; `done` as the secretary confirmed. */
export const orderStates = ['open', 'reported', 'done', 'cancelled'] as const;
export type OrderState = (typeof orderStates)[number];

/** An order, where it was given, and what became of it. */
export type BoardOrder = { order: Order; given: Given; progress: Progress };

/** `decisionId` is null for one that was read out of the record of a standing item. */
export type Given = {
  boardId: BoardId;
  itemId: ItemId;
  meetingId: MeetingId | null;
  decisionId: DecisionId | null;
  day: Day;
};

export type Progress = {
  state: OrderState;
  /** Who is to do it, and by when, where that was changed since. */
  unit: Instead<string> | null;
  due: Instead<Day> | null;
  /** The later day that its owner asked for. */
  wish: Day | null;
  /** The item by which it is answered. */
  answeredBy: ItemId | null;
  /** Oldest first. */
  history: readonly OrderEvent[];
  version: number;
};

/** It counts for as long as the decision says what it was put in place of. */
type Instead<T> = { of: T | null; now: T };

export const orderEventKinds = [
  ...(['reported', 'answering', 'answered', 'confirmed', 'returned', 'cancelled'] as const),
  ...(['wished', 'moved', 'refused', 'assigned'] as const),
] as const;
export type OrderEventKind = (typeof orderEventKinds)[number];

export type OrderEvent = {
  what: OrderEventKind;
  by: PersonId;
  at: Instant;
  text: string | null;
  /** The day wished for or set. */
  due?: Day;
  unit?: string;
};

/** Who does something to an order, and what they say about it. */
export type OrderAct = { by: PersonId; at: Instant; text?: string | null };

/** What an order's life may hold at most; nobody gets there by working. */
const mostEvents = 200;

export const untouched: Progress = {
  ...{ state: 'open', unit: null, due: null, wish: null, answeredBy: null, history: [], version: 1 },
};

export function dueOf({ order, progress: { due } }: BoardOrder): Day | null {
  return due?.of === order.due ? due.now : order.due;
}

/** The unit that is to do it; null where none was ever named. */
export function ownerOf({ order, progress: { unit } }: BoardOrder): string | null {
  return unit && unit.of === order.unit ? unit.now : order.unit;
}

/** Whether it is the reader's to do: they head its unit. */
export function isOwner({ units }: PersonReader, one: BoardOrder): boolean {
  const unit = ownerOf(one);
  return unit !== null && units.includes(unit);
}

/** Who heads the units that are to do the orders, each once. */
export function ownersOn(board: Board, orders: readonly BoardOrder[], on: Day): PersonId[] {
  const units = orders.flatMap((one) => ownerOf(one) ?? []);
  return chiefsOf(board, units, on).map(({ personId }) => personId);
}

export function isUnfinished({ progress: { state } }: BoardOrder): boolean {
  return state === 'open' || state === 'reported';
}

export function isOverdue(one: BoardOrder, today: Day): boolean {
  const due = dueOf(one);
  return one.progress.state === 'open' && due !== null && due < today;
}

/** The owner says that it is done. */
export function report(one: BoardOrder, act: OrderAct): BoardOrder {
  demandState(one, ['open']);
  return after(one, { what: 'reported', ...act }, { state: 'reported', wish: null });
}

/** The item that answers it was decided: it is offered to the secretary as done. */
export function answered(one: BoardOrder, act: OrderAct): BoardOrder {
  demandState(one, ['open']);
  return after(one, { what: 'answered', ...act }, { state: 'reported', wish: null });
}

export function answerBy(one: BoardOrder, itemId: ItemId, act: OrderAct): BoardOrder {
  demandState(one, ['open']);
  return after(one, { what: 'answering', ...act }, { answeredBy: itemId });
}

/** The secretary says that it is done, whether it was reported or not. */
export function confirmDone(one: BoardOrder, act: OrderAct): BoardOrder {
  demandState(one, ['open', 'reported']);
  return after(one, { what: 'confirmed', ...act }, { state: 'done', wish: null });
}

/** Not good enough, or not to be given up after all: it is open again. */
export function sendBack(one: BoardOrder, act: OrderAct & { text: string }): BoardOrder {
  demandState(one, ['reported', 'done', 'cancelled']);
  const text = readText(act.text, 'comment');
  return after(one, { what: 'returned', ...act, text }, { state: 'open', answeredBy: null });
}

export function cancel(one: BoardOrder, act: OrderAct): BoardOrder {
  demandState(one, ['open', 'reported']);
  return after(one, { what: 'cancelled', ...act }, { state: 'cancelled', wish: null });
}

/** The owner asks for another day. */
export function wishDue(one: BoardOrder, due: Day, act: OrderAct & { today: Day }): BoardOrder {
  demandState(one, ['open']);
  demandAhead(one, due, act.today);
  return after(one, { what: 'wished', ...act, due }, { wish: due });
}

/** Another day, which also grants whatever was wished for. */
export function moveDue(one: BoardOrder, due: Day, act: OrderAct & { today: Day }): BoardOrder {
  demandState(one, ['open']);
  demandAhead(one, due, act.today);
  return after(one, { what: 'moved', ...act, due }, { due: { of: one.order.due, now: due }, wish: null });
}

export function refuseWish(one: BoardOrder, act: OrderAct): BoardOrder {
  const { wish } = one.progress;
  if (wish === null) throw new Refusal('order-no-wish');
  return after(one, { what: 'refused', ...act, due: wish }, { wish: null });
}

/** Another unit is to do it. */
export function assign(one: BoardOrder, unit: string, act: OrderAct): BoardOrder {
  demandState(one, ['open']);
  if (ownerOf(one) === unit) throw new Refusal('order-is-theirs', { unit });
  return after(one, { what: 'assigned', ...act, unit }, { unit: { of: one.order.unit, now: unit } });
}

function demandState({ progress: { state } }: BoardOrder, states: readonly OrderState[]): void {
  if (!states.includes(state)) throw new Refusal('order-not-so', { state });
}

function demandAhead(one: BoardOrder, due: Day, today: Day): void {
  if (due < today) throw new Refusal('day-is-past', { day: due });
  if (due === dueOf(one)) throw new Refusal('order-due-same', { day: due });
}

type Happened = OrderAct & Pick<OrderEvent, 'what' | 'due' | 'unit'>;

function after(one: BoardOrder, happened: Happened, changes: Partial<Progress>): BoardOrder {
  const { progress } = one;
  const { what, by, at, due, unit } = happened;
  const said = happened.text?.trim();
  const event: OrderEvent = {
    ...{ what, by, at, text: said ? readText(said, 'note', limits.note) : null },
    ...(due === undefined ? {} : { due }),
    ...(unit === undefined ? {} : { unit }),
  };
  if (progress.history.length >= mostEvents) throw new Refusal('order-full', { most: mostEvents });
  const history = [...progress.history, event];
  return { ...one, progress: { ...progress, ...changes, history, version: progress.version + 1 } };
}
