import { type Selectable, sql } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { MeetingId } from '../domain/ids.ts';
import type { Meeting, MeetingHead, Place } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readMeetings(db: Db): Reading['meetings'] {
  return {
    async get(id) {
      const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      const places = db.selectFrom('places').selectAll().where('meeting_id', '=', id).orderBy('position');
      return { ...headFrom(row), places: (await places.execute()).map(placeFrom) };
    },
    async ofBoard(board) {
      const rows = await byStart(db).where('board_id', '=', board).execute();
      return rows.map(headFrom);
    },
    async loads(ids) {
      if (ids.length === 0) return [];
      const rows = db
        .selectFrom('places')
        .select((places) => [
          'meeting_id',
          places.fn.countAll<string>().as('items'),
          places.fn.sum<string | null>('minutes').as('minutes'),
        ])
        .where('meeting_id', 'in', ids)
        .groupBy('meeting_id')
        .orderBy('meeting_id');
      return (await rows.execute()).map((row) => ({
        meetingId: row.meeting_id,
        items: Number(row.items),
        minutes: Number(row.minutes ?? 0),
      }));
    },
    async lines(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('places as p')
        .innerJoin('items as i', 'i.id', 'p.item_id')
        .select(['p.meeting_id', 'p.item_id', 'p.case_number', 'p.minutes', 'i.standing'])
        .select(['i.closed', 'i.disqualified', 'i.guests', 'i.units'])
        .select(sql<string>`p.text->>'title'`.as('title'))
        .where('p.meeting_id', 'in', ids)
        .orderBy('p.meeting_id')
        .orderBy('p.position')
        .execute();
      return rows.map(({ meeting_id, item_id, case_number, minutes, standing, title, ...guarded }) => ({
        ...{
          meetingId: meeting_id,
          itemId: item_id,
          title,
          caseNumber: case_number,
          minutes,
          standing,
          guarded,
        },
      }));
    },
    async standings(items) {
      if (items.length === 0) return [];
      const places = await db
        .selectFrom('places')
        .selectAll()
        .where('item_id', 'in', items)
        .orderBy('position')
        .execute();
      if (places.length === 0) return [];
      const ids = places.map((place) => place.meeting_id);
      const heads = await byStart(db).where('id', 'in', ids).execute();
      return heads.flatMap((head) =>
        places
          .filter((place) => place.meeting_id === head.id)
          .map((row) => ({ meeting: headFrom(head), number: row.position + 1, place: placeFrom(row) })),
      );
    },
  };
}

export function writeMeetings({ db, journal }: Session): Tx['meetings'] {
  const reading = readMeetings(db);
  const note = (before: Meeting | null, after: Meeting | null) => {
    const id = (before ?? after)?.id as MeetingId;
    journal.changed(
      { kind: 'meeting', subject: id, before, after, about: [id] },
      { kind: 'meeting', id, before },
    );
  };
  return {
    ...reading,
    async lock(id) {
      await db.selectFrom('meetings').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
      const meeting = await reading.get(id);
      if (!meeting) throw new Error(`there is no meeting ${id}`);
      return meeting;
    },
    async add(meeting) {
      await db
        .insertInto('meetings')
        .values({
          id: meeting.id,
          board_id: meeting.boardId,
          ...columnsOf(meeting),
          version: meeting.version,
        })
        .execute();
      await insertPlaces(db, meeting);
      note(null, meeting);
    },
    async save(meeting) {
      const before = (await reading.get(meeting.id)) ?? null;
      const after = { ...meeting, version: meeting.version + 1 };
      const { numUpdatedRows } = await db
        .updateTable('meetings')
        .set({ ...columnsOf(after), version: after.version })
        .where('id', '=', meeting.id)
        .where('version', '=', meeting.version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Refusal('outdated');
      await db.deleteFrom('places').where('meeting_id', '=', meeting.id).execute();
      await insertPlaces(db, after);
      note(before, after);
      return after;
    },
    async remove(id) {
      const before = (await reading.get(id)) ?? null;
      await db.deleteFrom('meetings').where('id', '=', id).execute();
      note(before, null);
    },
  };
}

function columnsOf(meeting: Meeting) {
  return {
    subject: meeting.subject,
    starts_at: meeting.start,
    ends_at: meeting.end,
    all_day: meeting.allDay,
    place: meeting.place,
    attendees: JSON.stringify(meeting.attendees),
    status: meeting.status,
    origin: meeting.origin,
    event: JSON.stringify(meeting.event),
    publication: JSON.stringify(meeting.publication),
  };
}

async function insertPlaces(db: Db, meeting: Meeting): Promise<void> {
  if (meeting.places.length === 0) return;
  const rows = meeting.places.map((place, position) => ({
    meeting_id: meeting.id,
    position,
    item_id: place.itemId,
    text: JSON.stringify(place.text),
    case_number: place.caseNumber,
    minutes: place.minutes,
    record: place.record,
  }));
  await db.insertInto('places').values(rows).execute();
}

function byStart(db: Db) {
  return db.selectFrom('meetings').selectAll().orderBy('starts_at').orderBy('id');
}

function headFrom(row: Selectable<Tables['meetings']>): MeetingHead {
  return {
    id: row.id,
    boardId: row.board_id,
    subject: row.subject,
    start: row.starts_at,
    end: row.ends_at,
    allDay: row.all_day,
    place: row.place,
    attendees: row.attendees,
    status: row.status,
    origin: row.origin,
    event: row.event,
    publication: row.publication,
    version: row.version,
  };
}

function placeFrom(row: Selectable<Tables['places']>): Place {
  return {
    itemId: row.item_id,
    text: row.text,
    caseNumber: row.case_number,
    minutes: row.minutes,
    record: row.record,
  };
}
