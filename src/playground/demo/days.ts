import { addDays, type Day, weekdayOf } from '../../domain/day.ts';

/** When the demo board met last and when it meets next. */
export type DemoDays = { held: Day; next: Day };

/** The next meeting is on Tuesday of next week, the last one was a fortnight before it. */
export function demoDays(today: Day): DemoDays {
  const monday = addDays(today, 1 - weekdayOf(today));
  const next = addDays(monday, 8);
  return { next, held: addDays(next, -14) };
}

/** The next meeting, for the calendar of the demo board. */
export const demoMeeting = {
  subject: 'Direktionsmøde',
  clock: '09:00',
  minutes: 120,
  place: 'Mødelokale Fjorden',
};
