import type { Selectable } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { Decision, Order } from '../domain/decision.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readDecisions(db: Db): Reading['decisions'] {
  const load = async (rows: Selectable<Tables['decisions']>[]): Promise<Decision[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const orders = db.selectFrom('orders').selectAll().where('decision_id', 'in', ids).orderBy('position');
    const ofDecision = Map.groupBy(await orders.execute(), (order) => order.decision_id);
    return rows.map((row) => decisionFrom(row, ofDecision.get(row.id) ?? []));
  };
  return {
    async get(id) {
      const rows = await db.selectFrom('decisions').selectAll().where('id', '=', id).execute();
      return (await load(rows))[0];
    },
    async ofItems(items) {
      if (items.length === 0) return [];
      const rows = db.selectFrom('decisions').selectAll().where('item_id', 'in', items);
      return load(await rows.orderBy('day').orderBy('recorded_at').orderBy('id').execute());
    },
    async since(board, day) {
      const rows = db
        .selectFrom('decisions')
        .innerJoin('items', 'items.id', 'decisions.item_id')
        .selectAll('decisions')
        .where('items.board_id', '=', board)
        .where('decisions.day', '>=', day);
      return load(
        await rows.orderBy('decisions.day').orderBy('recorded_at').orderBy('decisions.id').execute(),
      );
    },
  };
}

export function writeDecisions({ db, journal }: Session): Tx['decisions'] {
  const reading = readDecisions(db);
  return {
    ...reading,
    async save(decision) {
      const before = (await reading.get(decision.id)) ?? null;
      if (before) {
        const former = { decision_id: before.id, version: before.version, decision: JSON.stringify(before) };
        await db.insertInto('former_decisions').values(former).execute();
      }
      await db
        .insertInto('decisions')
        .values({ id: decision.id, ...columnsOf(decision) })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columnsOf(decision)))
        .execute();
      await replaceOrders(db, decision);
      const { id, meetingId } = decision;
      const undo = before || !meetingId ? undefined : ({ kind: 'decision', id, meetingId } as const);
      journal.changed({ ...entryOf(decision), before, after: decision }, undo);
    },
    async remove(id) {
      const before = await reading.get(id);
      if (!before) return;
      for (const table of ['conditions', 'orders', 'former_decisions'] as const)
        await db.deleteFrom(table).where('decision_id', '=', id).execute();
      await db.deleteFrom('decisions').where('id', '=', id).execute();
      journal.changed({ ...entryOf(before), before, after: null });
    },
  };
}

function entryOf({ id, itemId, meetingId }: Decision) {
  return { kind: 'decision', subject: id, about: [id, itemId, ...(meetingId ? [meetingId] : [])] };
}

async function replaceOrders(db: Db, decision: Decision): Promise<void> {
  await db.deleteFrom('orders').where('decision_id', '=', decision.id).execute();
  if (decision.orders.length === 0) return;
  const rows = decision.orders.map(({ byWhom, condition, ...order }, position) => ({
    ...order,
    by_whom: byWhom,
    condition: condition ?? null,
    decision_id: decision.id,
    position,
  }));
  await db.insertInto('orders').values(rows).execute();
}

function columnsOf(decision: Decision) {
  return {
    item_id: decision.itemId,
    meeting_id: decision.meetingId,
    day: decision.day,
    outcome: decision.outcome,
    outcome_is_guess: decision.outcomeIsGuess,
    text: decision.text,
    per_recommendation: JSON.stringify(decision.perRecommendation),
    postponement: JSON.stringify(decision.postponement),
    forwarded_to: JSON.stringify(decision.forwardedTo),
    recipients: JSON.stringify(decision.recipients),
    recorded_by: decision.recordedBy,
    recorded_at: decision.recordedAt,
    version: decision.version,
  };
}

function decisionFrom(
  row: Selectable<Tables['decisions']>,
  orders: readonly Selectable<Tables['orders']>[],
): Decision {
  return {
    id: row.id,
    itemId: row.item_id,
    meetingId: row.meeting_id,
    day: row.day,
    outcome: row.outcome,
    outcomeIsGuess: row.outcome_is_guess,
    text: row.text,
    perRecommendation: row.per_recommendation,
    postponement: row.postponement,
    orders: orders.map(orderFrom),
    forwardedTo: row.forwarded_to,
    recipients: row.recipients,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    version: row.version,
  };
}

type OrderRow = Pick<Selectable<Tables['orders']>, 'id' | 'text' | 'unit' | 'by_whom' | 'due' | 'condition'>;

export function orderFrom({ id, text, unit, by_whom, due, condition }: OrderRow): Order {
  return { id, text, unit, byWhom: by_whom, due, ...(condition === null ? {} : { condition }) };
}
