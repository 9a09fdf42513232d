import type { Day, Instant } from './day.ts';
import type { PersonId } from './ids.ts';

/** One event of a board's calendar, complete: a single one, an occurrence of a series, or an exception to it. */
export type CalendarEvent = {
  /** The immutable id. */
  id: string;
  /** The series it belongs to, and the start it had there before anybody moved it. */
  seriesId: string | null;
  originalStart: Instant | null;
  /** As it was given when the event was made by us. */
  transactionId: string | null;
  subject: string;
  categories: readonly string[];
  /** Null where the event's zone is unknown: then its times are not known either. */
  time: EventTime | null;
  isCancelled: boolean;
  place: string | null;
  /** The organizer once, rooms left out, two addresses of one person joined. */
  attendees: readonly EventAttendee[];
  joinUrl: string | null;
  webUrl: string | null;
};

/** An all-day event has days, `end` being the first day after it. */
export type EventTime =
  | { kind: 'timed'; start: Instant; end: Instant }
  | { kind: 'all-day'; start: Day; end: Day };

export type EventAttendee = {
  name: string;
  /** In small letters; the first is the one to show. */
  addresses: readonly string[];
  personId: PersonId | null;
  type: 'required' | 'optional';
  /** As Graph names it: none, organizer, tentativelyAccepted, accepted, declined, notResponded. */
  response: string;
  /** Null where the answer bears no time. */
  answeredAt: Instant | null;
};

/** What one reading of a calendar brought. */
export type CalendarChanges = {
  /** Everything in the window, after a first reading or a lost token; else what changed since the last one. */
  isFull: boolean;
  events: readonly CalendarEvent[];
  /** Series that were sent anew, with the ids of all their events that are left in the window. */
  series: readonly { seriesId: string; eventIds: readonly string[] }[];
  /** Ids that left the window or were deleted: to be asked about before anything is cancelled. */
  removed: readonly string[];
  /** For the next reading. */
  token: string;
};
