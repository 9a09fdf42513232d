import { type Day, yearOf } from './day.ts';
import type { MeetingId } from './ids.ts';
import type { PastItem } from './see-past.ts';
import type { Seen } from './seen.ts';

/** What a reader may see of the past. Sums are made of nothing else, so that none tells more than its parts. */
type Past = readonly Seen<PastItem>[];

/** Minutes of the items that had some planned; what else was treated stands beside it. */
export type MeetingTime = {
  meetingId: MeetingId;
  day: Day;
  planned: number;
  used: number;
  unplanned: number;
};

/** Oldest first; of meetings of which no time is known nothing. */
export function timeByMeeting(past: Past): MeetingTime[] {
  const timed = past.filter(({ used }) => used !== null);
  return [...Map.groupBy(timed, ({ meetingId }) => meetingId)]
    .map(([meetingId, items]) => {
      const planned = items.filter((item) => item.planned !== null);
      const used = sum(planned, (item) => item.used);
      return {
        ...{ meetingId, day: items[0]?.day as Day, used },
        planned: sum(planned, (item) => item.planned),
        unplanned: sum(items, (item) => item.used) - used,
      };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Of one year: items that were decided on, and how often one was put off for the first, the second, or yet another time. */
export type YearOfDecisions = { year: number; decided: number; first: number; second: number; more: number };

export function postponementsByYear(past: Past, years: readonly number[]): YearOfDecisions[] {
  return byYear(past, years).map(([year, items]) => {
    const nth = (is: (count: number) => boolean) =>
      items.filter(({ postponement }) => postponement !== null && is(postponement)).length;
    return {
      ...{ year, decided: items.filter(({ outcome }) => outcome !== null).length },
      ...{ first: nth((count) => count === 1), second: nth((count) => count === 2) },
      more: nth((count) => count > 2),
    };
  });
}

/** Of one year: items on agendas, standing ones left out, and those of them that are closed. */
export type YearOfClosed = { year: number; items: number; closed: number };

export function closedByYear(past: Past, years: readonly number[]): YearOfClosed[] {
  return byYear(past, years).map(([year, all]) => {
    const items = all.filter(({ isStanding }) => !isStanding);
    return { year, items: items.length, closed: items.filter(({ isClosed }) => isClosed).length };
  });
}

/** What concerns several units counts for each; what concerns none stands last. */
export type UnitDecisions = { unit: string | null; decided: number; postponed: number };

export function decisionsByUnit(past: Past): UnitDecisions[] {
  const decided = past.filter(({ outcome }) => outcome !== null);
  const named = decided.flatMap(({ units, outcome }) =>
    (units.length === 0 ? [null] : units).map((unit) => ({ unit, outcome })),
  );
  return [...Map.groupBy(named, ({ unit }) => unit)]
    .map(([unit, all]) => {
      const postponed = all.filter(({ outcome }) => outcome === 'postponed').length;
      return { unit, decided: all.length - postponed, postponed };
    })
    .toSorted(
      (a, b) => Number(a.unit === null) - Number(b.unit === null) || (`${a.unit}` < `${b.unit}` ? -1 : 1),
    );
}

function byYear(past: Past, years: readonly number[]): [number, Past][] {
  const found = Map.groupBy(past, ({ day }) => yearOf(day));
  return years.map((year) => [year, found.get(year) ?? []]);
}

function sum<T>(all: readonly T[], of: (one: T) => number | null): number {
  return all.reduce((so, one) => so + (of(one) ?? 0), 0);
}
