import { addDays, type Day, instantAt } from '../../domain/day.ts';
import { demoBoard } from '../demo-board.ts';
import type { Invited, Mailbox, Planned } from '../graph/mailbox.ts';
import { type DemoDays, demoMeeting } from './days.ts';

/** Who is asked to the demo board's meetings, all with the same answer. */
export function everybody(response: string): Invited[] {
  return demoBoard.members
    .filter(({ role }) => role !== 'chief')
    .map(({ name, email }) => ({ name, address: email, response }));
}

/** Of the next meeting. */
const answers: Readonly<Record<string, string>> = {
  'Jens Ravnkilde': 'tentativelyAccepted',
  'Signe Bøgetorp': 'declined',
};

/** Every second Tuesday for some months from the meeting held last. */
const series = { everyDays: 14, count: 7 };

/** Fills the demo board's calendar: its meetings, a seminar, and something that is no meeting of the board's. */
export function layOutCalendar(mailbox: Mailbox, { held, next }: DemoDays): void {
  const { subject, clock, minutes, place } = demoMeeting;
  const id = mailbox.addSeries(event({ subject, place, day: held, clock, minutes }), series);
  mailbox.changeOccurrence(id, 1, {
    invited: everybody('accepted').map((one) => ({ ...one, response: answers[one.name] ?? one.response })),
  });
  mailbox.add(
    event({
      ...{ subject: 'Direktionsseminar: budget og strategi', place: 'Åløse Kro, salen' },
      ...{ day: addDays(next, 23), clock: '08:30', minutes: 390 },
    }),
  );
  mailbox.add(
    event({
      ...{ subject: 'Fotografering til årsberetningen', place: 'Rådhustrappen' },
      ...{ day: addDays(next, 3), clock: '12:15', minutes: 30 },
    }),
  );
}

type Sketch = { subject: string; place: string; day: Day; clock: string; minutes: number };

function event({ subject, place, day, clock, minutes }: Sketch): Planned {
  const start = instantAt(demoBoard.timeZone, day, clock);
  if (start === null) throw new Error(`${day} has no ${clock}`);
  return {
    subject,
    place,
    start,
    minutes,
    isAllDay: false,
    isCancelled: false,
    invited: everybody('accepted'),
  };
}
