import type { Reading, Tx } from '../actions/outside.ts';
import type { Db } from './session.ts';

export function readReminders(db: Db): Reading['reminders'] {
  return {
    async has(name) {
      const row = await db.selectFrom('reminders').select('name').where('name', '=', name).executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** Of several who remind at once one is first. No business of the board's: it does not go on record. */
export function writeReminders({ db }: { db: Db }): Tx['reminders'] {
  return {
    ...readReminders(db),
    async note(name, at) {
      const noted = await db
        .insertInto('reminders')
        .values({ name, at })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'name']).doNothing())
        .returning('name')
        .executeTakeFirst();
      return noted !== undefined;
    },
  };
}
