import type { Day } from '../../../domain/day.ts';
import type { SomeRefusals } from '../../refusals.ts';
import { dates, list } from '../common.ts';
import { orders } from '../orders.ts';
import { day, unchanged } from './common.ts';

/** A decision, whom it was told, and what became of it. */
export const decision = {
  'outcome-missing': () =>
    'I cannot read the outcome from the text. Press “Change” and choose the outcome – it has not been saved yet.',
  'too-many-points': ({ count }) =>
    `The item has ${count} ${count === 1 ? 'recommendation' : 'recommendations'}, and more were answered. Nothing was saved.`,
  'nothing-chosen': () =>
    'No item is chosen that can be decided. Tick at least one, or see with /consent what can be decided together.',
  'postpone-to-past': ({ day: past }) =>
    `The item cannot be postponed to ${day(past)}, which lies before the meeting.`,
  'postpone-to-same': ({ day: same }) =>
    `The item cannot be postponed to ${day(same)}; that is the meeting itself.`,
  'postpone-reason-missing': ({ times }) =>
    `The item has been postponed ${times} times before. Write why it is postponed again – or decide, delegate or withdraw it. ${unchanged}`,
  'draft-gone': () =>
    'The decision has already been saved or replaced by a newer one. Here is how it looks now.',
  'not-addressee': () => 'It was not sent to you, so you cannot answer it.',
  'receipt-answered': () =>
    'The message has arrived or been answered already, so there is nothing to remind of or to send again here.',
  'condition-already': ({ state }) => `That has been said of the condition already: ${state}. ${unchanged}`,
  'condition-not-yours': () =>
    `You do not see to that condition, so it is not you who says whether it was fulfilled. ${unchanged}`,
  'may-not-be-told': ({ name }) =>
    `${name} may not see the item and therefore cannot be told the decision. ${unchanged}`,
  'nothing-to-confirm': ({ number }) =>
    `No decision on item ${number} is waiting to be confirmed. Type it with /decision ${number} and the text.`,
  'told-already': () =>
    `The decision has been sent, so nobody can be taken off the list. You can add more people with /recipients and “also”. ${unchanged}`,
  'just-reminded': () =>
    'This person was reminded within the last day. Wait until tomorrow, or call. No new reminder has been sent.',
  'nothing-to-answer': () => 'No decisions wait for your answer.',
  'several-to-answer': ({ numbers }) =>
    `Several decisions wait for your answer. Type the number of the item, for instance /received ${numbers[0] ?? 2}.`,
  'not-told': ({ number }) => `You were told no decision on an item ${number}. ${unchanged}`,
  'told-twice': ({ number, days }) =>
    `You were told decisions on an item ${number} of several meetings: ${list(days.map(day))}. Type the meeting at the end, for instance “meeting ${dates.date((days[0] ?? '') as Day)}”.`,
  'order-not-yours': () =>
    `Only the chief of the centre that is to do the order can report it done or answer it. ${unchanged}`,
  'order-not-so': ({ state }) => orders.stands[state] ?? unchanged,
  'order-no-wish': () => `No other date has been asked for. ${unchanged}`,
  'order-is-theirs': ({ unit }) => `The order is with ${unit} already. ${unchanged}`,
  'order-due-same': ({ day: due }) => `It is due on ${day(due)} already. ${unchanged}`,
  'order-full': ({ most }) => `The order’s history has ${most} lines already and cannot become longer.`,
} satisfies SomeRefusals;
