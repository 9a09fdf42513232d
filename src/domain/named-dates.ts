import { readDates } from './danish/dates.ts';
import { type Day, daysBetween } from './day.ts';
import type { Decision } from './decision.ts';
import type { Item } from './item.ts';

/** A date that an item's own text names, with the words that stand around it. */
export type NamedDate = { day: Day; around: string };

/** Characters that are shown before and after a date. */
const before = 50;
const after = 60;

/** The dates after the day that the item's sections, its decisions and what they ordered name, in order, each once. */
export function datesNamed(item: Item, decisions: readonly Decision[], since: Day): NamedDate[] {
  const { title, background, recommendation, caseStatement, finances } = item.text;
  const sections = [title, background, recommendation, caseStatement, finances].filter((one) => one !== null);
  const own = decisions.filter(({ itemId }) => itemId === item.id);
  // To which day it was put off is no date of the case.
  const putOffTo = new Set(own.map(({ postponement }) => postponement?.day));
  const found = [
    ...sections.flatMap((text) => datesIn(text, since)),
    ...own.flatMap(({ text, day }) => datesIn(text, day)).filter(({ day }) => !putOffTo.has(day)),
    ...own.flatMap(({ orders }) =>
      orders.flatMap(({ text, due }) => (due === null ? [] : [{ day: due, around: lineOf(text) }])),
    ),
  ];
  return onceEach(found.filter(({ day }) => day > since)).toSorted((a, b) => daysBetween(b.day, a.day));
}

/** Those that have passed when the meeting of the day is held. */
export function passedBy(dates: readonly NamedDate[], day: Day): NamedDate[] {
  return dates.filter((one) => one.day < day);
}

function datesIn(text: string, around: Day): NamedDate[] {
  return readDates(text, around).flatMap(({ day, start, end }) =>
    day === null ? [] : [{ day, around: wordsAround(text, start, end) }],
  );
}

/** The line on which the date stands, cut between words where it is long. */
function wordsAround(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const left = text.slice(lineStart, start);
  const right = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  const lead = left.length <= before ? left : `… ${left.slice(-before).replace(/^\S*\s/, '')}`;
  const tail = right.length <= after ? right : `${right.slice(0, after).replace(/\s\S*$/, '')} …`;
  return `${lead}${text.slice(start, end)}${tail}`.trim();
}

function lineOf(text: string): string {
  const most = before + after;
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$/, '')} …`;
}

function onceEach(dates: readonly NamedDate[]): NamedDate[] {
  return [...new Map(dates.map((one) => [`${one.day} ${one.around}`, one])).values()];
}
