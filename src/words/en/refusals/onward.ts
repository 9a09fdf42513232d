import type { SomeRefusals } from '../../refusals.ts';
import { day, unchanged } from './common.ts';

/** Where an item goes on to, and when it comes back. */
export const onward = {
  'case-unknown': ({ caseNumber }) => `I find nothing on case ${caseNumber} that you can see.`,
  'case-has-several': ({ caseNumber }) =>
    `Case ${caseNumber} has several items that go on. Find the item with /case ${caseNumber}, and type its number and meeting. ${unchanged}`,
  'no-such-step': ({ body, steps }) =>
    steps === 0
      ? `The item has no plan for where it goes. Lay one with for example /route 3 Finance Committee 24 March. ${unchanged}`
      : body === ''
        ? `The item waits for an answer from nobody. ${unchanged}`
        : `The item does not go to ${body}. See the plan with /route and the item's number. ${unchanged}`,
  'step-answered': ({ body }) =>
    `An answer from ${body} is noted already. You can correct the answer. ${unchanged}`,
  'route-full': ({ most }) => `An item can go on to ${most} places at most. ${unchanged}`,
  'route-stands': () => 'The plan was not laid for another day of the meeting, so there is nothing to move.',
  'not-returned': () => `Nobody has sent the item back, so it does not go to the waiting list. ${unchanged}`,
  'wheel-rule-missing': () =>
    `Choose when the item comes back: at least one month, or every so many meetings. ${unchanged}`,
  'wheel-lead-wrong': ({ most }) =>
    `Type a whole number from 1 to ${most} for how long ahead you begin. ${unchanged}`,
  'wheel-ends-early': ({ from, to }) =>
    `The item cannot end on ${day(to)} when it begins on ${day(from)}. ${unchanged}`,
  'wheel-full': ({ most }) => `The annual wheel has ${most} items already. Remove one first. ${unchanged}`,
  'wheel-taken': () => `The item has been put on or proposed already. See /annual wheel. ${unchanged}`,
  'wheel-nothing-due': ({ day: then }) =>
    `The annual wheel has nothing left for the meeting on ${day(then)}.`,
  'wheel-no-meeting': () =>
    'No meeting is planned for the item yet. Type /annual wheel, the number and for example put on 25 February.',
  'standing-comes-anyway': () => `The item is a standing one and comes to every agenda already. ${unchanged}`,
} satisfies SomeRefusals;
