import type { Day } from '../../domain/day.ts';
import type { PutOff } from '../../domain/postponements.ts';
import { chainOf } from '../chain.ts';
import { dates, list } from './common.ts';

const chain = (times: readonly PutOff[]) =>
  chainOf(times, { brief: dates.brief, nowhere: 'the waiting list' });
const often = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const items = (numbers: readonly number[]) => `Items ${list(numbers.map(String))}`;

/** Putting off: what is asked and shown before it is final. */
export const postponing = {
  times: (times: readonly PutOff[]) => `↷ Postponed ${often(times.length)} (${chain(times)})`,
  timesBefore: (times: readonly PutOff[]) => `↷ Postponed ${often(times.length)} before: ${chain(times)}`,
  count: (count: number) => `postponed ${often(count)}`,
  movedBefore: (count: number) => `It has been postponed ${often(count)} before.`,
  nth: (count: number) => `↷ Postponement no. ${count}`,
  chooseTo: 'Postponed to',
  toWaitingList: 'The waiting list, without a date',
  passed: (count: number) =>
    count === 1 ? '⚠ one date will have passed' : `⚠ ${count} dates will have passed`,
  passedNow: (count: number) => (count === 1 ? '⚠ one date has passed' : `⚠ ${count} dates have passed`),
  textStays: 'The text does not follow the choice. Change it if it names another day.',
  datesPassed: '⚠ The case names dates that will have passed:',
  datesToCome: 'The case names dates to keep an eye on:',
  dateLine: (day: Day, around: string) => `${dates.date(day)}: “${around}”`,
  moreDates: (count: number) => (count === 1 ? 'and one date more' : `and ${count} dates more`),
  datesRead: 'The dates are read from the text.',
  noReason: 'The reason is missing. Write it here; otherwise the postponement is saved without one.',
  reasonNeeded: 'It is the third time or more, so write why.',
  often:
    'Should the item be settled instead? You can decide now, delegate or withdraw it – or postpone it all the same.',
  along: 'Belongs together with the item and is postponed too',
  staying: (numbers: readonly number[]) =>
    `Item ${list(numbers.map(String))} belongs together with this one, too, but you are disqualified there. It stays.`,
  anyway: 'Postpone all the same',
  decideNow: 'Decide now',
  delegate: 'Delegate …',
  withdraw: 'Withdraw the item …',
  wentAlong: (numbers: readonly number[]) => `Item ${list(numbers.map(String))} was postponed along.`,
  leftOut: (lines: readonly string[]) => `Not postponed along: ${list(lines)}.`,
  delegateTitle: (number: number) => `Delegate item ${number}`,
  delegateUnit: 'To centre',
  delegateOther: 'Or to somebody else (a name or committee)',
  delegateOrder: 'What is to be done?',
  delegateUsual: 'Settle the case',
  delegateDue: 'Due date',
  delegatedText: (board: string, to: string) => `${board} delegates the case to ${to}.`,
  withdrawTitle: (number: number) => `Withdraw item ${number}`,
  withdrawWhy: 'Why is the item withdrawn?',
  withdrawnText: (reason: string) => `The item is withdrawn. Reason: ${reason}`,
  next: 'Continue',
  linked: (numbers: readonly number[]) =>
    `${items(numbers)} belong together now. Where one is postponed, I suggest taking the others along.`,
  linkedBefore: (numbers: readonly number[]) => `${items(numbers)} belonged together already.`,
  unlinked: (numbers: readonly number[]) => `${items(numbers)} belong together no longer.`,
  notLinked: (numbers: readonly number[]) => `${items(numbers)} did not belong together.`,
  linkedWith: (titles: readonly string[]) => `🔗 Belongs together with ${list(titles)}`,
  linkedItem: (number: number, title: string) => `item ${number} (${title})`,
};
