import type { Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readScreens(db: Db): Reading['screens'] {
  return {
    async get(meetingId, personId) {
      const row = await db
        .selectFrom('screens')
        .selectAll()
        .where('meeting_id', '=', meetingId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row && { meetingId, personId, itemId: row.item_id, page: row.page };
    },
  };
}

/** Which page somebody looks at is no change of the board's business: it does not go on record. */
export function writeScreens({ db }: Session): Tx['screens'] {
  return {
    ...readScreens(db),
    async save({ meetingId, personId, itemId, page }) {
      const columns = { item_id: itemId, page };
      await db
        .insertInto('screens')
        .values({ meeting_id: meetingId, person_id: personId, ...columns })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'meeting_id', 'person_id']).doUpdateSet(columns),
        )
        .execute();
    },
  };
}
