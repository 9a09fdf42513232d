import type { SomeRefusals } from '../../refusals.ts';
import { fields, list } from '../common.ts';
import { day, unchanged } from './common.ts';

const field = (name: string) => fields[name] ?? name;

/** What was typed or filled in and cannot be taken; what was pressed or is taken back too late. */
export const typed = {
  'no-morning': ({ earliest, latest }) =>
    `The morning message can come between ${earliest} and ${latest}. ${unchanged}`,
  'no-such-day': ({ text }) =>
    `The date${text ? ` “${text}”` : ''} does not exist. Write it as 25 February, 25/2 or on Tuesday.`,
  'no-such-time': ({ text }) => `The time “${text}” does not exist on that day. Write it as 9:30.`,
  'day-is-past': ({ day: past }) => `${day(past)} has already passed. Choose a time that lies ahead.`,
  'not-there': () => 'It does not exist, or it is not open to you.',
  outdated: () =>
    'The card was out of date: something has happened since. Here is how it looks now – nothing has been overwritten.',
  'title-missing': () => 'The item has no title.',
  'text-missing': ({ field: name }) => `You have not written ${field(name)} yet.`,
  'text-too-long': ({ field: name, most }) =>
    `There is room for ${most} characters in ${field(name)}, and your text is longer. It has not been saved.`,
  'case-number-wrong': ({ text }) => `“${text}” does not look like a case number. It is written as 24/24964.`,
  'unit-unknown': ({ unit, known }) =>
    known.length === 0
      ? `I do not know the centre “${unit}”, and no centres have been created yet.`
      : `I do not know the centre “${unit}”. Those I know are ${list(known)}.`,
  'minutes-wrong': ({ most }) => `The time must be a whole number of minutes between 1 and ${most}.`,
  'none-ticked': () => `Tick at least one item first. ${unchanged}`,
  'nothing-to-undo': () => 'You have made no change here that can be undone.',
  'undo-too-late': ({ minutes }) =>
    `Your last change is more than ${minutes} minutes old and can no longer be undone.`,
  'undo-followed': () =>
    'More has happened since your last change, so it cannot be undone without losing something else. Correct it directly instead.',
  'undo-impossible': () =>
    'Your last change has already been sent to others and cannot be undone. A decision is corrected with /decision and the new text, and a meeting in Outlook is moved with /move meeting or cancelled in Outlook.',
  'search-filter-wrong': ({ text }) =>
    `I do not know the filter “${text}”. There are: in:title, in:attachments, in:decisions, from:2025, to:2026-03, unit:CBU, status:postponed (decided, open, closed) and case:24/24964.`,
  'form-incomplete': ({ field: name }) => `Fill in ${field(name)} first.`,
} satisfies SomeRefusals;
