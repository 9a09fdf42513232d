import { type Board, hasAddress, type Member } from './board.ts';
import type { CalendarEvent, EventAttendee, EventTime } from './calendar-event.ts';
import { canonical } from './canonical.ts';
import { type Instant, instantAt } from './day.ts';
import { latestAnswer } from './latest-answer.ts';
import { type Attendee, type EventLink, isOver, type Meeting, type MeetingStatus } from './meeting.ts';

/** What of a meeting comes from its event. */
export type Followed = Pick<
  Meeting,
  'subject' | 'start' | 'end' | 'allDay' | 'place' | 'attendees' | 'event'
>;

/** What of a meeting changed when it followed its event, as far as people are told of it. */
export type Followings =
  | 'moved'
  | 'length'
  | 'place'
  | 'cancelled'
  | 'back'
  | 'attendees'
  | 'subject'
  | 'zone';

/** Whether the event is one of the board's meetings: the rule's pattern in its subject, its category, or all there are. */
export function isMeetingOf(
  { calendar }: Board,
  { subject, categories }: Pick<CalendarEvent, 'subject' | 'categories'>,
): boolean {
  if (!calendar) return false;
  const { rule } = calendar;
  const fits = rule.subject === undefined || new RegExp(rule.subject, 'iu').test(subject);
  return fits && (rule.category === undefined || categories.includes(rule.category));
}

/** What a new meeting takes from its event; null where nobody can tell when it is. */
export function followedFrom(board: Board, event: CalendarEvent): Followed | null {
  const times = timesOf(board, event.time);
  if (!times) return null;
  const { subject, place } = event;
  const attendees = attendeesOf(board, event);
  return { ...times, subject, place, attendees, event: linkTo(event, { hasUnknownZone: false }) };
}

/**
 * The meeting as its event has it now. One that is over stays as it was held; a cancelled one keeps its agenda and its
 * decisions; one whose event bears an unknown zone keeps the times it had, and is flagged.
 */
export function follow(board: Board, meeting: Meeting, event: CalendarEvent): Meeting {
  if (isOver(meeting)) return meeting;
  const followed = followedFrom(board, event);
  const status = statusAfter(meeting, event.isCancelled);
  if (!followed) return { ...meeting, status, event: linkTo(event, { hasUnknownZone: true }) };
  return { ...meeting, ...followed, status };
}

/** As the meeting is when its event is gone. */
export function withoutEvent(meeting: Meeting): Meeting {
  return isOver(meeting) ? meeting : { ...meeting, status: statusAfter(meeting, true) };
}

/** What people have to be told; empty where nothing changed. */
export function changesBetween(before: Meeting, after: Meeting): Followings[] {
  const isMoved = before.start !== after.start || before.allDay !== after.allDay;
  const hasNewEnd = !isMoved && before.end !== after.end;
  return [
    ...(before.status !== 'cancelled' && after.status === 'cancelled' ? (['cancelled'] as const) : []),
    ...(before.status === 'cancelled' && after.status !== 'cancelled' ? (['back'] as const) : []),
    ...(isMoved ? (['moved'] as const) : []),
    ...(hasNewEnd ? (['length'] as const) : []),
    ...(before.place !== after.place ? (['place'] as const) : []),
    ...(before.subject !== after.subject ? (['subject'] as const) : []),
    ...(canonical(before.attendees) !== canonical(after.attendees) ? (['attendees'] as const) : []),
    ...(!before.event?.hasUnknownZone && after.event?.hasUnknownZone ? (['zone'] as const) : []),
  ];
}

function linkTo(
  { id, seriesId, originalStart, joinUrl }: CalendarEvent,
  { hasUnknownZone }: Pick<EventLink, 'hasUnknownZone'>,
): EventLink {
  return { id, seriesId, originalStart, joinUrl, hasUnknownZone };
}

/** One in session is being held, whatever becomes of its event meanwhile. */
function statusAfter({ status, publication }: Meeting, isCancelled: boolean): MeetingStatus {
  if (status === 'inSession') return status;
  if (isCancelled) return 'cancelled';
  if (status !== 'cancelled') return status;
  return publication === null ? 'planned' : 'published';
}

/** An all-day event lasts from midnight to midnight on the board's walls. */
function timesOf({ timeZone }: Board, time: EventTime | null) {
  if (!time) return null;
  if (time.kind === 'timed') return { start: time.start, end: time.end, allDay: false };
  const [start, end] = [time.start, time.end].map((day) => instantAt(timeZone, day, '00:00'));
  return start && end ? { start: start as Instant, end, allDay: true } : null;
}

/**
 * Members by the name the board knows them by: found by id, else by one of their addresses. Each is one person, however
 * many of their addresses were invited.
 */
function attendeesOf(board: Board, { attendees }: CalendarEvent): Attendee[] {
  const known = attendees.map((one) => ({ one, member: memberOf(board, one) }));
  return known.flatMap(({ one, member }, at) => {
    const same = member ? known.filter((other) => other.member?.personId === member.personId) : [];
    if (same.some((other) => known.indexOf(other) < at)) return [];
    const entries = same.map((other) => other.one);
    const isRequired = [one, ...entries].some(({ type }) => type === 'required');
    return {
      ...{ name: member?.name ?? one.name, email: one.addresses[0] ?? null },
      ...{ type: isRequired ? 'required' : 'optional', response: latestAnswer(one, entries).response },
    };
  });
}

function memberOf(board: Board, { addresses, personId }: EventAttendee): Member | undefined {
  return board.members.find(
    (one) => one.personId === personId || addresses.some((address) => hasAddress(one, address)),
  );
}
