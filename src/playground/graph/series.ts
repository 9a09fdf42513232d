import { DateTime } from 'luxon';
import type { Planned, Standing } from './mailbox.ts';

/** A change of one occurrence. Graph gives some of them ids of their own. */
export type Exception = { change: Partial<Planned>; hasNewId: boolean; revision: number };

export type Series = {
  id: string;
  /** As its first occurrence is. */
  master: Planned;
  everyDays: number;
  count: number;
  exceptions: Map<number, Exception>;
  deleted: ReadonlySet<number>;
  revision: number;
};

/** Ids of occurrences hold their day, so that a series that is moved has others. */
export function occurrencesOf(series: Series): Standing[] {
  const { id, master, count, exceptions, deleted, revision } = series;
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !deleted.has(index))
    .map((index) => {
      const start = startOf(series, index);
      const exception = exceptions.get(index);
      const plain = { ...master, start, seriesId: id, index, originalStart: start };
      const occurrenceId = `${id}.${start.slice(0, 16)}`;
      if (!exception) return { ...plain, id: occurrenceId, type: 'occurrence', revision } as const;
      return {
        ...plain,
        ...exception.change,
        id: exception.hasNewId ? `${occurrenceId}.own` : occurrenceId,
        type: 'exception',
        revision: Math.max(revision, exception.revision),
      } as const;
    });
}

/** At the same hour on the wall, summer and winter. */
function startOf({ master, everyDays }: Series, index: number): string {
  const zone = master.isAllDay ? 'UTC' : 'Europe/Copenhagen';
  const first = DateTime.fromISO(master.start, { zone });
  return first
    .plus({ days: index * everyDays })
    .toJSDate()
    .toISOString();
}
