import type { PauseReason } from './calendar.ts';

/** What whoever runs the service must see to: it does not pass by itself. */
export type Trouble = { what: 'calendar-paused'; mailbox: string; why: PauseReason };
