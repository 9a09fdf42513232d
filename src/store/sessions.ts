import type { Reading, Tx } from '../actions/outside.ts';
import type { MeetingId } from '../domain/ids.ts';
import type { Session } from '../domain/session.ts';
import { Refusal } from '../errors.ts';
import type { Db, Session as Work } from './session.ts';

export function readSessions(db: Db): Reading['sessions'] {
  return {
    async get(meetingId) {
      const row = await db
        .selectFrom('sessions')
        .select(['session', 'version'])
        .where('meeting_id', '=', meetingId)
        .executeTakeFirst();
      return row && { meetingId, ...row.session, version: row.version };
    },
    async many(meetings) {
      if (meetings.length === 0) return [];
      const rows = db
        .selectFrom('sessions')
        .select(['meeting_id', 'session', 'version'])
        .where('meeting_id', 'in', meetings)
        .orderBy('meeting_id');
      return (await rows.execute()).map(({ meeting_id: meetingId, session, version }) => ({
        ...{ meetingId, ...session, version },
      }));
    },
  };
}

/** Its name in the record: a meeting's session changes without the meeting. */
export function nameOfSession(meetingId: MeetingId): string {
  return `session ${meetingId}`;
}

/** Changed under the meeting's lock. */
export function writeSessions({ db, journal }: Work): Tx['sessions'] {
  const reading = readSessions(db);
  const note = (id: MeetingId, before: Session | null, after: Session | null) => {
    const subject = nameOfSession(id);
    journal.changed(
      { kind: 'session', subject, before, after, about: [subject] },
      { kind: 'session', id, before },
    );
  };
  return {
    ...reading,
    async add(session) {
      const { meetingId, version, ...rest } = session;
      await db
        .insertInto('sessions')
        .values({ meeting_id: meetingId, session: JSON.stringify(rest), version })
        .execute();
      note(meetingId, null, session);
    },
    async save(session) {
      const { meetingId, version, ...rest } = session;
      const before = (await reading.get(meetingId)) ?? null;
      const after = { ...session, version: version + 1 };
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ session: JSON.stringify(rest), version: after.version })
        .where('meeting_id', '=', meetingId)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Refusal('outdated');
      note(meetingId, before, after);
      return after;
    },
    async remove(meetingId) {
      const before = (await reading.get(meetingId)) ?? null;
      if (!before) return;
      await db.deleteFrom('sessions').where('meeting_id', '=', meetingId).execute();
      note(meetingId, before, null);
    },
  };
}
