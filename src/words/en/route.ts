import type { Day } from '../../domain/day.ts';
import type { StepState } from '../../domain/route.ts';
import { dates } from './common.ts';

/** Where an item goes on to after the board. */
export const route = {
  heading: 'Where the item goes on to',
  section: 'Goes on',
  none: 'There is no plan for where the item goes.',
  plan: 'Does the item go on? Lay a plan',
  waits: 'The item waits for a meeting.',
  waitsAgain: 'The item is on the waiting list again.',
  states: {
    planned: 'planned',
    sent: 'sent',
    answered: 'treated',
    returned: 'sent back',
    dropped: 'dropped',
  } satisfies Record<StepState, string>,
  step: (body: string, day: Day | null) => (day ? `${body} ${dates.short(day)}` : `${body} (no date)`),
  sentOn: (day: Day) => `sent ${dates.short(day)}`,
  answerOn: (state: 'answered' | 'returned', day: Day) =>
    `${state === 'answered' ? 'treated' : 'sent back'} ${dates.short(day)}`,
  overdue: (day: Day) => `Should have been treated ${dates.short(day)}: what was the answer?`,
  tooEarly: (after: string, earliest: Day) =>
    `Too close to ${after}: it can be done ${dates.short(earliest)} at the earliest.`,
  behind: (from: Day, to: Day) =>
    `The plan was laid for the meeting ${dates.short(from)}. The meeting is now ${dates.short(to)}.`,
  shift: (days: number) => `Move the plan ${count(days)}`,
  willBeBehind: (steps: readonly { body: string; day: Day | null }[], days: number | null) => {
    const plan = steps.map(({ body, day }) => (day ? `${body} ${dates.dayMonth(day)}` : body)).join(', ');
    return days === null
      ? `The item has a plan for where it goes on to (${plan}). It waits until the item gets another meeting.`
      : `The plan for where it goes on to (${plan}) will no longer fit. When you have confirmed, you can move it ${count(days)}.`;
  },
  edit: 'Edit the plan',
  lay: 'Lay a plan',
  answer: 'Note an answer',
  sendTo: (body: string) => `Sent to ${body}`,
  wait: 'Put on the waiting list',
  all: 'All plans',
  typed: (number: number) =>
    `You can also type for example /route ${number} Council 1 April · /route ${number} Council sent · /route ${number} Council answer Approved.`,
  form: {
    title: 'Where does the item go?',
    intro: 'Write who and when. Clear a name to drop it.',
    body: (nth: number) => `${nth}. Goes to`,
    day: 'Date',
    known: (names: readonly string[]) => `For example ${names.join(', ')}`,
    save: 'Save the plan',
  },
  answerForm: {
    title: 'What was the answer?',
    from: 'Answer from',
    kind: 'What happened?',
    answered: 'The item was treated',
    returned: 'The item was sent back',
    day: 'When',
    text: 'The answer',
    save: 'Save the answer',
  },
  saved: (title: string) => `The plan for “${title}” is saved.`,
  shifted: (title: string) => `The plan for “${title}” has been moved.`,
  answered: (title: string) => `The answer on “${title}” is saved, and the chief is told in ten minutes.`,
  waiting: (title: string) => `“${title}” is now on the waiting list.`,
  listTitle: (count: number) => (count === 1 ? 'One item goes on' : `${count} items go on`),
  noneOpen:
    'No items are on their way on right now. Lay a plan with /route, the item’s number, who and when.',
  more: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  told: {
    title: (body: string) => `Answer from ${body}`,
    fallback: 'An answer on one of your items has come.',
    line: (body: string, state: 'answered' | 'returned', day: Day) =>
      state === 'answered'
        ? `${body} treated the item on ${dates.long(day)}.`
        : `${body} sent the item back on ${dates.long(day)}.`,
  },
  due: {
    title: (count: number) =>
      count === 1 ? 'One answer is missing: what was it?' : `${count} answers are missing: what were they?`,
    typed: 'Type for example /route 26/2410 Council answer Approved.',
  },
  behindTitle: 'The meeting was moved, and the plan no longer fits',
};

function count(days: number): string {
  const many = Math.abs(days);
  return `${many} ${many === 1 ? 'day' : 'days'}${days < 0 ? ' back' : ''}`;
}
