import type { Board } from '../../domain/board.ts';
import { addMinutes, clockIn, dayIn, type Instant } from '../../domain/day.ts';
import { isMeetingOf } from '../../domain/follow-event.ts';
import { isOver, type MeetingHead } from '../../domain/meeting.ts';
import type { Mailbox, Standing } from '../graph/mailbox.ts';
import { type Entry, type Held, responses } from './wire.ts';

type Looked = { mailbox: Mailbox; board: Board; meetings: readonly MeetingHead[]; now: Instant };

/** How much of the calendar is shown, in days from today. */
const span = { back: 21, ahead: 150 };

/** What stands in the calendar, beside what Mødeklar made of it: also that of which only Mødeklar still knows. */
export function seeCalendar(looked: Looked): Entry[] {
  const { mailbox, meetings, board } = looked;
  const standing = mailbox.all();
  const ids = new Set(standing.map(({ id }) => id));
  const deleted = meetings.filter(({ event }) => event && !ids.has(event.id));
  return [
    ...standing.map((event) => entryOf(event, looked)),
    ...deleted.map((meeting) => deletedEntry(board, meeting)),
  ]
    .filter(isNear(looked))
    .toSorted(inTime);
}

function isNear({ board, now }: Looked): (entry: Entry) => boolean {
  const [first, last] = [-span.back, span.ahead].map((days) =>
    dayIn(board.timeZone, addMinutes(now, days * 1440)),
  );
  return ({ day }) => day >= (first ?? '') && day <= (last ?? '');
}

function inTime(one: Entry, other: Entry): number {
  return `${one.day} ${one.from}` < `${other.day} ${other.from}` ? -1 : 1;
}

function entryOf(event: Standing, looked: Looked): Entry {
  const { id, subject, place, type, isCancelled } = event;
  const meeting = looked.meetings.find((one) => isHeldAs(one, event));
  return {
    ...{ id, subject, place },
    ...wallTimes(looked.board, event.start as Instant, endOf(event)),
    state: isCancelled ? 'cancelled' : 'stands',
    series: type === 'occurrence' ? 'as-planned' : type === 'exception' ? 'changed' : 'none',
    people: event.invited.map(({ name, address, response }) => ({
      ...{ name, address },
      response: responses.find((one) => one === response) ?? 'none',
    })),
    held: heldOf(looked.board, meeting, event),
  };
}

/** One whose minutes were read in has no event, but its time. */
function isHeldAs({ event, start, status }: MeetingHead, standing: Standing): boolean {
  return event ? event.id === standing.id : start === standing.start && status !== 'cancelled';
}

function heldOf(board: Board, meeting: MeetingHead | undefined, event: Standing): Held {
  if (!meeting) return isOurs(board, event) ? 'waiting' : 'foreign';
  if (isOver(meeting)) return 'over';
  const isSame =
    meeting.start === event.start &&
    meeting.end === endOf(event) &&
    meeting.subject === event.subject &&
    (meeting.place ?? '') === event.place &&
    (meeting.status === 'cancelled') === event.isCancelled &&
    event.invited.every(({ address, response }) => answerOf(meeting, address) === response);
  return isSame ? 'same' : 'waiting';
}

function isOurs(board: Board, { subject, category, isCancelled }: Standing): boolean {
  return !isCancelled && isMeetingOf(board, { subject, categories: category ? [category] : [] });
}

function answerOf({ attendees }: MeetingHead, address: string): string | undefined {
  return attendees.find(({ email }) => email === address)?.response;
}

function deletedEntry(board: Board, { id, subject, place, start, end, status }: MeetingHead): Entry {
  return {
    ...{ id, subject, place: place ?? '' },
    ...wallTimes(board, start, end),
    ...{ state: 'deleted', series: 'none', people: [] },
    held: status === 'cancelled' ? 'same' : 'waiting',
  };
}

function endOf({ start, minutes }: Standing): Instant {
  return addMinutes(start as Instant, minutes);
}

function wallTimes({ timeZone }: Board, start: Instant, end: Instant) {
  return { day: dayIn(timeZone, start), from: clockIn(timeZone, start), to: clockIn(timeZone, end) };
}
