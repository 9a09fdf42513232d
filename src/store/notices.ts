import { type Selectable, sql } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import { aboutOrders, type Notice } from '../domain/notice.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readNotices(db: Db): Reading['notices'] {
  return {
    async get(id) {
      const row = await db.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst();
      return row && noticeFrom(row);
    },
    async ofDecisions(decisions) {
      if (decisions.length === 0) return [];
      const rows = db.selectFrom('notices').selectAll().where('decision_id', 'in', decisions);
      return (await rows.orderBy('id').execute()).map(noticeFrom);
    },
    async aboutOrders(board) {
      const rows = db
        .selectFrom('notices')
        .selectAll()
        .where('board_id', '=', board)
        .where(sql<string>`about->>'kind'`, 'in', [...aboutOrders])
        .where(sql<string>`delivery->>'state'`, '=', 'sent');
      return (await rows.orderBy('id').execute()).map(noticeFrom);
    },
    async latestAttempts(board) {
      const rows = await db
        .selectFrom('notices')
        .selectAll()
        .distinctOn('to_person')
        .where('board_id', '=', board)
        .where(sql<string>`delivery->>'at'`, 'is not', null)
        .orderBy('to_person')
        .orderBy(sql`delivery->>'at'`, 'desc')
        .orderBy('id')
        .execute();
      return rows.map(noticeFrom);
    },
  };
}

export function writeNotices({ db, journal }: Session): Tx['notices'] {
  const reading = readNotices(db);
  return {
    ...reading,
    async lock(id) {
      const row = await db
        .selectFrom('notices')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!row) throw new Error(`there is no notice ${id}`);
      return noticeFrom(row);
    },
    async save(notice) {
      const before = (await reading.get(notice.id)) ?? null;
      const columns = {
        board_id: notice.boardId,
        to_person: notice.to,
        about: JSON.stringify(notice.about),
        decision_id: notice.about.kind === 'decision' ? notice.about.decisionId : null,
        delivery: JSON.stringify(notice.delivery),
        answer: JSON.stringify(notice.answer),
        reminded: notice.reminded ?? null,
      };
      await db
        .insertInto('notices')
        .values({ id: notice.id, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
        .execute();
      journal.changed({ kind: 'notice', subject: notice.id, before, after: notice, about: [] });
    },
  };
}

function noticeFrom(row: Selectable<Tables['notices']>): Notice {
  return {
    id: row.id,
    boardId: row.board_id,
    to: row.to_person,
    about: row.about,
    delivery: row.delivery,
    answer: row.answer,
    ...(row.reminded ? { reminded: row.reminded } : {}),
  };
}
