import { type WheelLead, type WheelRule, wheelLimits } from '../wheel.ts';
import { readMonth } from './date-phrase.ts';
import { foldLetters } from './typed-text.ts';

const ordinals = [
  ...['andet', 'second', 'other'].map((word) => [word, 2] as const),
  ...['tredje', 'third'].map((word) => [word, 3] as const),
  ...['fjerde', 'fourth'].map((word) => [word, 4] as const),
  ...['femte', 'fifth'].map((word) => [word, 5] as const),
  ...['sjette', 'sixth'].map((word) => [word, 6] as const),
];
const nth = new Map(ordinals);
const every = '(?:hvert|hver|every|each)';
const end = '(?=[ ,.;]|$)';
const meetings = new RegExp(
  `^${every} (?:(\\p{L}+|\\d{1,2})(?:\\.|st|nd|rd|th)? )?(?:møde|meeting)${end}`,
  'iu',
);
const inMonths = new RegExp(`^${every} (?:år|year) (?:i|in) `, 'i');
const afterDay = new RegExp(
  `^${every} (?:år|year) (?:efter|fra|after|from) (?:den |the )?(?:(\\d{1,2})\\.? (\\p{L}+)|(\\p{L}+) (\\d{1,2}))\\.?${end}`,
  'iu',
);
const periods: readonly (readonly [RegExp, readonly number[]])[] = [
  [new RegExp(`^${every} (?:måned|month)${end}`, 'i'), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [new RegExp(`^${every} (?:kvartal|quarter)${end}`, 'i'), [1, 4, 7, 10]],
  [new RegExp(`^${every} (?:halvår|half[- ]year)${end}`, 'i'), [1, 7]],
];

type Found = { rule: WheelRule | null; rest: string };

/** When something comes back, and the line without it: the last such words, since a title may have them too. */
export function readRuleIn(line: string): Found {
  const starts = [...line.matchAll(new RegExp(`(?:^|(?<= ))${every} `, 'gi'))].map(({ index }) => index);
  for (const start of starts.reverse()) {
    const found = ruleAtStart(line.slice(start));
    if (found)
      return { rule: found.rule, rest: `${line.slice(0, start)}${found.rest}`.replace(/\s+/g, ' ').trim() };
  }
  return { rule: null, rest: line };
}

const leadShape =
  /(?:^|[ ,])(?:forberedes |prepared )?(\d{1,3}) ?(arbejdsdage?|dage?|uger?|måneder?|måned|(?:working )?days?|weeks?|months?) (?:før|inden|before|ahead)(?=[ ,.;]|$)/i;

/** `6 uger før`, and the line without it; days are working days. */
export function readLead(line: string): { lead: WheelLead | null; rest: string } {
  const found = leadShape.exec(line);
  const count = Number(found?.[1] ?? 0);
  if (!found || count < 1 || count > wheelLimits.lead) return { lead: null, rest: line };
  const word = foldLetters(found[2] ?? '');
  const unit = /^(?:uge|week)/.test(word) ? 'weeks' : /^m/.test(word) ? 'months' : 'days';
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  return { lead: { count, unit }, rest: rest.replace(/\s+/g, ' ').trim() };
}

type Ruled = { rule: WheelRule; rest: string } | null;

function ruleAtStart(text: string): Ruled {
  return meetingsAtStart(text) ?? dayAtStart(text) ?? monthsAtStart(text) ?? periodAtStart(text);
}

function meetingsAtStart(text: string): Ruled {
  const found = meetings.exec(text);
  if (!found) return null;
  const [whole, word] = found;
  const count = word === undefined ? 1 : (nth.get(foldLetters(word)) ?? Number(word));
  const isCount = count >= 1 && count <= wheelLimits.every;
  return isCount ? { rule: { kind: 'meetings', every: count }, rest: text.slice(whole.length) } : null;
}

function dayAtStart(text: string): Ruled {
  const [whole = '', day, named, first, dayAfter] = afterDay.exec(text) ?? [];
  const month = readMonth(named ?? first ?? '');
  const fromDay = Number(day ?? dayAfter ?? 0);
  if (month === null || fromDay < 1 || fromDay > 31) return null;
  return { rule: { kind: 'months', months: [month], fromDay }, rest: text.slice(whole.length) };
}

function monthsAtStart(text: string): Ruled {
  const [whole] = inMonths.exec(text) ?? [];
  if (whole === undefined) return null;
  const { months, rest } = takeMonths(text.slice(whole.length));
  return months.length > 0 ? { rule: { kind: 'months', months, fromDay: 1 }, rest } : null;
}

const named = /^(?:, ?(?:og |and )?| og | and )?(\p{L}+\.?)/iu;

/** `marts, juni og oktober`, and what follows the last month. */
function takeMonths(text: string): { months: number[]; rest: string } {
  const months: number[] = [];
  let rest = text;
  while (months.length < 12) {
    const [whole = '', word = ''] = named.exec(rest) ?? [];
    const month = readMonth(word);
    if (month === null || (months.length > 0 && whole === word)) break;
    months.push(month);
    rest = rest.slice(whole.length);
  }
  return { months, rest };
}

function periodAtStart(text: string): Ruled {
  for (const [shape, months] of periods) {
    const [whole] = shape.exec(text) ?? [];
    if (whole !== undefined)
      return { rule: { kind: 'months', months, fromDay: 1 }, rest: text.slice(whole.length) };
  }
  return null;
}
