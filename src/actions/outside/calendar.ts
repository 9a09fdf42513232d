import type { BoardCalendar } from '../../domain/board.ts';
import type { CalendarChanges, CalendarEvent, EventTime } from '../../domain/calendar-event.ts';
import type { Day, Instant } from '../../domain/day.ts';

/** How far a board's calendar was read. */
export type CalendarState = {
  mailbox: string;
  /** By which its meetings were told from the rest; another one makes the next reading one of everything. */
  rule?: BoardCalendar['rule'];
  /** For the next reading; null where the next one reads everything. */
  token: string | null;
  /** The first day of the window that the token holds for. */
  from: Day;
  /** Null where it never was. */
  readAt: Instant | null;
  /** How many events were written since; left out for none. */
  writes?: number;
  /** Ids of events that are the board's and bear a zone that nobody knows; left out for none. */
  undated?: readonly string[];
  /** While Graph does not let us read; gone with the next reading. */
  paused?: Pause;
};

/** Days in UTC, `to` not among them. */
export type CalendarWindow = { from: Day; to: Day };

/** Why a calendar is not read, since when, and when it was tried last. What was read before is kept. */
export type Pause = { why: PauseReason; since: Instant; triedAt: Instant };

export type PauseReason = 'forbidden' | 'no-mailbox';

/** Reading and writing the board's calendar; fails with an OutsideFailure. */
export type Calendar = {
  /**
   * What changed since the reading that gave the token; everything in the window where there is no token or it was
   * forgotten. The window holds only for a reading of everything.
   */
  changes(mailbox: string, token: string | null, window: CalendarWindow): Promise<CalendarChanges>;
  /** The event as it stands now, wherever it was moved; null where it is gone, lies in the bin, or became a series. */
  find(mailbox: string, id: string): Promise<CalendarEvent | null>;
  /** Makes the event, which invites people. Of one transactionId there is one event, however often it is made. */
  create(mailbox: string, plan: EventPlan): Promise<CalendarEvent>;
  /** Moves the event, which mails everybody invited; nothing is sent where it stands there already. */
  move(mailbox: string, id: string, move: EventMove): Promise<EventMoved>;
  /**
   * Has the event's text tell where the agenda is, or (null) no longer tell it, which mails everybody invited; nothing
   * is sent where it is so already. Whatever else stands there stays.
   */
  note(mailbox: string, id: string, note: EventNote | null): Promise<EventNoted>;
};

export type EventPlan = {
  /** Stored before it is used: by it the event is found again where the answer was lost. */
  transactionId: string;
  subject: string;
  start: Instant;
  end: Instant;
  /** On whose walls people read the times; an IANA name. */
  timeZone: string;
  place: string | null;
  category: string | null;
  invited: readonly { name: string; email: string }[];
};

/** `from` is where it is thought to stand: an event that somebody else moved is left there. */
export type EventMove = {
  from: EventTime;
  to: EventTime;
  /** Where the event's own zone cannot be written. */
  timeZone: string;
};

export type EventMoved =
  | { kind: 'moved'; event: CalendarEvent }
  /** Somebody else moved it. */
  | { kind: 'elsewhere'; event: CalendarEvent }
  /** Somebody else called the meeting: moving it in the mailbox alone would move it for nobody. */
  | { kind: 'not-ours'; event: CalendarEvent }
  | { kind: 'gone' }
  /** Of a series, and on its way past the one before or after it. */
  | { kind: 'crosses' };

/** A link with the words that lead to it. */
export type EventNote = { link: string; text: string };

/** `stands`: nothing was to be written, or it would have been for the mailbox alone since somebody else called the meeting. */
export type EventNoted =
  | { kind: 'stands' | 'written'; event: CalendarEvent }
  /** Written, but read back it was not kept, or something beside it was lost. */
  | { kind: 'damaged'; event: CalendarEvent }
  | { kind: 'gone' };
