import { type Day, dayOf, daysBetween } from '../day.ts';

/** A date in running text. `day` is null for a vague one (`primo juni`, `1. kvartal 2027`) and for one that never was. */
export type FoundDate = { text: string; start: number; end: number; day: Day | null };

/** Where a date without a year is looked for: `ahead` is after the day, `back` is not. */
export type Look = 'nearest' | 'ahead' | 'back';

/** The dates of a text in their order; a missing year is taken from `around`. */
export function readDates(text: string, around: Day, look: Look = 'nearest'): FoundDate[] {
  const exact = [...named(text), ...numeric(text)].map(({ year, month, day, ...where }) => ({
    ...where,
    day: year === null ? withoutYear({ month, day }, around, look) : dayOf(year, month, day),
  }));
  return [...exact, ...vagueOnes(text, exact)].sort((a, b) => a.start - b.start);
}

type Where = { text: string; start: number; end: number };
type Printed = Where & { year: number | null; month: number; day: number };

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const monthShape = `(?:${months.join('|')}|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)(?![\\p{L}\\d])`;

// Every quantifier is bounded, so that no text makes the search slow.
const namedShape = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})\\.?\\s{0,3}(${monthShape})(?:\\.?,?\\s{1,3}(\\d{4})(?!\\d))?`,
  'giu',
);
const numericShape =
  /(?<![\d.,/-])(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{4}|\d{2}))?|-(\d{1,2})(?:-(\d{4}|\d{2}))?|\/(\d{1,2})(?:(?:\/|-|\s-?\s?)(\d{4}))?)(?!\d|[.,/-]\d)/g;
const isoShape = /(?<![\d.,/-])(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)/g;
const vagueShapes = [
  `(?<!\\p{L})(?:primo|medio|ultimo)\\s{1,3}(?:${monthShape}(?:\\s{1,3}\\d{4})?|\\d{4})`,
  `(?<!\\p{L})(?:starten|begyndelsen|midten|slutningen|udgangen)\\s{1,3}af\\s{1,3}(?:${monthShape}(?:\\s{1,3}\\d{4})?|\\d{4}|året)`,
  '(?<!\\d)[1-4]\\.\\s{0,3}kvartal(?:\\s{1,3}\\d{4})?',
  '(?<!\\p{L})(?:foråret|sommeren|efteråret|vinteren|sommerferien)(?:\\s{1,3}\\d{4})?',
  '(?<!\\p{L})uge\\s{1,3}\\d{1,2}(?!\\d)',
  `(?<![\\p{L}-])${monthShape}(?:-møderækken|/${monthShape})?(?:\\s{1,3}\\d{4}(?!\\d))?`,
].map((shape) => new RegExp(shape, 'giu'));

function named(text: string): Printed[] {
  return [...text.matchAll(namedShape)].map((match) => ({
    ...whereOf(match),
    day: Number(match[1]),
    month: months.findIndex((month) => month.startsWith((match[2] ?? '').toLowerCase().slice(0, 3))) + 1,
    year: match[3] === undefined ? null : Number(match[3]),
  }));
}

function numeric(text: string): Printed[] {
  const iso = [...text.matchAll(isoShape)].map((match) => ({
    ...whereOf(match),
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  }));
  const others = [...text.matchAll(numericShape)].flatMap((match) => {
    const month = match[2] ?? match[4] ?? match[6] ?? '';
    const year = match[3] ?? match[5] ?? match[7];
    if (Number(month) < 1 || Number(month) > 12 || Number(match[1]) < 1 || Number(match[1]) > 31) return [];
    if (year === undefined && !isMeantAsDate(text, match, month)) return [];
    const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
    return [{ ...whereOf(match), day: Number(match[1]), month: Number(month), year: full }];
  });
  return [...iso, ...others];
}

/** `13.08` and `den 3.5` are dates; `kl. 10.05`, `1/3 af` and `10-12 deltagere` are not. */
function isMeantAsDate(text: string, match: RegExpExecArray, month: string): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
  if (/kl\.?\s{0,3}$/i.test(before) || /(?:pkt|punkt|afsnit|lokale|tabel|bilag)\.?\s{0,3}$/i.test(before))
    return false;
  if (/^\s{0,2}(?:%|kr|mio|mia|pct|m2|m²|km|timer|år|stk|af\s)/i.test(after)) return false;
  if (month.startsWith('0') && !match[0].includes('/')) return true;
  return /(?:^|[\s(])(?:d\.|den|senest|til|inden)\s{0,3}$/i.test(before);
}

/** The earlier shapes say more, and take the place of the later ones. */
function vagueOnes(text: string, exact: readonly Where[]): FoundDate[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of exact) taken.fill(1, start, end);
  return vagueShapes.flatMap((shape) =>
    [...text.matchAll(shape)].map(whereOf).flatMap(({ start, end, ...rest }) => {
      if (taken[start] === 1 || taken[end - 1] === 1) return [];
      taken.fill(1, start, end);
      return [{ ...rest, start, end, day: null }];
    }),
  );
}

function withoutYear({ month, day }: { month: number; day: number }, around: Day, look: Look): Day | null {
  const year = Number(around.slice(0, 4));
  // 29 February may be eight years off, around a century without one.
  const reach = month === 2 && day === 29 ? 8 : 1;
  const years = Array.from({ length: 2 * reach + 1 }, (_, at) => year - reach + at);
  const days = years.map((one) => dayOf(one, month, day)).filter((one) => one !== null);
  if (look === 'ahead') return days.find((one) => one > around) ?? null;
  if (look === 'back') return days.findLast((one) => one <= around) ?? null;
  const distance = (one: Day) => Math.abs(daysBetween(around, one));
  return days.reduce<Day | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
}

function whereOf(match: RegExpExecArray): Where {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}
