import type { SomeRefusals } from '../../refusals.ts';
import { list } from '../common.ts';
import { day, unchanged } from './common.ts';

/** The meeting, its agenda and how it is held. */
export const agenda = {
  'no-meeting': () =>
    'No meeting is planned. The secretary can create one with for example /new meeting 25 February 9:00.',
  'no-meeting-on': ({ day: wanted, nearest }) =>
    nearest.length === 0
      ? `There is no meeting on ${day(wanted)}, and no other meetings are planned. ${unchanged}`
      : `There is no meeting on ${day(wanted)}. The nearest meetings are on ${list(nearest.map(day))}. ${unchanged}`,
  'meeting-exists': ({ day: there, clock }) =>
    `There is already a meeting on ${day(there)} at ${clock}. ${unchanged}`,
  'meeting-too-long': ({ hours }) =>
    `A meeting can last no more than ${hours} hours. Check whether the times are right.`,
  'no-item-numbered': ({ number, last }) =>
    last === 0
      ? `The agenda is empty, so there is no item ${number}.`
      : `There is no item ${number}. The agenda has items 1–${last}.`,
  'item-not-yours': ({ number }) =>
    `Item ${number} is not open to you. Ask the secretary if you believe you should see it.`,
  disqualified: ({ number }) =>
    `You are registered as disqualified from ${number > 0 ? `item ${number}` : 'the item'} and can therefore neither see it nor take part in it.`,
  'agenda-over': () => `The meeting is over, so the agenda can no longer be changed. ${unchanged}`,
  'agenda-empty': () =>
    'The agenda is empty, so there is nothing to publish. Add the first item with /new item.',
  'agenda-full': ({ most }) => `The agenda already has ${most} items. Move some to another meeting first.`,
  'meeting-cancelled': () => `The meeting has been cancelled. ${unchanged}`,
  'not-published': () =>
    'The agenda has not been published yet. This becomes possible once the secretary has published it with /publish.',
  'place-out-of-range': ({ last }) => `The agenda has items 1–${last}; choose one of these as the new place.`,
  'already-in-place': ({ number }) => `The item already stands as number ${number}.`,
  'same-meeting': ({ day: same }) => `The item is already on the agenda of the meeting on ${day(same)}.`,
  'meeting-other-day': ({ day: own }) =>
    `The meeting is on ${day(own)}. Say so if it is to begin now all the same. ${unchanged}`,
  'other-in-session': ({ day: own }) =>
    `The meeting of ${day(own)} is still in session. End it first. ${unchanged}`,
  'items-undecided': () =>
    `Items lack a decision. Say so if the meeting is to end all the same. ${unchanged}`,
  'nothing-in-session': () => 'No meeting is in session. Begin it with /start.',
  'no-next-item': () => 'This is the last item. End the meeting with /end.',
  'no-item-before': () => 'This is the first item.',
  'attendance-unconfirmed': () =>
    'Confirm first who is there: write /attendance and press Confirm – or write /attendance confirm.',
  'item-not-begun': ({ number }) =>
    `The meeting has not come to item ${number} yet. Write it again when you are there. ${unchanged}`,
  'guest-on-board': ({ name }) => `${name} attends the whole meeting and need not be a guest. ${unchanged}`,
  'guest-already': ({ name }) => `${name} is already a guest at the item.`,
  'guest-disqualified': ({ name }) =>
    `${name} is disqualified from the item and cannot be a guest. ${unchanged}`,
  'guest-not-there': ({ name }) => `${name} is not a guest at the item. ${unchanged}`,
} satisfies SomeRefusals;
