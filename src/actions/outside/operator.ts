import type { TroubleReason } from '../../domain/subscription.ts';
import type { PauseReason } from './calendar.ts';

/** What whoever runs the service must see to: it does not pass by itself. */
export type Trouble =
  | { what: 'calendar-paused'; mailbox: string; why: PauseReason }
  /** Graph does not tell us of changes; `url` is where it should. */
  | { what: 'not-notified'; mailbox: string; why: TroubleReason; url: string };
