import { sql } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readDrafts(db: Db): Reading['drafts'] {
  return {
    async get(id) {
      return (await db.selectFrom('drafts').select('draft').where('id', '=', id).executeTakeFirst())?.draft;
    },
    async lastOf(person, { meetingId, itemId }) {
      const row = await db
        .selectFrom('drafts')
        .select('draft')
        .where(sql<boolean>`draft->>'by' = ${person} and draft->>'itemId' = ${itemId}`)
        .where(sql<boolean>`draft->>'meetingId' = ${meetingId}`)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.draft;
    },
  };
}

/** A draft is no change of anything yet: it does not go on record. */
export function writeDrafts({ db }: Session): Tx['drafts'] {
  return {
    ...readDrafts(db),
    async save(draft) {
      const columns = { draft: JSON.stringify(draft), at: draft.at };
      await db
        .insertInto('drafts')
        .values({ id: draft.id, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
        .execute();
    },
    async remove(id) {
      await db.deleteFrom('drafts').where('id', '=', id).execute();
    },
  };
}
