import type { Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readRounds(db: Db): Reading['rounds'] {
  return {
    async get(meetingId) {
      const row = await db
        .selectFrom('minutes_rounds')
        .selectAll()
        .where('meeting_id', '=', meetingId)
        .executeTakeFirst();
      return row && { meetingId, ...row.round };
    },
  };
}

/** Changed under the meeting's lock. */
export function writeRounds({ db, journal }: Session): Tx['rounds'] {
  const reading = readRounds(db);
  return {
    ...reading,
    async save(after) {
      const { meetingId, ...round } = after;
      const before = (await reading.get(meetingId)) ?? null;
      const columns = { round: JSON.stringify(round) };
      await db
        .insertInto('minutes_rounds')
        .values({ meeting_id: meetingId, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'meeting_id']).doUpdateSet(columns))
        .execute();
      journal.changed({ kind: 'minutes-round', subject: meetingId, before, after, about: [meetingId] });
    },
  };
}
