import type { Reading, Tx } from '../actions/outside.ts';
import type { Laid } from '../domain/laid-file.ts';
import type { Db, Session } from './session.ts';

export function readLaid(db: Db): Reading['laid'] {
  return {
    async get(meetingId, place, what) {
      const row = await db
        .selectFrom('laid_files')
        .select(['files', 'trouble'])
        .where('meeting_id', '=', meetingId)
        .where('place', '=', place)
        .where('what', '=', what)
        .executeTakeFirst();
      return row && { meetingId, place, what, ...row };
    },
  };
}

/** Its name in the record. */
export function nameOfLaid({ meetingId, place, what }: Laid): string {
  return `${meetingId}/${place}/${what}`;
}

export function writeLaid({ db, journal }: Session): Tx['laid'] {
  const reading = readLaid(db);
  return {
    ...reading,
    async save(laid) {
      const { meetingId, place, what, trouble } = laid;
      const before = (await reading.get(meetingId, place, what)) ?? null;
      const columns = { files: JSON.stringify(laid.files), trouble };
      await db
        .insertInto('laid_files')
        .values({ meeting_id: meetingId, place, what, ...columns })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'meeting_id', 'place', 'what']).doUpdateSet(columns),
        )
        .execute();
      journal.changed({ kind: 'laid-files', subject: nameOfLaid(laid), before, after: laid, about: [] });
    },
  };
}
