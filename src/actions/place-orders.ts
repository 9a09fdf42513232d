import { type Board, nameOf } from '../domain/board.ts';
import { type Day, dayIn } from '../domain/day.ts';
import type { OrderLine } from '../domain/decision.ts';
import { asId, type BoardId, type ItemId, type MeetingId, type OrderId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { isPublished, type Meeting, placeOf } from '../domain/meeting.ts';
import { type BoardOrder, ownersOn, untouched } from '../domain/order.ts';
import { checkOrderLine } from '../domain/order-line.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type SuggestedOrdersView, seeSuggestedOrders } from '../domain/see-suggested-orders.ts';
import type { Seen } from '../domain/seen.ts';
import { suggestOrders } from '../domain/suggest-orders.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import type { Outside, Reading } from './outside.ts';
import { sendNotice } from './send-notice.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

type OnRecord = { meetingId: MeetingId; itemId: ItemId };
type Found = { board: Board; meeting: Meeting; item: Item };

/** Keeps the orders given in the record of a standing item, those that are not there yet, and tells their owners. */
export async function placeOrders(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, lines, ...on }: OnRecord & { boardId: BoardId; lines: readonly OrderLine[] },
): Promise<{ orders: readonly BoardOrder[]; told: readonly string[] }> {
  return store.transaction(undoableCauseOf(by, 'place-orders', boardId), async (tx) => {
    const { board, me, today } = await enter(tx, { by, boardId, now: now() }, 'decide');
    await tx.items.lock((await findRecord(tx, board, on)).item.id);
    const found = await findRecord(tx, board, on);
    demandPart(me, found.item);
    const wanted = lines.map((line) => checkOrderLine(line, board, today));
    const fresh = await notPlaced(tx, { ...on, boardId }, wanted);
    const day = dayIn(board.timeZone, found.meeting.start);
    const given = { boardId, ...on, decisionId: null, day };
    const orders = fresh.map((line) => ({
      order: { ...line, id: asId<OrderId>(newId()) },
      ...{ given, progress: untouched },
    }));
    for (const one of orders) await tx.orders.save(one);
    const owners = ownersOn(board, orders, today);
    const about = { kind: 'orders-placed', ...on } as const;
    for (const to of owners) await sendNotice(tx, newId, { tenantId: by.tenantId, boardId, to, about });
    return { orders, told: owners.map((person) => nameOf(board, person)) };
  });
}

/** What the record of a standing item orders, as far as it was not placed yet; null where that is nothing. */
export async function ordersInRecord(
  db: Reading,
  { board, today, ...on }: OnRecord & { board: Board; today: Day },
  reader: PersonReader,
): Promise<Seen<SuggestedOrdersView> | null> {
  const { meeting, item } = await findRecord(db, board, on);
  const record = placeOf(meeting, item.id)?.record ?? '';
  const day = dayIn(board.timeZone, meeting.start);
  const read = suggestOrders(record, { board, today, day });
  const orders = await notPlaced(db, { ...on, boardId: board.id }, read);
  if (orders.length === 0) return null;
  return seeSuggestedOrders({ board, meetingId: meeting.id, item, orders, today }, reader);
}

async function findRecord(db: Reading, board: Board, { meetingId, itemId }: OnRecord): Promise<Found> {
  const meeting = await db.meetings.get(meetingId);
  const item = await db.items.get(itemId);
  const stands = meeting && item && placeOf(meeting, item.id);
  if (!stands || meeting.boardId !== board.id || !item.standing) throw new Refusal('outdated');
  if (!isPublished(meeting)) throw new Refusal('not-published');
  return { board, meeting, item };
}

/** Of several with one text, as many are new as there are more than before. */
async function notPlaced<Line extends OrderLine>(
  db: Reading,
  { boardId, meetingId, itemId }: OnRecord & { boardId: BoardId },
  lines: readonly Line[],
): Promise<Line[]> {
  const there = (await db.orders.ofBoard(boardId))
    .filter(({ given }) => given.itemId === itemId && given.meetingId === meetingId)
    .map(({ order }) => order.text);
  return lines.filter(({ text }) => {
    const at = there.indexOf(text);
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}
