import { Refusal } from '../errors.ts';
import type { Board } from './board.ts';
import { clockIn, type Day, dayIn, type Instant } from './day.ts';
import type { BoardId, PersonId } from './ids.ts';
import { isWorkingDay } from './working-days.ts';

/** That somebody wants one message in the morning of what waits for them, from when on the board's walls (`HH:MM`). */
export type Digest = { boardId: BoardId; personId: PersonId; clock: string };

export const usualClock = '07:30';

/** It is a message of the morning, and is looked for every few minutes: near midnight a day could be missed. */
const [earliest, latest] = ['05:00', '12:00'] as const;

/** Refuses a time that is no morning's. */
export function demandMorning(clock: string): void {
  if (clock < earliest || clock > latest) throw new Refusal('no-morning', { earliest, latest });
}

/** The name by which it is sent once a day. */
export function nameOfDigest({ boardId, personId }: Omit<Digest, 'clock'>, day: Day): string {
  return `digest:${boardId}:${personId}:${day}`;
}

/** Whether its time has come, on a working day of the board. */
export function isDigestDue({ timeZone, closedDays }: Board, { clock }: Digest, now: Instant): boolean {
  return isWorkingDay(dayIn(timeZone, now), closedDays) && isPast({ timeZone }, clock, now);
}

/** Whether that time of the day is over. */
export function isPast({ timeZone }: Pick<Board, 'timeZone'>, clock: string, now: Instant): boolean {
  return clockIn(timeZone, now) >= clock;
}
