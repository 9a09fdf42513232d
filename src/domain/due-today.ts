import { type Board, chiefsOf, eachPersonOnce, peopleWith } from './board.ts';
import { isReviewDue } from './closing.ts';

import { clockIn, type Day, dayIn, type Instant } from './day.ts';
import { deadlinesOf } from './deadlines.ts';
import type { PersonId } from './ids.ts';
import type { Item } from './item.ts';
import type { MeetingHead } from './meeting.ts';
import { isWorkingDay } from './working-days.ts';

/** What people are reminded of in the morning, and the name by which they are reminded of it once. */
export type Due = { what: 'submission' | 'publication' | 'reading'; name: string };

/** When people are reminded, on the board's walls. */
const morning = '08:00';

/**
 * The reminders for which the morning of a working day has come, on the day itself or as soon after it as anybody is at
 * work, until the meeting's own day. A meeting that is moved has other days, and so other names.
 */
export function dueFor(board: Board, meeting: MeetingHead, now: Instant): Due[] {
  return isMorningAtWork(board, now) ? dueOn(board, meeting, dayIn(board.timeZone, now)) : [];
}

/** The same whatever the hour. */
export function dueOn(board: Board, meeting: MeetingHead, today: Day): Due[] {
  const held = dayIn(board.timeZone, meeting.start);
  // On the meeting's own day only what falls on it.
  const isDue = (on: Day) => today === on || (today > on && today < held);
  const { submission, publication, reminder } = deadlinesOf(board, meeting);
  const due = (what: Due['what'], day: Day) => ({ what, name: `${meeting.id}:${what}:${day}` });
  if (meeting.status === 'published') return isDue(reminder) ? [due('reading', reminder)] : [];
  if (meeting.status !== 'planned') return [];
  return [
    // The day after it is too late to send anything in time.
    ...(today === submission ? [due('submission', submission)] : []),
    ...(isDue(publication) ? [due('publication', publication)] : []),
  ];
}

/** Of closed items those to be looked at again, each once per day named, and the name of that reminder. */
export function reviewsDue(
  board: Board,
  closed: readonly Item[],
  now: Instant,
): { item: Item; name: string }[] {
  if (!isMorningAtWork(board, now)) return [];
  const today = dayIn(board.timeZone, now);
  return closed.flatMap((item) =>
    item.closed && isReviewDue(item.closed, today)
      ? [{ item, name: `${item.id}:review:${item.closed.review}` }]
      : [],
  );
}

/** Whether people may be reminded now: on a working day, once they are at work. */
export function isMorningAtWork({ timeZone, closedDays }: Board, now: Instant): boolean {
  return isWorkingDay(dayIn(timeZone, now), closedDays) && clockIn(timeZone, now) >= morning;
}

/** Of returned proposals those that were to come to this meeting: wished for it, or for none where it is the next. */
export function wishedFor(meeting: MeetingHead, returned: readonly Item[], isNext: boolean): Item[] {
  return returned.filter(({ proposal }) => {
    const wish = proposal?.wishedMeeting ?? null;
    return wish === meeting.id || (wish === null && isNext);
  });
}

/**
 * Who is asked about a condition: its unit's chiefs while its day is near, and the secretaries where there is no such
 * chief and once the day has passed.
 */
export function askedAbout(
  board: Board,
  { unit, dueHow }: { unit: string | null; dueHow: 'soon' | 'passed' | null },
  today: Day,
): PersonId[] {
  const chiefs = unit === null ? [] : chiefsOf(board, [unit], today);
  const asked = dueHow === 'soon' && chiefs.length > 0 ? chiefs : peopleWith(board, 'secretary', today);
  return asked.map(({ personId }) => personId);
}

/** Who is asked whether an item is to stay closed: the secretaries; the chair where they are all disqualified. */
export function askedToReview(board: Board, { disqualified }: Item, today: Day): PersonId[] {
  const free = (role: 'secretary' | 'chair') =>
    eachPersonOnce(peopleWith(board, role, today))
      .map(({ personId }) => personId)
      .filter((person) => !disqualified.includes(person));
  const secretaries = free('secretary');
  return secretaries.length > 0 ? secretaries : free('chair');
}
