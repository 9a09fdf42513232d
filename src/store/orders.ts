import type { Selectable } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import { type BoardOrder, type Given, untouched } from '../domain/order.ts';
import { orderFrom } from './decisions.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

type FileRow = Selectable<Tables['order_files']>;

export function readOrders(db: Db): Reading['orders'] {
  const ordered = () =>
    db
      .selectFrom('orders')
      .innerJoin('decisions', 'decisions.id', 'orders.decision_id')
      .innerJoin('items', 'items.id', 'decisions.item_id')
      .select(['orders.id', 'orders.text', 'orders.unit', 'orders.by_whom', 'orders.due', 'orders.condition'])
      .select(['orders.decision_id', 'decisions.item_id', 'decisions.meeting_id', 'decisions.day'])
      .select('items.board_id')
      .where('decisions.recorded_by', 'is not', null);
  type Row = Awaited<ReturnType<ReturnType<typeof ordered>['execute']>>[number];
  const files = () => db.selectFrom('order_files').selectAll();
  const decided = (rows: readonly Row[], kept: readonly FileRow[]): BoardOrder[] =>
    rows.map((row) => ({
      order: orderFrom(row),
      given: {
        ...{ boardId: row.board_id, itemId: row.item_id, meetingId: row.meeting_id },
        ...{ decisionId: row.decision_id, day: row.day },
      },
      progress: kept.find(({ id }) => id === row.id)?.progress ?? untouched,
    }));
  return {
    async get(id) {
      const file = await files().where('id', '=', id).executeTakeFirst();
      if (file?.free) return freeFrom(file)[0];
      const rows = await ordered().where('orders.id', '=', id).execute();
      return decided(rows, file ? [file] : [])[0];
    },
    async ofBoard(board) {
      const kept = await files().where('board_id', '=', board).execute();
      const rows = await ordered().where('items.board_id', '=', board).execute();
      return byDay([...decided(rows, kept), ...kept.flatMap(freeFrom)]);
    },
    async answeredBy(items) {
      if (items.length === 0) return [];
      const kept = await files().where('answered_by', 'in', items).execute();
      const ids = kept.map(({ id }) => id);
      const rows = ids.length > 0 ? await ordered().where('orders.id', 'in', ids).execute() : [];
      return byDay([...decided(rows, kept), ...kept.flatMap(freeFrom)]);
    },
  };
}

export function writeOrders({ db, journal }: Session): Tx['orders'] {
  const reading = readOrders(db);
  const entryOf = ({ order, given }: BoardOrder) => {
    const about = [order.id, given.itemId, ...(given.decisionId ? [given.decisionId] : [])];
    return { kind: 'order', subject: order.id, about };
  };
  const keptOf = async ({ order: { id } }: BoardOrder) => {
    const isKept = await db.selectFrom('order_files').select('id').where('id', '=', id).executeTakeFirst();
    return isKept ? ((await reading.get(id)) ?? null) : null;
  };
  const write = async (one: BoardOrder) => {
    const columns = columnsOf(one);
    await db
      .insertInto('order_files')
      .values({ id: one.order.id, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .execute();
  };
  return {
    ...reading,
    async save(one) {
      const before = await keptOf(one);
      await write(one);
      journal.changed({ ...entryOf(one), before, after: one }, { kind: 'order', order: one, before });
    },
    async restore(one, before) {
      const now = await keptOf(one);
      if (before) await write(before);
      else await db.deleteFrom('order_files').where('id', '=', one.order.id).execute();
      journal.changed({ ...entryOf(one), before: now, after: before });
    },
  };
}

function columnsOf({ order, given, progress }: BoardOrder) {
  const { boardId, itemId, decisionId, meetingId, day } = given;
  return {
    ...{ board_id: boardId, item_id: itemId, decision_id: decisionId },
    free: JSON.stringify(decisionId === null ? { order, meetingId, day } : null),
    ...{ answered_by: progress.answeredBy, progress: JSON.stringify(progress) },
  };
}

function freeFrom({ board_id, item_id, free, progress }: FileRow): BoardOrder[] {
  if (!free) return [];
  const { order, meetingId, day } = free;
  const given: Given = { boardId: board_id, itemId: item_id, meetingId, decisionId: null, day };
  return [{ order, given, progress }];
}

function byDay(orders: readonly BoardOrder[]): BoardOrder[] {
  const key = ({ given, order }: BoardOrder) => `${given.day} ${order.id}`;
  return orders.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
