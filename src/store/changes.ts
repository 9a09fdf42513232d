import { sql } from 'kysely';
import type { Change, Reading, Touched, Tx } from '../actions/outside.ts';
import { nameOfLink } from '../domain/item-link.ts';
import { subjectOf } from './reactions.ts';
import { nameOfMark } from './read-marks.ts';
import { nameOfRoute } from './routes.ts';
import type { Db, Session } from './session.ts';
import { nameOfSession } from './sessions.ts';

export function readChanges(db: Db): Reading['changes'] {
  return {
    async lastOf(person, board) {
      const row = await db
        .selectFrom('changes')
        .selectAll()
        .where('person_id', '=', person)
        .where('board_id', '=', board)
        .where('taken_back', '=', false)
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return undefined;
      const { id, what, at, seq, touched } = row;
      return { id, personId: person, boardId: board, what, at, seq, touched };
    },
    async isFollowed(change) {
      const about = (change.touched ?? []).map(idOf);
      const later = await db
        .selectFrom('records')
        .select('seq')
        .where('seq', '>', change.seq)
        .where(sql<boolean>`about && ${about}::text[]`)
        .limit(1)
        .executeTakeFirst();
      return later !== undefined;
    },
  };
}

export function writeChanges({ db }: Session): Tx['changes'] {
  return {
    ...readChanges(db),
    async takeBack(change) {
      await db.updateTable('changes').set({ taken_back: true }).where('id', '=', change.id).execute();
    },
  };
}

export async function rememberChange(db: Db, change: Change): Promise<void> {
  await db
    .insertInto('changes')
    .values({
      id: change.id,
      person_id: change.personId,
      board_id: change.boardId,
      what: change.what,
      at: change.at,
      seq: change.seq,
      touched: JSON.stringify(change.touched),
      taken_back: false,
    })
    .execute();
}

/** What must not have changed since, as the record names it. */
function idOf(touched: Touched): string {
  switch (touched.kind) {
    case 'meeting':
    case 'item':
    case 'decision':
    case 'wheel':
      return touched.id;
    case 'condition':
      return touched.before.id;
    case 'reaction':
      return subjectOf(touched.key);
    case 'note':
      return touched.note.id;
    case 'order':
      return touched.order.order.id;
    case 'read-mark':
      return nameOfMark(touched.key);
    case 'route':
      return nameOfRoute(touched.itemId);
    case 'session':
      return nameOfSession(touched.id);
    case 'item-link':
      return nameOfLink(touched.link);
    default:
      return touched satisfies never;
  }
}
