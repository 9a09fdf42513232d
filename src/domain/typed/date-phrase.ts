import { addDays, type Day, dayOf, weekdayOf } from '../day.ts';
import type { DatePhrase } from './command.ts';
import { foldLetters } from './typed-text.ts';

/** Said as a date, but there is no such day: 31 February, or a weekday its date contradicts. */
export type ImpossibleDate = { kind: 'impossible'; text: string };

const daysSaid = new Map([
  ...['i dag', 'idag', 'today'].map((said) => [said, 0] as const),
  ...['i morgen', 'imorgen', 'tomorrow'].map((said) => [said, 1] as const),
  ...['i overmorgen', 'overmorgen', 'the day after tomorrow'].map((said) => [said, 2] as const),
  ...['i går', 'igår', 'yesterday'].map((said) => [said, -1] as const),
  ...['i forgårs', 'forgårs'].map((said) => [said, -2] as const),
]);

const nextMeeting = ['næste møde', 'det næste møde', 'next meeting', 'the next meeting'];

const weekdays = [
  ...['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];
const weekdayShape = new RegExp(`^(?:(?:på|næste|førstkommende|on|next) )?(${weekdays.join('|')})$`);
const withWeekday = new RegExp(
  `^(?:(?:på |on )?(${weekdays.join('|')}) )?(?:den |the |on |d\\.? ?(?=\\d))?(\\S.*)$`,
);

const danishMonths = 'januar februar marts april maj juni juli august september oktober november december';
const englishMonths = 'january february march april may june july august september october november december';

// Years of this century and its neighbours: "25/2 0930" is no date.
const year = '(?<y>(?:19|20|21)\\d\\d)';
const shortYear = '(?<y>(?:19|20|21)\\d\\d|\\d\\d)';
const ordinal = '(?:st|nd|rd|th)';
const dateShapes = [
  `(?<d>\\d{1,2})(?:\\.|${ordinal}(?: of)?)? ?(?<month>\\p{L}+)\\.?(?: ${year})?`,
  `(?<monthFirst>\\p{L}+)\\.? (?<d>\\d{1,2})${ordinal}?(?: ${year})?`,
  `(?<d>\\d{1,2})/(?<m>\\d{1,2})(?:(?:[-/.]| (?=\\d{4}$))${shortYear})?`,
  `(?<d>\\d{1,2})(?<dot>[-.])(?<m>\\d{1,2})\\k<dot>${shortYear}`,
  `${year}-(?<m>\\d{1,2})-(?<d>\\d{1,2})`,
].map((shape) => new RegExp(`^${shape}$`, 'u'));

const longestPhrase = 60;
const aLeapYear = 2024;

/** The day the whole text names; null where it is not a date at all. */
export function readDatePhrase(text: string): DatePhrase | ImpossibleDate | null {
  const said = text.trim();
  if (said.length > longestPhrase) return null;
  const phrase = foldLetters(said)
    .replace(/[\s,]+/g, ' ')
    .replace(/[ .]+$/, '');
  const days = daysSaid.get(phrase);
  if (days !== undefined) return { kind: 'in-days', days };
  if (nextMeeting.includes(phrase)) return { kind: 'next-meeting' };
  const weekday = weekdayShape.exec(phrase)?.[1];
  if (weekday !== undefined) return { kind: 'weekday', weekday: weekdayNumber(weekday) };
  const date = readDate(phrase);
  return date === 'impossible' ? { kind: 'impossible', text: said } : date;
}

/**
 * The day meant by what was said `today`. Ahead, a date without a year is today or the next such day; back, today or
 * the latest. A weekday ahead is never today. Null for the next meeting, which only the calendar knows.
 */
export function resolveDatePhrase(phrase: DatePhrase, today: Day, look: 'ahead' | 'back'): Day | null {
  switch (phrase.kind) {
    case 'next-meeting':
      return null;
    case 'in-days':
      return addDays(today, phrase.days);
    case 'weekday': {
      const ahead = (phrase.weekday - weekdayOf(today) + 7) % 7;
      return addDays(today, look === 'ahead' ? ahead || 7 : ahead && ahead - 7);
    }
    case 'date':
      return phrase.year === null
        ? nearestSuch(phrase, today, look)
        : dayOf(phrase.year, phrase.month, phrase.day);
    default:
      return phrase satisfies never;
  }
}

function nearestSuch(date: { day: number; month: number }, today: Day, look: 'ahead' | 'back'): Day | null {
  const thisYear = Number(today.slice(0, 4));
  const step = look === 'ahead' ? 1 : -1;
  // 29 February can be eight years off: 2100 is no leap year.
  for (let years = 0; years <= 8; years++) {
    const day = dayOf(thisYear + step * years, date.month, date.day);
    if (day !== null && (look === 'ahead' ? day >= today : day <= today)) return day;
  }
  return null;
}

function readDate(phrase: string): DatePhrase | 'impossible' | null {
  const [, weekday, written = ''] = withWeekday.exec(phrase) ?? [];
  const parts = dateShapes.map((shape) => shape.exec(written)?.groups).find((groups) => groups !== undefined);
  const month = parts === undefined ? null : monthIn(parts);
  if (parts === undefined || month === null) return null;
  const day = Number(parts.d);
  const fullYear = parts.y === undefined ? null : Number(parts.y.padStart(4, '20'));
  const date = dayOf(fullYear ?? aLeapYear, month, day);
  if (date === null) return 'impossible';
  if (fullYear !== null && weekday !== undefined && weekdayOf(date) !== weekdayNumber(weekday))
    return 'impossible';
  return { kind: 'date', day, month, year: fullYear };
}

function monthIn(parts: Record<string, string | undefined>): number | null {
  if (parts.m !== undefined) return Number(parts.m);
  if (parts.monthFirst !== undefined) return monthNamed(parts.monthFirst, [englishMonths]);
  return monthNamed(parts.month ?? '', [danishMonths, englishMonths]);
}

/** The month of the name, Danish or English; null for another word. */
export function readMonth(name: string): number | null {
  return monthNamed(foldLetters(name).replace(/\.$/, ''), [danishMonths, englishMonths]);
}

/** By its whole name or by its first three letters (`sept` too). */
function monthNamed(name: string, languages: readonly string[]): number | null {
  for (const language of languages) {
    const months = language.split(' ');
    const at = months.findIndex((month) => month === name || month.slice(0, 3) === name);
    if (at !== -1) return at + 1;
  }
  return name === 'sept' ? 9 : null;
}

function weekdayNumber(name: string): number {
  return (weekdays.indexOf(name) % 7) + 1;
}
