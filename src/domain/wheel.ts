import type { Day } from './day.ts';
import type { BoardId, ItemId, PersonId, WheelId } from './ids.ts';
import type { Closed } from './item.ts';

/**
 * When an item comes back: in months of each year, at the first meeting from a day of the month on; or at every
 * meeting, every second and so on.
 */
export type WheelRule =
  | { kind: 'months'; months: readonly number[]; fromDay: number }
  | { kind: 'meetings'; every: number };

/** How long before its meeting an item is begun; `days` are working days. */
export type WheelLead = { count: number; unit: 'days' | 'weeks' | 'months' };

/** A month of a year, `2027-03`, or the id of a meeting: one coming back of an item. */
export type RoundKey = string;

/** What became of a round: an item was made for it, or it is skipped (null). */
export type WheelMark = { round: RoundKey; itemId: ItemId | null };

/** An item that comes back, on the annual wheel of its board. */
export type WheelEntry = {
  id: WheelId;
  boardId: BoardId;
  title: string;
  /** The year that the title was written for: years in it move on from there. */
  titleYear: number;
  /** Codes of the units that prepare it. */
  units: readonly string[];
  minutes: number | null;
  /** Of the one case that all its items belong to; null where each has its own. */
  caseNumber: string | null;
  closed: Closed | null;
  rule: WheelRule;
  /** Null where nobody is told to begin. */
  lead: WheelLead | null;
  /** First and last day of meetings that it is proposed for. */
  from: Day;
  to: Day | null;
  /** The item that it was made from. */
  pattern: ItemId | null;
  /** The latest, oldest first. */
  marks: readonly WheelMark[];
  /** Who was told to begin on a round, and when. */
  told: readonly { round: RoundKey; on: Day; to: readonly PersonId[] }[];
  version: number;
};

export const wheelLimits = { entries: 200, every: 12, lead: 400, marks: 30 } as const;

/** The entry with what became of a round; `itemId` undefined takes the mark away. */
export function withMark(entry: WheelEntry, round: RoundKey, itemId: ItemId | null | undefined): WheelEntry {
  const others = entry.marks.filter((mark) => mark.round !== round);
  const marks = itemId === undefined ? others : [...others, { round, itemId }];
  return { ...entry, marks: marks.slice(-wheelLimits.marks) };
}
