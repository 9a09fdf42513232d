import { type Day, yearOf } from './day.ts';
import type { ItemId } from './ids.ts';
import type { WheelEntry, WheelRule } from './wheel.ts';
import { titleKey } from './wheel-item.ts';

/** An item as it stood on a meeting's agenda of the past. */
export type PastItem = { itemId: ItemId; title: string; day: Day };

/** What seems to come back, with the years it did; the item is the latest. */
export type WheelSuggestion = {
  itemId: ItemId;
  title: string;
  /** Of the latest. */
  day: Day;
  rule: WheelRule;
  years: readonly number[];
};

/** An item that comes back oftener in a year has no time of its own. */
const mostMonths = 4;
/** Of the meetings since it first came, the share on which an item stands that is for every meeting, and how many at least. */
const nearlyAll = 0.75;
const fewestMeetings = 4;

/**
 * Items of the same title, years aside, that came at the same time in two years or more, or at nearly every meeting;
 * what stands on the wheel already is left out. Only suggested, never assumed.
 */
export function suggestWheel(
  past: readonly PastItem[],
  entries: readonly Pick<WheelEntry, 'title'>[],
): WheelSuggestion[] {
  const known = new Set(entries.map(({ title }) => titleKey(title)));
  const days = [...new Set(past.map(({ day }) => day))];
  const groups = Map.groupBy(past, ({ title }) => titleKey(title));
  return [...groups]
    .filter(([key]) => key !== '' && !known.has(key))
    .flatMap(([, items]) => suggestionOf(items.toSorted(byDay), days))
    .toSorted((a, b) => b.years.length - a.years.length || (a.title < b.title ? -1 : 1));
}

function suggestionOf(items: readonly PastItem[], meetings: readonly Day[]): WheelSuggestion[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  const { itemId, title, day } = last;
  const days = [...new Set(items.map((one) => one.day))];
  const since = meetings.filter((meeting) => meeting >= first.day).length;
  const years = [...new Set(days.map(yearOf))];
  if (days.length >= fewestMeetings && days.length / since >= nearlyAll)
    return [{ itemId, title, day, rule: { kind: 'meetings', every: 1 }, years }];
  const months = sameMonths(days);
  if (months.length === 0 || months.length > mostMonths) return [];
  return [{ itemId, title, day, rule: { kind: 'months', months, fromDay: 1 }, years }];
}

/** The months around which something came in two years or more, each a month early or late. */
function sameMonths(days: readonly Day[]): number[] {
  const left = new Set(days);
  const found: number[] = [];
  for (;;) {
    const best = [...left]
      .toSorted()
      .reverse()
      .map((day) => ({ day, near: nearTo(day, left) }))
      .reduce<{ day: Day; near: Day[] } | null>(
        (most, one) => (yearsIn(one.near) > yearsIn(most?.near ?? []) ? one : most),
        null,
      );
    if (!best || yearsIn(best.near) < 2) return found.toSorted((a, b) => a - b);
    found.push(monthOf(best.day));
    for (const day of best.near) left.delete(day);
  }
}

function nearTo(day: Day, days: ReadonlySet<Day>): Day[] {
  return [...days].filter((other) => [0, 1, 11].includes(Math.abs(monthOf(other) - monthOf(day))));
}

function yearsIn(days: readonly Day[]): number {
  return new Set(days.map(yearOf)).size;
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function byDay(a: PastItem, b: PastItem): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
