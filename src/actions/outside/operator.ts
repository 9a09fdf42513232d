import type { TroubleReason } from '../../domain/subscription.ts';
import type { PauseReason } from './calendar.ts';

/** What whoever runs the service must see to: it does not pass by itself. */
export type Trouble =
  | { what: 'calendar-paused'; mailbox: string; why: PauseReason }
  /** Graph does not tell us of changes; `url` is where it should. */
  | { what: 'not-notified'; mailbox: string; why: TroubleReason; url: string };

/** A job as whoever runs the service sees it; `data` are ids. */
export type JobRow = {
  id: string;
  name: string;
  state: 'waiting' | 'running' | 'failed';
  tries: number;
  createdAt: string;
  startAfter: string | null;
  data: unknown;
  error: string | null;
};

/** What came of checking the record of one tenant; `seq` is the first row that is wrong. */
export type Verdict = { kind: 'whole'; rows: number } | { kind: 'broken'; seq: number; why: string };
