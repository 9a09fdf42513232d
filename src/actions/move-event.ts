import { type Board, mailboxOf } from '../domain/board.ts';
import type { CalendarEvent, EventTime } from '../domain/calendar-event.ts';
import { clockIn, dayIn } from '../domain/day.ts';
import type { Meeting, MeetingHead } from '../domain/meeting.ts';
import { OutsideFailure, Refusal } from '../errors.ts';
import { causeOf, type Doer } from './enter.ts';
import { followWritten } from './follow-written.ts';
import type { Knowledge } from './known-of.ts';
import type { PlannedMove } from './move-meeting.ts';
import type { Cause, EventMoved, Outside } from './outside.ts';
import { readLater } from './put-off-reading.ts';
import { isPassing } from './tell-of-writing.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'now' | 'newId'>;
/** `known`: of the calendar, when the move was planned. */
type Moving = { board: Board; planned: PlannedMove; known: Knowledge };

/**
 * Moves the meeting's event in Outlook, where everybody invited is mailed, and lets the meeting follow the event as it
 * came back. Where it cannot be known what became of it, the calendar is read again.
 */
export async function moveEvent(
  { store, calendar, now, newId }: Deps,
  by: Doer,
  moving: Moving,
): Promise<Meeting> {
  const { board, planned, known } = moving;
  const moved = await ask(calendar, moving).catch((error: unknown) => asRefusal(error));
  if (moved instanceof Refusal || moved.kind === 'gone') {
    const refusal = moved instanceof Refusal ? moved : new Refusal('event-gone');
    if (refusal.code !== 'calendar-read-only') await readAgain({ store, now }, board);
    throw refusal;
  }
  if (moved.kind === 'crosses') throw new Refusal('event-crosses');
  if (moved.kind === 'not-ours') throw new Refusal('event-not-ours', { organizer: organizerOf(moved.event) });
  const isDone = moved.kind === 'moved';
  const cause = isDone ? causeOf(by, 'move-meeting', board.id) : ownCause(board, 'graph');
  const meeting = await store.transaction(cause, async (tx) => {
    const following = { tx, newId, board, now: now() };
    await followWritten(following, { meetingId: planned.meeting.id, event: moved.event, known });
    return tx.meetings.lock(planned.meeting.id);
  });
  if (isDone) return meeting;
  throw new Refusal('event-elsewhere', {
    day: dayIn(board.timeZone, meeting.start),
    clock: meeting.allDay ? null : clockIn(board.timeZone, meeting.start),
  });
}

function ask(calendar: Outside['calendar'], { board, planned }: Moving): Promise<EventMoved> {
  const { meeting, ...to } = planned;
  if (!calendar || !board.calendar || !meeting.event) throw new Refusal('kept-in-outlook');
  const [from, wanted] = [meeting, { ...to, allDay: meeting.allDay }].map((one) => timeOf(board, one));
  if (!from || !wanted) throw new Refusal('outdated');
  const { mailbox } = board.calendar;
  return calendar.move(mailbox, meeting.event.id, { from, to: wanted, timeZone: board.timeZone });
}

function timeOf(
  { timeZone }: Board,
  { start, end, allDay }: Pick<MeetingHead, 'start' | 'end' | 'allDay'>,
): EventTime {
  if (!allDay) return { kind: 'timed', start, end };
  return { kind: 'all-day', start: dayIn(timeZone, start), end: dayIn(timeZone, end) };
}

function organizerOf({ attendees }: CalendarEvent): string {
  return attendees.find(({ response }) => response === 'organizer')?.name ?? '';
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof OutsideFailure)) throw error;
  if (error.reason === 'not-permitted') return new Refusal('calendar-read-only');
  if (error.reason === 'not-recognised') return new Refusal('calendar-sign-in');
  return new Refusal(isPassing(error) ? 'event-unsure' : 'event-refused');
}

async function readAgain({ store, now }: Pick<Deps, 'store' | 'now'>, board: Board): Promise<void> {
  const mailbox = mailboxOf(board);
  if (!mailbox) return;
  const { tenantId } = board;
  await store.transaction(ownCause(board, 'move-meeting'), (tx) =>
    readLater(tx, { tenantId, mailbox }, now()),
  );
}

function ownCause({ tenantId }: Board, from: string): Cause {
  return { tenantId, by: 'moedeklar', what: 'sync-calendar', from };
}
