import type { SomeRefusals } from '../../refusals.ts';
import { list } from '../common.ts';
import { unchanged } from './common.ts';

/** An item: its state, who may see it, and what is said to it. */
export const item = {
  'item-already-there': () => `The item already stands on an agenda. ${unchanged}`,
  'item-withdrawn': () => `The item has been withdrawn. ${unchanged}`,
  'item-decided': ({ number }) =>
    `Item ${number} has been decided at this meeting. Correct the decision with /decision ${number} … instead.`,
  'item-is-standing': ({ number }) =>
    `Item ${number} is a standing item without a decision. Write the record with /decision ${number} followed by the text.`,
  'item-not-proposed': () => 'The proposal has already been dealt with.',
  'not-proposed': () => `The item is not a proposal, so there is nobody to hand it back to. ${unchanged}`,
  'proposal-accepted': ({ secretaries }) =>
    `The proposal has been accepted, and you can no longer change it. If it has to be corrected, ask ${secretaries.length > 0 ? list(secretaries) : 'the secretary'} to hand it back. ${unchanged}`,
  'proposal-decided': () =>
    `The executive board has decided on the item, so it cannot be handed back. ${unchanged}`,
  'proposal-not-accepted': () =>
    `The proposal has not been accepted, so there is nothing to hand back. ${unchanged}`,
  'proposal-not-yours': () => `Only whoever made the proposal can do that. Return it instead. ${unchanged}`,
  'not-on-list': ({ number, last }) =>
    last === 0
      ? `The list is empty, so there is no number ${number}.`
      : `There is no number ${number}. The list has 1–${last}.`,
  'item-already-closed': ({ number }) => `Item ${number} is already closed.`,
  'item-not-closed': ({ number }) => `Item ${number} is already open.`,
  'sees-anyway': ({ name }) => `${name} sees closed items anyway. ${unchanged}`,
  'not-let-in': ({ name }) => `${name} is not among those who may see the item. ${unchanged}`,
  'person-already-disqualified': ({ name }) => `${name} is already registered as disqualified from the item.`,
  'person-not-disqualified': ({ name }) => `${name} is not registered as disqualified from the item.`,
  'one-item-only': () => `Write at least two different items, for example /link 3 4. ${unchanged}`,
  'too-many-linked': ({ most }) => `At most ${most} items can be linked at a time. ${unchanged}`,
  'standing-not-linked': () => `A standing item cannot be linked with others. ${unchanged}`,
  'already-answered': () => 'The question has already been answered.',
  'no-open-question': ({ number }) =>
    `Item ${number} has no question that waits for your answer. See with /questions what is open.`,
  'no-own-answer': ({ number }) =>
    `You have answered no question on item ${number}, so there is no answer to correct.`,
  'no-such-note': ({ number, last }) =>
    last === 0
      ? `You have no note to item ${number}.`
      : `You only have note 1${last > 1 ? `–${last}` : ''} to item ${number}. See them with /notes.`,
} satisfies SomeRefusals;
