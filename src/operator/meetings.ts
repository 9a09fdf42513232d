import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import { findBoard } from './find-board.ts';
import type { Needs } from './operation.ts';

/** `meetings --board B [--json]`: all that we hold, past and cancelled too, by start. */
export async function listMeetings(
  needs: Needs,
  { board: name, tenant, json }: { board: string; tenant: string | undefined; json: boolean },
): Promise<string> {
  const board = await findBoard(needs, name, tenant);
  const meetings = await needs.store.read(board.tenantId, (db) => db.meetings.ofBoard(board.id));
  const rows = meetings.map((meeting) => rowOf(board, meeting));
  if (json) return JSON.stringify(rows, null, 2);
  if (rows.length === 0) return 'no meetings';
  return rows
    .map((row) => [row.start, row.end, row.status, row.subject, row.place ?? ''].join('\t'))
    .join('\n');
}

function rowOf(board: Board, meeting: MeetingHead) {
  const time = (at: Instant) => (meeting.allDay ? dayIn(board.timeZone, at) : at.replace(/\.\d{3}Z$/, 'Z'));
  return {
    id: meeting.id,
    subject: meeting.subject,
    start: time(meeting.start),
    end: time(meeting.end),
    allDay: meeting.allDay,
    place: meeting.place,
    status: meeting.status,
    attendees: meeting.attendees.map(({ name, email, type, response }) => ({ name, email, type, response })),
  };
}
