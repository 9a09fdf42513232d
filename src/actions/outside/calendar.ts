import type { CalendarChanges, CalendarEvent } from '../../domain/calendar-event.ts';
import type { Day, Instant } from '../../domain/day.ts';

/** How far a board's calendar was read. */
export type CalendarState = {
  mailbox: string;
  /** For the next reading; null where the next one reads everything. */
  token: string | null;
  /** The first day of the window that the token holds for. */
  from: Day;
  readAt: Instant;
};

/** Reading the board's calendar; fails with an OutsideFailure. */
export type Calendar = {
  /** What changed since the token's reading; everything in the window where there is none or it was forgotten. */
  changes(mailbox: string, token: string | null, window: { from: Day; to: Day }): Promise<CalendarChanges>;
  /** The event as it stands now; null where it is gone. */
  find(mailbox: string, id: string): Promise<CalendarEvent | null>;
};
