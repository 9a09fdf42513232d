import { dayIn, type Instant } from './day.ts';
import type { PersonReader } from './reader.ts';
import { type Matter, seeAgenda } from './see-agenda.ts';
import { isDone } from './see-session.ts';
import { type Seen, seen } from './seen.ts';
import { isRunning, itemsTreated, timetable, timeUsed } from './session.ts';

/** How a meeting goes, for whoever may see it: of each row of theirs what it took, or when it is its turn. */
export type CourseView = {
  /** Null where it cannot be told: the meeting has no times of its own today. */
  expectedEnd: Instant | null;
  rows: readonly {
    number: number;
    /** In whole minutes; null of what the board has not been at. */
    used: number | null;
    startsAt: Instant | null;
  }[];
};

/** Null where the meeting is not in session. Numbers alone: what stands there the reader's agenda says. */
export function seeCourse(matter: Matter, reader: PersonReader, now: Instant): Seen<CourseView> | null {
  const { board, meeting, session } = matter;
  if (!isRunning(meeting, session)) return null;
  const isToday = dayIn(board.timeZone, now) === dayIn(board.timeZone, session.startedAt);
  const isTimed = isToday && !meeting.allDay;
  const { starts, end } = timetable(meeting, session, { now, isDone: (id) => isDone(matter, id) });
  const treated = itemsTreated(session);
  const rows = seeAgenda(matter, reader).rows.flatMap(({ number }) => {
    const itemId = meeting.places[number - 1]?.itemId;
    if (itemId === undefined) return [];
    const used = treated.includes(itemId) ? Math.round(timeUsed(session, now, itemId) / 60_000) : null;
    return [{ number, used, startsAt: (isTimed && starts.get(itemId)) || null }];
  });
  return seen({ expectedEnd: isTimed ? end : null, rows });
}
