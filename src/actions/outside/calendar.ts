import type { CalendarChanges, CalendarEvent } from '../../domain/calendar-event.ts';
import type { Day, Instant } from '../../domain/day.ts';

/** How far a board's calendar was read. */
export type CalendarState = {
  mailbox: string;
  /** For the next reading; null where the next one reads everything. */
  token: string | null;
  /** The first day of the window that the token holds for. */
  from: Day;
  /** Null where it never was. */
  readAt: Instant | null;
  /** While Graph does not let us read; gone with the next reading. */
  paused?: Pause;
};

/** Days in UTC, `to` not among them. */
export type CalendarWindow = { from: Day; to: Day };

/** Why a calendar is not read, since when, and when it was tried last. What was read before is kept. */
export type Pause = { why: PauseReason; since: Instant; triedAt: Instant };

export type PauseReason = 'forbidden' | 'no-mailbox';

/** Reading the board's calendar; fails with an OutsideFailure. */
export type Calendar = {
  /**
   * What changed since the reading that gave the token; everything in the window where there is no token or it was
   * forgotten. The window holds only for a reading of everything.
   */
  changes(mailbox: string, token: string | null, window: CalendarWindow): Promise<CalendarChanges>;
  /** The event as it stands now, wherever it was moved; null where it is gone, or became a series. */
  find(mailbox: string, id: string): Promise<CalendarEvent | null>;
};
