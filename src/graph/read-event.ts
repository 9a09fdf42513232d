import type { CalendarEvent, EventTime } from '../domain/calendar-event.ts';
import type { Instant } from '../domain/day.ts';
import { joinParties, type Party } from './attendees.ts';
import { type EventShape, eventShape } from './event-shape.ts';
import { readEventTime, readMidnight, readStamp } from './event-time.ts';

/** Reads one whole event, whose times are written in whatever zone; it must have an id. */
export function readEvent(raw: unknown): CalendarEvent {
  const event = eventShape.parse(raw);
  const time = readEventTime({ ...event, originalZone: event.originalStartTimeZone });
  return {
    id: event.id,
    seriesId: event.seriesMasterId || null,
    originalStart: originalStartOf(event, time),
    transactionId: event.transactionId || null,
    subject: event.subject,
    categories: event.categories,
    time,
    isCancelled: event.isCancelled,
    place: placeOf(event),
    attendees: attendeesOf(event),
    joinUrl: linkOf(event.onlineMeeting?.joinUrl ?? '') ?? linkOf(event.onlineMeetingUrl),
    webUrl: linkOf(event.webLink),
  };
}

/** An occurrence stands where the series put it. The start of an all-day one is the midnight of its day in UTC. */
function originalStartOf(event: EventShape, time: EventTime | null): Instant | null {
  if (!event.seriesMasterId) return null;
  const stamp = readStamp(event.originalStart);
  const start = stamp ?? (event.type === 'occurrence' ? startOf(time) : null);
  if (start === null || !event.isAllDay) return start;
  const day = readMidnight({ dateTime: start.slice(0, -1), timeZone: 'UTC' }, event.originalStartTimeZone);
  return day === null ? start : midnight(day);
}

function startOf(time: EventTime | null): Instant | null {
  if (time === null) return null;
  return time.kind === 'timed' ? time.start : midnight(time.start);
}

function midnight(day: string): Instant {
  return `${day}T00:00:00.000Z` as Instant;
}

/** The rooms only where nobody wrote a place. */
function placeOf({ location, locations, attendees }: EventShape): string | null {
  const rooms = attendees
    .filter(({ type }) => type === 'resource')
    .map(({ emailAddress }) => emailAddress.name);
  const written = [location?.displayName ?? '', ...locations.map(({ displayName }) => displayName)];
  return written.find(Boolean) ?? ([...new Set(rooms)].filter(Boolean).join(', ') || null);
}

function attendeesOf({ organizer, attendees }: EventShape) {
  const caller = organizer
    ? partyFrom(organizer.emailAddress, { response: 'organizer', time: '', type: 'required' })
    : null;
  const invited = attendees
    .filter(({ type }) => type !== 'resource')
    .map(({ emailAddress, status, type }) => partyFrom(emailAddress, { ...status, type }));
  return joinParties(caller && isSomebody(caller) ? caller : null, invited.filter(isSomebody));
}

type Standing = { response: string; time: string; type: string };

function partyFrom(of: { name: string; address: string }, { response, time, type }: Standing): Party {
  return {
    name: of.name,
    address: of.address.toLowerCase(),
    type: type === 'optional' ? 'optional' : 'required',
    response: response || 'none',
    answeredAt: readStamp(time),
  };
}

function isSomebody({ name, address }: Party): boolean {
  return name !== '' || address !== '';
}

function linkOf(text: string): string | null {
  return URL.canParse(text) && new URL(text).protocol === 'https:' ? text : null;
}
