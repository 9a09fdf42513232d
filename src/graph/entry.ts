import { z } from 'zod';

/** One line of a reading, as Graph wrote it: of one event there may be several, and most occurrences are bare. */
export type Entry = {
  id: string;
  kind: 'single' | 'occurrence' | 'exception' | 'master' | 'removed';
  seriesId: string | null;
  /** When it was last changed, in milliseconds; null where that is not said. */
  modifiedAt: number | null;
  raw: Readonly<Record<string, unknown>>;
};

const text = z.string().nullish().catch(null);

const shape = z.looseObject({
  id: z.string().min(1),
  '@removed': z.unknown().optional(),
  type: text,
  seriesMasterId: text,
  lastModifiedDateTime: text,
});

/** Null for what bears no id: nobody could ever ask about it. */
export function readEntry(value: unknown): Entry | null {
  const read = shape.safeParse(value);
  if (!read.success) return null;
  const { id, type, seriesMasterId, lastModifiedDateTime, ...more } = read.data;
  const modifiedAt = Date.parse(lastModifiedDateTime ?? '');
  return {
    id,
    kind: '@removed' in more ? 'removed' : kindOf(type, seriesMasterId),
    seriesId: seriesMasterId || null,
    modifiedAt: Number.isNaN(modifiedAt) ? null : modifiedAt,
    raw: read.data,
  };
}

/** Without what every event has: only its times are said, or not even these. */
export function isBare({ raw }: Entry): boolean {
  return !('subject' in raw) || !('start' in raw);
}

/** The newest of what was said of one event; null where it cannot be told. */
export function newestOf(versions: readonly Entry[]): Entry | null {
  const times = versions.map(({ modifiedAt }) => modifiedAt);
  if (times.includes(null) && versions.length > 1) return null;
  const latest = Math.max(...times.map((time) => time ?? 0));
  const newest = versions.filter(({ modifiedAt }) => (modifiedAt ?? 0) === latest);
  return newest.length === 1 ? (newest[0] ?? null) : null;
}

/** The occurrence with all that its series says, except when. */
export function inSeries(occurrence: Entry, master: Entry): Entry {
  const { start: _start, end: _end, originalStart: _original, ...common } = master.raw;
  return { ...occurrence, raw: { ...common, ...occurrence.raw } };
}

function kindOf(type: string | null | undefined, seriesId: string | null | undefined): Entry['kind'] {
  if (type === 'seriesMaster') return 'master';
  if (type === 'exception') return 'exception';
  return type === 'occurrence' || seriesId ? 'occurrence' : 'single';
}
