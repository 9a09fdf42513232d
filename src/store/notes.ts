import type { Reading, Tx } from '../actions/outside.ts';
import type { Note } from '../domain/reaction.ts';
import type { Db, Session } from './session.ts';

export function readNotes(db: Db): Reading['notes'] {
  return {
    async ofMeeting(meeting) {
      const rows = db.selectFrom('notes').selectAll().where('meeting_id', '=', meeting);
      return (await rows.orderBy('at').orderBy('id').execute()).map(
        ({ id, text, shared, at, ...row }): Note => ({
          id,
          meetingId: row.meeting_id,
          itemId: row.item_id,
          personId: row.person_id,
          text,
          shared,
          at,
        }),
      );
    },
  };
}

export function writeNotes({ db, journal }: Session): Tx['notes'] {
  const entry = (note: Note) => ({ kind: 'note', subject: note.id, about: [note.itemId, note.id] });
  return {
    ...readNotes(db),
    async save(note) {
      const { id, meetingId, itemId, personId, text, shared, at } = note;
      const row = { id, meeting_id: meetingId, item_id: itemId, person_id: personId, text, shared, at };
      await db.insertInto('notes').values(row).execute();
      journal.changed({ ...entry(note), before: null, after: note }, { kind: 'note', note, before: null });
    },
    async remove(note) {
      await db.deleteFrom('notes').where('id', '=', note.id).execute();
      journal.changed({ ...entry(note), before: note, after: null }, { kind: 'note', note, before: note });
    },
  };
}
