import { type Board, nameOf } from './board.ts';
import { type Day, dayIn, daysBetween } from './day.ts';
import type { BoardId, ItemId, MeetingId, OrderId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Standing, standingAt } from './meeting.ts';
import {
  type BoardOrder,
  dueOf,
  isOverdue,
  isOwner,
  type OrderEventKind,
  type OrderState,
  ownerOf,
  ownersOn,
} from './order.ts';
import { isOpenProposal } from './proposal.ts';
import { isDisqualified, isEditor, isOnBoard, type PersonReader, type Reader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import { type Seen, seen } from './seen.ts';

/** What an order is seen from: the item it was given on, and the one that answers it, each as it last stood. */
export type OrderMatter = {
  board: Board;
  today: Day;
  orders: readonly BoardOrder[];
  items: readonly Item[];
  standings: readonly Standing[];
};

/** An order as somebody may see it. */
export type BoardOrderView = {
  orderId: OrderId;
  version: number;
  boardId: BoardId;
  boardName: string;
  text: string;
  /** The unit that is to do it, else whoever was named. */
  who: string | null;
  /** Whether nobody heads it today. */
  hasNoChief: boolean;
  due: Day | null;
  condition: string | null;
  state: OrderState;
  isOverdue: boolean;
  /** Since it was given. */
  age: number;
  day: Day;
  title: string;
  caseNumber: string | null;
  number: number | null;
  meetingId: MeetingId | null;
  itemId: ItemId;
  /** The day its owner asked for. */
  wish: Day | null;
  answer: { title: string; day: Day | null } | null;
  history: readonly OrderEventView[];
  isMine: boolean;
  mayReport: boolean;
  maySettle: boolean;
};

export type OrderEventView = {
  what: OrderEventKind;
  name: string;
  day: Day;
  text: string | null;
  due: Day | null;
  unit: string | null;
};

/** The orders that the reader may see, in the order of their list. */
export function seeOrders(matter: OrderMatter, reader: PersonReader): Seen<BoardOrderView>[] {
  return matter.orders.flatMap((one) => seeOrder(matter, one, reader) ?? []).toSorted(asListed);
}

/** Null for whom it is not: the board sees its orders, a chief those of own units, of a closed item only if named. */
export function seeOrder(
  matter: OrderMatter,
  one: BoardOrder,
  reader: PersonReader,
): Seen<BoardOrderView> | null {
  const { board, today } = matter;
  const item = matter.items.find(({ id }) => id === one.given.itemId);
  if (!item || !maySee(one, item, reader)) return null;
  const { order, given, progress } = one;
  const standing = standingAt(matter.standings, given);
  const isMine = isOwner(reader, one);
  return seen({
    ...{ orderId: order.id, version: progress.version, boardName: board.name, text: order.text },
    boardId: board.id,
    who: ownerOf(one) ?? order.byWhom,
    hasNoChief: ownersOn(board, [one], today).length === 0,
    due: dueOf(one),
    condition: order.condition ?? null,
    ...{ state: progress.state, isOverdue: isOverdue(one, today), age: ageOn(today, given.day) },
    day: given.day,
    title: standing?.place.text.title ?? item.text.title,
    caseNumber: item.caseNumber,
    number: standing?.number ?? null,
    ...{ meetingId: given.meetingId, itemId: item.id, wish: progress.wish },
    answer: answerOf(matter, one, reader),
    history: progress.history.map(({ what, by, at, text, due, unit: to }) => ({
      ...{ what, name: nameOf(board, by), day: dayIn(board.timeZone, at), text },
      ...{ due: due ?? null, unit: to ?? null },
    })),
    isMine,
    mayReport: isMine && may(reader.roles, 'report-order'),
    maySettle: may(reader.roles, 'settle-order'),
  });
}

/** A chief is told of what is ordered of their unit also where the item is another's, unless it is closed to them. */
function maySee(one: BoardOrder, item: Item, reader: PersonReader): boolean {
  if (isDisqualified(reader, item)) return false;
  const sight = sightOf(reader, item, true);
  if (isOnBoard(reader)) return sight === 'full';
  return isOwner(reader, one) && (sight === 'full' || (sight === 'none' && item.closed === null));
}

/** The item that answers it, for whom that is. */
function answerOf({ board, items, standings }: OrderMatter, { progress }: BoardOrder, reader: PersonReader) {
  const item = items.find(({ id }) => id === progress.answeredBy);
  if (!item || item.state === 'withdrawn' || isDisqualified(reader, item)) return null;
  const standing = standings.findLast(({ place }) => place.itemId === item.id);
  const isOwn = item.proposal?.by === reader.personId && (item.closed === null || isOpenProposal(item));
  const isOut = standing !== undefined && isPublished(standing.meeting);
  if (!isOwn && !isEditor(reader) && sightOf(reader, item, isOut) !== 'full') return null;
  return { title: item.text.title, day: standing ? dayIn(board.timeZone, standing.meeting.start) : null };
}

/** Overdue, reported, open by due date, those without one by age, and last what is over. */
function asListed(a: BoardOrderView, b: BoardOrderView): number {
  return rankOf(a) - rankOf(b) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function rankOf({ isOverdue: late, state, due }: BoardOrderView): number {
  if (late) return 0;
  if (state === 'reported') return 1;
  if (state === 'open') return due ? 2 : 3;
  return 4;
}

function keyOf({ due, day, orderId }: BoardOrderView): string {
  return `${due ?? ''} ${day} ${orderId}`;
}

/** An order that an item answers, as its readers see it there. */
export type AnsweredView = { orderId: OrderId; text: string; day: Day; age: number };

/** The orders that the item answers, of those whose own item the reader may read; their age on `on`. */
export function answeredOn(
  { orders, sources }: { orders: readonly BoardOrder[]; sources: readonly Item[] },
  { itemId, on }: { itemId: ItemId; on: Day },
  reader: Reader,
): AnsweredView[] {
  return orders.flatMap(({ order, given, progress }) => {
    const source = sources.find(({ id }) => id === given.itemId);
    if (progress.answeredBy !== itemId || !source || sightOf(reader, source, true) !== 'full') return [];
    return [{ orderId: order.id, text: order.text, day: given.day, age: ageOn(on, given.day) }];
  });
}

/** In days; a meeting may be held before its day, and its orders are not younger than new. */
function ageOn(today: Day, given: Day): number {
  return Math.max(0, daysBetween(given, today));
}
