import type { Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readCalendars(db: Db): Reading['calendars'] {
  return {
    async get(boardId) {
      const row = await db
        .selectFrom('calendars')
        .select('state')
        .where('board_id', '=', boardId)
        .executeTakeFirst();
      return row?.state;
    },
  };
}

/** How far a calendar was read is no change of the board's business: it does not go on record. */
export function writeCalendars({ db }: Session): Tx['calendars'] {
  return {
    ...readCalendars(db),
    async save(boardId, state) {
      const columns = { state: JSON.stringify(state) };
      await db
        .insertInto('calendars')
        .values({ board_id: boardId, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'board_id']).doUpdateSet(columns))
        .execute();
    },
  };
}
