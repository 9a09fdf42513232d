import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The meeting as it is held, item by item. */
export const session = {
  title: (day: Day) => `The meeting on ${dates.long(day)}`,
  isStarted: (day: Day) => `The meeting on ${dates.long(day)} has begun.`,
  first: (number: number, count: number) => `Item ${number} of ${count}`,
  isRunning: (day: Day) => `The meeting on ${dates.long(day)} is in session.`,
  cardComes: 'In our private chat you have a card that follows the meeting.',
  askDay: (day: Day) =>
    `The meeting is not until ${dates.long(day)}. Do you want to begin it now? You can also type /start ${dates.date(day)}.`,
  askLate: (day: Day) =>
    `The meeting was on ${dates.long(day)}. Do you want to begin it now? You can also type /start ${dates.date(day)}.`,
  yesStart: 'Yes, begin the meeting',
  askOther: (day: Day) =>
    `The meeting on ${dates.long(day)} is still in session. End it first, and then write /start again.`,
  yesEnd: 'End it',
  start: '▶ Begin the meeting',
  open: '▶ In session',
  now: '▶ Being treated now',
  added: '✚ Added at the meeting',
  at: (number: number, count: number) => `Item ${number} of ${count}`,
  inhabil: (number: number) => `Item ${number}: You are disqualified`,
  none: 'The item has been taken off the agenda. Go on with Next.',
  time: (used: number, planned: number | null) =>
    planned === null ? `${used} min used` : `${used} of ${planned} min used`,
  guests: (names: readonly string[]) => `Guest: ${list(names)}`,
  away: (names: readonly string[]) => `Disqualified and out of the room: ${list(names)}`,
  nextItem: (number: number, title: string) => `Then item ${number}: ${title}`,
  nextHidden: (number: number) => `Then item ${number}`,
  isLast: 'This is the last item.',
  whole: (used: number, planned: number) => `The whole meeting: ${used} min used, ${planned} planned`,
  ends: (clock: string) => `ends at about ${clock}`,
  behind: (minutes: number) => `${minutes} min behind`,
  ahead: (minutes: number) => `${minutes} min to spare`,
  since: (day: Day) => `The meeting was begun on ${dates.long(day)} and has not been ended yet.`,
  seen: (clock: string) => `At ${clock}`,
  refresh: 'Refresh',
  unconfirmed: 'Who is there has not been confirmed yet.',
  allThere: 'Everybody is there.',
  missing: (names: readonly string[]) => `Not there now: ${list(names)}`,
  ended: (used: number, planned: number) =>
    planned > 0
      ? `The meeting has ended. It took ${used} min; ${planned} were planned.`
      : `The meeting has ended. It took ${used} min.`,
  isEnded: 'The meeting has ended.',
  minutesNext: 'Make the minutes with /minutes.',
  notRunning: 'The meeting is not in session.',
  previous: '← Previous',
  next: 'Next →',
  decide: 'Decision',
  postpone: 'Postpone',
  attendance: 'Attendance',
  end: 'End',
  line: (number: number, count: number, title: string) => `Item ${number} of ${count}: ${title}`,
  fallback: (number: number, count: number) => `The meeting has come to item ${number} of ${count}.`,
  undecided: (count: number) =>
    count === 1 ? 'One item has no decision yet' : `${count} items have no decision yet`,
  undecidedHow: 'You can also write /decision 3, /postpone 3 or /end anyway.',
  endAnyway: 'End anyway',
  back: '← The meeting',
  attendanceTitle: (day: Day) => `Attendance on ${dates.long(day)}`,
  guessed: 'This is a suggestion taken from the answers in the calendar. Correct it and confirm.',
  whoFromStart: 'There when the meeting began',
  whoNow: 'There now',
  whoAt: (number: number) => `There from now on (item ${number})`,
  nobodyExpected: 'Nobody is invited to the meeting.',
  confirm: 'Confirm',
  confirmed: 'The attendance has been noted.',
  moved: (name: string, what: 'left' | 'came', clock: string) =>
    what === 'left' ? `${name} left at ${clock}` : `${name} came at ${clock}`,
  movedHow: 'You can also write /attendance Anna left or /attendance Anna came.',
  movedTold: (name: string, what: 'left' | 'came', number: number | null) =>
    `Noted: ${name} ${what === 'left' ? 'does not take part' : 'is there'} ${number === null ? 'from now on' : `from item ${number} on`}.`,
  movedAll: (name: string, what: 'left' | 'came') =>
    what === 'left'
      ? `Noted: ${name} does not take part in the meeting.`
      : `Noted: ${name} is there for the whole meeting.`,
  isOver: (day: Day) => `The meeting on ${dates.long(day)} has already ended.`,
};
