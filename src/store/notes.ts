import type { Selectable } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { Note } from '../domain/reaction.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readNotes(db: Db): Reading['notes'] {
  return {
    async get(id) {
      const row = await db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirst();
      return row && noteFrom(row);
    },
    async ofItems(items) {
      if (items.length === 0) return [];
      const rows = db.selectFrom('notes').selectAll().where('item_id', 'in', items);
      return (await rows.orderBy('at').orderBy('id').execute()).map(noteFrom);
    },
  };
}

export function writeNotes({ db, journal }: Session): Tx['notes'] {
  const reading = readNotes(db);
  const entry = (note: Note) => ({ kind: 'note', subject: note.id, about: [note.itemId, note.id] });
  return {
    ...reading,
    async save(note) {
      const before = (await reading.get(note.id)) ?? null;
      const { id, meetingId, itemId, personId, text, shared, at, version, anchor } = note;
      const columns = { text, shared, at, version, anchor: anchor ? JSON.stringify(anchor) : null };
      await db
        .insertInto('notes')
        .values({ id, meeting_id: meetingId, item_id: itemId, person_id: personId, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
        .execute();
      journal.changed({ ...entry(note), before, after: note }, { kind: 'note', note, before });
    },
    async remove(note) {
      await db.deleteFrom('notes').where('id', '=', note.id).execute();
      journal.changed({ ...entry(note), before: note, after: null }, { kind: 'note', note, before: note });
    },
  };
}

function noteFrom(row: Selectable<Tables['notes']>): Note {
  const { id, text, shared, at, version, anchor } = row;
  const on = { meetingId: row.meeting_id, itemId: row.item_id, personId: row.person_id };
  return { id, ...on, text, shared, at, version, ...(anchor ? { anchor } : {}) };
}
