import type { Day } from '../../domain/day.ts';
import type { WheelLead, WheelRule } from '../../domain/wheel.ts';
import { dates, list } from './common.ts';

/** The annual wheel: what comes back, and what is said about it. */
export const wheel = {
  title: (count: number) => (count === 1 ? 'The annual wheel: one item' : `The annual wheel: ${count} items`),
  heading: 'Annual wheel',
  none: 'The annual wheel is empty. Add the first item with /annual wheel add Title every year in March, or see /annual wheel suggestions.',
  noneForYou: 'There is nothing for you on the annual wheel.',
  typed:
    'Type /annual wheel 1 put on, /annual wheel 1 skip, /annual wheel 1 edit 30 min or /annual wheel 1 remove. Add with /annual wheel add Title every year in March. /annual wheel suggestions shows what usually comes back.',
  typedPrepare: 'Type /annual wheel 1 prepare to prepare the first.',
  month: (day: Day) => dates.monthYear(day),
  rule: (rule: WheelRule) => {
    if (rule.kind === 'meetings')
      return rule.every === 1 ? 'every meeting' : `every ${nth[rule.every] ?? `${rule.every}th`} meeting`;
    const [month = 1] = rule.months;
    if (rule.months.length === 12) return 'every month';
    if (rule.fromDay > 1 && rule.months.length === 1)
      return `every year after ${rule.fromDay} ${dates.monthNamed(month)}`;
    return `every year in ${list(rule.months.map(dates.monthNamed))}`;
  },
  lead: ({ count, unit }: WheelLead) => `prepared ${count} ${units[unit][count === 1 ? 0 : 1]} ahead`,
  meeting: (day: Day) => `the meeting on ${dates.short(day)}`,
  noMeeting: 'no meeting yet',
  closed: '🔒 closed',
  begins: (day: Day) => `prepared from ${dates.date(day)}`,
  told: (names: readonly string[], day: Day) => `${list(names)} told on ${dates.date(day)}`,
  state: {
    due: 'not put on yet',
    missed: 'was not put on',
    skipped: 'skipped',
    underway: 'being prepared',
    idle: 'no meeting in sight',
    ended: 'ended',
    proposed: (name: string | null) => (name ? `proposed by ${name}` : 'proposed'),
    taken: (day: Day | null) => (day ? `put on for ${dates.date(day)}` : 'on the waiting list'),
  },
  textFrom: (day: Day) => `The text is taken from ${dates.date(day)}. The pre-reads are not taken along.`,
  textIsOld: (day: Day) => `⚠ The text is from ${dates.date(day)}. Go through it, and save the item.`,
  textIsOldShort: (day: Day) => `text from ${dates.date(day)}`,
  open: 'Open',
  noParts: 'No units or minutes',
  take: 'Put on',
  skip: 'Skip this time',
  unskip: 'Do not skip',
  prepare: 'Prepare the item',
  edit: 'Edit',
  remove: 'Remove …',
  confirmRemove: (title: string) =>
    `Remove “${title}” from the annual wheel? Items that were put on stay where they are.`,
  yesRemove: 'Yes, remove it',
  all: '← Annual wheel',
  add: 'Add',
  suggestions: 'Suggestions',
  offer: (count: number) =>
    count === 1
      ? '↻ One item from the annual wheel can be put on'
      : `↻ ${count} items from the annual wheel can be put on`,
  offerWaits: '↻ A proposal from the annual wheel is waiting for you',
  offerTitle: (day: Day) => `From the annual wheel for the meeting on ${dates.long(day)}`,
  offerLoad: (added: number, planned: number, length: number | null) =>
    length === null
      ? `They take ${added} min altogether.`
      : `They take ${added} min altogether. The agenda has ${planned} of ${length} min.`,
  offerLabel: 'Items',
  offerRow: (title: string, minutes: number | null) => (minutes ? `${title} · ${minutes} min` : title),
  takeChosen: 'Put on those chosen',
  waits: (title: string, name: string | null) =>
    name ? `${title}: proposed by ${name}, see /proposals` : `${title}: proposed, see /proposals`,
  taken: (numbers: readonly number[], day: Day, isOld: boolean) =>
    `✓ Put on for the meeting on ${dates.long(day)} as item ${list(numbers.map(String))}.${isOld ? ' The text is from last time: go through it with /edit and the number.' : ''}`,
  leftOut: (count: number) => (count === 1 ? 'One was there already.' : `${count} were there already.`),
  saved: (title: string, rule: string) => `“${title}” is on the annual wheel: ${rule}.`,
  next: (day: Day, hasMeeting: boolean) =>
    hasMeeting ? `Next: the meeting on ${dates.long(day)}.` : `Next: ${dates.monthYear(day)}.`,
  removed: (title: string) =>
    `“${title}” has been removed from the annual wheel. Type /undo if that was a mistake.`,
  isRemoved: 'The item has been removed from the annual wheel.',
  isSkipped: (title: string) => `“${title}” is skipped this time.`,
  isNotSkipped: (title: string) => `“${title}” is not skipped.`,
  form: {
    newTitle: 'New on the annual wheel',
    editTitle: 'Edit on the annual wheel',
    title: 'Title',
    how: 'Comes back',
    yearly: 'in these months of each year',
    meetings: (every: number) => `every ${every === 1 ? '' : `${nth[every] ?? `${every}th`} `}meeting`,
    months: 'Months',
    fromDay: 'No earlier than this day of the month',
    lead: 'Begin so long before the meeting',
    leadUnit: 'Counted in',
    leadUnits: { days: 'working days', weeks: 'weeks', months: 'months' },
    from: 'From',
    to: 'Until',
    staysClosed: 'The last item was closed, so the next will be, too.',
    save: 'Save',
    fallback: 'A form for the annual wheel. Or type /annual wheel add Title every year in March.',
  },
  due: {
    title: (title: string) => `Time to prepare “${title}”`,
    meeting: (day: Day, deadline: Day) =>
      `The item comes to the meeting on ${dates.long(day)}. Deadline for proposals: ${dates.long(deadline)}.`,
    month: (day: Day) => `The item is expected in ${dates.monthYear(day)}. The meeting is not planned yet.`,
    typed: 'Press the button, or type /annual wheel to find it.',
    fallback: 'It is time to prepare an item of the annual wheel.',
    isDone: 'There is an item already. See /proposals.',
  },
  suggestion: {
    none: 'I find nothing in the old agendas that usually comes back and is not on the annual wheel.',
    title: (count: number) =>
      count === 1 ? 'One item usually comes back:' : `${count} items usually come back:`,
    heading: 'Suggestion for the annual wheel',
    years: (years: readonly number[]) => `seen in ${list(years.map(String))}`,
    last: (day: Day) => `last on ${dates.date(day)}`,
    add: 'Add to the annual wheel',
    all: '← Suggestions',
    typed: 'Type /annual wheel suggestions 1 add.',
    listTyped: '/annual wheel suggestions',
    guessed: 'This was read from the old agendas. Edit it afterwards where it does not fit.',
  },
  fallback: 'An item of the annual wheel.',
};

const units = {
  days: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
} satisfies Record<WheelLead['unit'], [string, string]>;

const nth: Readonly<Record<number, string>> = {
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
};
