import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Who has answered the decisions they were told, and who is to be reminded. */
export const receipts = {
  title: (count: number) => (count === 1 ? 'One answer is missing' : `${count} answers are missing`),
  titleAll: (count: number) =>
    count === 1 ? 'One recipient of decisions' : `${count} recipients of decisions`,
  none: 'Everybody who was told a decision has acknowledged it.',
  noneTold: 'Nobody has been told a decision to acknowledge.',
  toldTitle: (item: string, day: Day) => `${item}, decided on ${dates.short(day)}: who has answered?`,
  row: (name: string, item: string, day: Day) => `${name}: ${item} (on ${dates.short(day)})`,
  waiting: '… the message is on its way',
  silent: (since: Day) => `not answered · was told on ${dates.short(since)}`,
  due: (day: Day) => `an answer is expected by ${dates.short(day)}`,
  late: (day: Day) => `⚠ should have answered by ${dates.short(day)}`,
  reminded: (day: Day) => `reminded on ${dates.short(day)}`,
  unreached: (reason: string) => `⚠ could not be reached: ${reason}`,
  question: (text: string) => `? asks: ${text}`,
  questionAnswered: (text: string) => `? has asked and been answered: ${text}`,
  cannot: (text: string) => `✗ cannot be done in time: ${text}`,
  wished: (day: Day) => `can be done by ${dates.short(day)}`,
  received: (day: Day) => `✓ received on ${dates.short(day)}`,
  deputy: (name: string) => `answered by the deputy ${name}`,
  typed:
    'Type /receipts 1 to see who has answered, /receipts 1 remind or /receipts 1 send again. /receipts all shows those who have acknowledged as well.',
  filters: { all: 'all', ofMeeting: (day: Day) => `meeting ${dates.date(day)}` },
  remind: 'Remind now',
  sendAgain: 'Send again',
  all: '← All that are missing',
  isReminded: (name: string) => `${name} has been reminded.`,
  isSentAgain: (name: string) =>
    `The message to ${name} is being sent again. If it does not arrive this time either, you will be told.`,
  yours: (count: number) =>
    count === 1 ? 'One decision waits for your answer' : `${count} decisions wait for your answer`,
  yoursNone: 'Thank you. No decisions wait for your answer.',
  yoursRow: (item: string, day: Day) => `${item}, decided on ${dates.short(day)}`,
  closed: 'A closed item',
  since: (day: Day, inPlaceOf: string | null) =>
    `sent on ${dates.short(day)}${inPlaceOf ? ` · you answer for ${inPlaceOf}` : ''}`,
  yoursTyped: 'Press one to see it. You can also type /received 2, /ask 2 … or /cannot 2 …',
  isReceived: (item: string) => `✓ Received: ${item}. Thank you.`,
  isAsked: (item: string) =>
    `Your question on ${item} has been sent to the secretary. The answer will come here.`,
  isCannot: (item: string, wished: Day | null) =>
    `The secretary has been told that ${item} cannot be carried out in time${wished ? `, but can be by ${dates.long(wished)}` : ''}.`,
  theDecision: (number: number | null, day: Day) =>
    number === null
      ? `the decision of ${dates.long(day)}`
      : `the decision on item ${number} of ${dates.long(day)}`,
  toldMore: (names: readonly string[]) => `${list(names)} will be told the decision.`,
  missing: (people: readonly { name: string; count: number }[]) =>
    `Reminded today, since no answer came in time: ${list(people.map(({ name, count }) => (count === 1 ? name : `${name} (${count})`)))}. See them with /receipts.`,
};
