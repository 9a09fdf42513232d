import type { Meeting, Row } from '../../src/tab/meeting/answers.ts';

/** A row as the server answers it, by what the page reckons with. */
export function aRow(row: Partial<Extract<Row, { kind: 'item' }>> = {}): Row {
  const startsAt = '2026-11-24T08:00:00.000Z';
  return {
    kind: 'item',
    itemId: 'budget',
    number: 1,
    minutes: 15,
    startsAt,
    startsAbout: false,
    ...row,
  } as Row;
}

/** A meeting of two hours from nine o'clock, of which the rows say all that is planned. */
export function aTabMeeting(rows: readonly Row[], more: Partial<Meeting> = {}): Meeting {
  const minutesPlanned = rows.reduce((sum, row) => sum + (row.kind === 'item' ? (row.minutes ?? 0) : 0), 0);
  const hours = { start: '2026-11-24T08:00:00.000Z', end: '2026-11-24T10:00:00.000Z', allDay: false };
  return { meetingId: 'next', ...hours, rows, minutesPlanned, ...more } as Meeting;
}
