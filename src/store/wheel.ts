import { type Selectable, sql } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { WheelId } from '../domain/ids.ts';
import type { WheelEntry } from '../domain/wheel.ts';
import { Refusal } from '../errors.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readWheel(db: Db): Reading['wheel'] {
  return {
    async get(id) {
      const row = await db.selectFrom('wheel_entries').selectAll().where('id', '=', id).executeTakeFirst();
      return row && entryFrom(row);
    },
    async ofBoard(board) {
      const rows = db.selectFrom('wheel_entries').selectAll().where('board_id', '=', board);
      return (await rows.orderBy('created_at').orderBy('id').execute()).map(entryFrom);
    },
    async past(board) {
      return db
        .selectFrom('places')
        .innerJoin('meetings', 'meetings.id', 'places.meeting_id')
        .innerJoin('items', 'items.id', 'places.item_id')
        .where('meetings.board_id', '=', board)
        .where('meetings.status', 'in', ['concluded', 'minutesSent', 'approved'])
        .where('items.standing', '=', false)
        .select(['places.item_id as itemId', 'meetings.starts_at as start'])
        .select(sql<string>`places.text ->> 'title'`.as('title'))
        .orderBy('meetings.starts_at')
        .orderBy('places.position')
        .execute();
    },
  };
}

export function writeWheel({ db, journal }: Session): Tx['wheel'] {
  const reading = readWheel(db);
  const note = (id: WheelId, before: WheelEntry | null, after: WheelEntry | null) =>
    journal.changed(
      { kind: 'wheel', subject: id, before, after, about: [id] },
      { kind: 'wheel', id, before },
    );
  return {
    ...reading,
    async lock(id) {
      const rows = db.selectFrom('wheel_entries').selectAll().where('id', '=', id).forUpdate();
      const row = await rows.executeTakeFirst();
      return row && entryFrom(row);
    },
    async add(entry) {
      const { id, boardId, version, ...rest } = entry;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('wheel_entries')
        .values({ id, board_id: boardId, entry: JSON.stringify(rest), version })
        .onConflict((there) => there.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) throw new Refusal('outdated');
      note(id, null, entry);
    },
    async save(entry) {
      const before = (await reading.get(entry.id)) ?? null;
      const after = { ...entry, version: entry.version + 1 };
      const { id, boardId: _, version, ...rest } = after;
      const { numUpdatedRows } = await db
        .updateTable('wheel_entries')
        .set({ entry: JSON.stringify(rest), version })
        .where('id', '=', id)
        .where('version', '=', entry.version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Refusal('outdated');
      note(id, before, after);
      return after;
    },
    async remove(id) {
      const before = await reading.get(id);
      if (!before) return;
      await db.deleteFrom('wheel_entries').where('id', '=', id).execute();
      note(id, before, null);
    },
  };
}

function entryFrom(row: Selectable<Tables['wheel_entries']>): WheelEntry {
  return { ...row.entry, id: row.id, boardId: row.board_id, version: row.version };
}
