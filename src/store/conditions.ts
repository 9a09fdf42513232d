import type { Selectable } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import { type Condition, stateOf } from '../domain/condition.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readConditions(db: Db): Reading['conditions'] {
  return {
    async get(id) {
      const row = await db.selectFrom('conditions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && conditionFrom(row);
    },
    async ofDecisions(decisions) {
      if (decisions.length === 0) return [];
      const rows = db.selectFrom('conditions').selectAll().where('decision_id', 'in', decisions);
      return (await rows.orderBy('decision_id').orderBy('position').execute()).map(conditionFrom);
    },
    async ofBoard(board) {
      const rows = db.selectFrom('conditions').selectAll().where('board_id', '=', board);
      return (await rows.orderBy('decision_id').orderBy('position').execute()).map(conditionFrom);
    },
  };
}

export function writeConditions({ db, journal }: Session): Tx['conditions'] {
  const reading = readConditions(db);
  return {
    ...reading,
    async lock(id) {
      const row = db.selectFrom('conditions').selectAll().where('id', '=', id).forUpdate();
      const found = await row.executeTakeFirst();
      if (!found) throw new Error(`there is no condition ${id}`);
      return conditionFrom(found);
    },
    async save(condition) {
      const before = (await reading.get(condition.id)) ?? null;
      const { id } = condition;
      const columns = columnsOf(condition);
      await db
        .insertInto('conditions')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
        .execute();
      const undo = before ? ({ kind: 'condition', before } as const) : undefined;
      journal.changed({ ...entryOf(condition), before, after: condition }, undo);
    },
    async remove(condition) {
      await db.deleteFrom('conditions').where('id', '=', condition.id).execute();
      journal.changed({ ...entryOf(condition), before: condition, after: null });
    },
  };
}

/** As it stands in the record. */
export function entryOf({ id, itemId }: Condition) {
  return { kind: 'condition', subject: id, about: [id, itemId] };
}

function columnsOf(condition: Condition) {
  return {
    decision_id: condition.decisionId,
    board_id: condition.boardId,
    item_id: condition.itemId,
    position: condition.position,
    text: condition.text,
    unit: condition.unit,
    due: condition.due,
    state: stateOf(condition),
    reports: JSON.stringify(condition.reports),
  };
}

function conditionFrom(row: Selectable<Tables['conditions']>): Condition {
  return {
    id: row.id,
    boardId: row.board_id,
    decisionId: row.decision_id,
    itemId: row.item_id,
    position: row.position,
    text: row.text,
    unit: row.unit,
    due: row.due,
    reports: row.reports,
  };
}
