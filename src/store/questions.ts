import { type Selectable, sql } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { Question } from '../domain/reaction.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readQuestions(db: Db): Reading['questions'] {
  return {
    async get(id) {
      const row = await db.selectFrom('questions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && questionFrom(row);
    },
    async ofItems(items) {
      if (items.length === 0) return [];
      const rows = db.selectFrom('questions').selectAll().where('item_id', 'in', items);
      return (await rows.orderBy('asked_at').orderBy('id').execute()).map(questionFrom);
    },
    async open(board) {
      const rows = db
        .selectFrom('questions')
        .innerJoin('items', 'items.id', 'questions.item_id')
        .selectAll('questions')
        .where('items.board_id', '=', board)
        .where(sql<boolean>`questions.answer = 'null'`);
      return (await rows.orderBy('asked_at').orderBy('questions.id').execute()).map(questionFrom);
    },
  };
}

export function writeQuestions({ db, journal }: Session): Tx['questions'] {
  const reading = readQuestions(db);
  return {
    ...reading,
    async save(question) {
      const before = (await reading.get(question.id)) ?? null;
      const columns = {
        meeting_id: question.meetingId,
        item_id: question.itemId,
        about: question.about,
        asked_by: question.askedBy,
        text: question.text,
        asked_at: question.askedAt,
        answer: JSON.stringify(question.answer),
      };
      await db
        .insertInto('questions')
        .values({ id: question.id, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
        .execute();
      const about = [question.itemId];
      journal.changed({ kind: 'question', subject: question.id, before, after: question, about });
    },
  };
}

function questionFrom(row: Selectable<Tables['questions']>): Question {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    about: row.about,
    askedBy: row.asked_by,
    text: row.text,
    askedAt: row.asked_at,
    answer: row.answer,
  };
}
