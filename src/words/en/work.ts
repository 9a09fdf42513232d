import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

export const work = {
  title: (board: string, count: number) =>
    `${board}: ${count === 1 ? 'one thing waits' : `${count} things wait`} for you`,
  none: (board: string) => `${board}: nothing waits for you just now`,
  groups: {
    decision: 'Decisions you have not answered',
    question: 'Questions to you',
    minutes: 'Minutes to approve',
    reading: 'Pre-reads to read',
    returned: 'Proposals sent back to you',
    order: 'Orders to you',
    condition: 'Conditions whose day is near',
    joint: 'Items that can be decided jointly',
    publication: 'Agendas to send out',
    proposal: 'Proposals to judge',
    receipt: 'Decisions others have not acknowledged',
    settling: 'Orders to follow up',
    route: 'Answers missing from others',
    review: 'Closed items to look at again',
  },
  more: (count: number, typed: string) =>
    count === 1 ? `and one more (${typed})` : `and ${count} more (${typed})`,
  allTyped: 'all',
  all: '← All that waits',
  meeting: (day: Day) => `The meeting ${dates.long(day)}`,
  toMeeting: (day: Day) => `for the meeting ${dates.short(day)}`,
  by: (day: Day, needsYear: boolean) => `by ${dayIn(day, needsYear)}`,
  late: (day: Day, needsYear: boolean) => `⚠ was due ${dayIn(day, needsYear)}`,
  inPlaceOf: (name: string) => `you answer for ${name}`,
  asks: (name: string, text: string) => `${name} asks: ${text}`,
  from: (name: string) => `from ${name}`,
  unanswered: (day: Day, needsYear: boolean) => `⚠ the answer was expected ${dayIn(day, needsYear)}`,
  receipts: {
    waiting: 'the message is on its way',
    silent: '⚠ has not answered in time',
    unreached: '⚠ could not be reached',
    question: 'has asked and waits for an answer',
    cannot: 'cannot make it',
    received: 'has acknowledged',
  },
  isOn: (clock: string) =>
    `The morning message is on: the same comes on working days at ${clock}, when something waits. Type /digest off, or e.g. /digest on 8:15.`,
  isOff:
    'Would you like this as one quiet message in the morning? Type /digest on 7:30. The reminders then no longer come one by one.',
  turnOn: 'Turn the morning message on',
  turnOff: 'Turn the morning message off',
  turnedOn: (clock: string) => `✓ The morning message is on at ${clock} on working days.`,
  turnedOff: '✓ The morning message is off. Reminders come one by one again.',
};

function dayIn(day: Day, needsYear: boolean): string {
  return needsYear ? dates.long(day) : dates.short(day);
}
