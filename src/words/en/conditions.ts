import type { ConditionState } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

const because = (text: string | null) => (text ? ` – ${text}` : '');

/** What decisions were made to depend on. */
export const conditions = {
  heading: 'Condition of a decision',
  label: 'Conditions',
  keep: 'Conditions to follow up',
  text: (n: number) => `Condition ${n}: what`,
  unitLabel: (n: number) => `Condition ${n}: centre`,
  dueLabel: (n: number) => `Condition ${n}: by`,
  more: 'Conditions',
  line: (text: string, unit: string | null, due: string | null) =>
    [text, unit, due ? `by ${due}` : null].filter(Boolean).join(' · '),
  title: (count: number) => (count === 1 ? 'One condition is open' : `${count} conditions are open`),
  titleAll: (count: number) => (count === 1 ? 'One condition' : `${count} conditions`),
  due: (count: number) =>
    count === 1 ? 'The day of one condition is near' : `The days of ${count} conditions are near`,
  none: 'No conditions are open.',
  noneAtAll: 'No decisions have conditions.',
  filter: 'all',
  of: (item: string, day: Day) => `${item} (on ${dates.short(day)})`,
  ofDecision: (day: Day) => `Decided on ${dates.long(day)}:`,
  states: { open: 'open', fulfilled: '✓ fulfilled', lapsed: '✗ lapsed' } satisfies Record<
    ConditionState,
    string
  >,
  passed: '⚠ its day has passed: was it fulfilled?',
  by: (day: Day) => `by ${dates.date(day)}`,
  noDue: 'no day',
  unit: (code: string) => `${code} sees to it`,
  noUnit: 'no centre sees to it',
  note: 'Remark (may be left out)',
  fulfilled: 'Fulfilled',
  lapsed: 'Lapsed',
  reopen: 'Open again',
  all: '← All conditions',
  waits: 'The item has come onto the waiting list (/waiting list).',
  history: (state: string, name: string, day: Day, text: string | null) =>
    `${state}, said ${name} on ${dates.short(day)}${because(text)}`,
  typed:
    'Type /conditions 1 fulfilled or /conditions 1 lapsed, with a remark if you like. /conditions all shows the settled ones as well.',
  done: {
    open: 'The condition is open again.',
    fulfilled: 'The condition has been reported as fulfilled.',
    lapsed: 'The condition has been reported as lapsed, and the item has come onto the waiting list.',
  } satisfies Record<ConditionState, string>,
  changed: 'The condition has been changed.',
  reported: {
    open: (name: string, text: string, item: string) =>
      `${name} has opened the condition of ${item} again: ${text}`,
    fulfilled: (name: string, text: string, item: string, said: string | null) =>
      `${name} reports the condition of ${item} as fulfilled: ${text}${because(said)}`,
    lapsed: (name: string, text: string, item: string, said: string | null) =>
      `${name} reports the condition of ${item} as lapsed: ${text}${because(said)}. The item has come onto the waiting list (/waiting list).`,
  } satisfies Record<
    ConditionState,
    (name: string, text: string, item: string, said: string | null) => string
  >,
  waiting: (text: string) => `the condition lapsed: ${text}`,
};
