/** A day as people say it. What it means depends on the day it is said and on which meetings there are. */
export type DatePhrase =
  | { kind: 'date'; day: number; month: number; year: number | null }
  /** Monday is 1. */
  | { kind: 'weekday'; weekday: number }
  /** 0 is today. */
  | { kind: 'in-days'; days: number }
  | { kind: 'next-meeting' };

/** What is said of an item on one line. */
export type ItemLine = {
  title: string;
  caseNumber: string | null;
  /** As typed, each known to the board. */
  units: readonly string[];
  minutes: number | null;
  closed: boolean;
  to: DatePhrase | null;
  /** Of a meeting in session: right after the item it is at. */
  now?: true;
};

/** Of a command that asks first: the answer was said along with it. */
export type Sure = { isSure?: true };

/** A command about one item, by its place on the agenda of the meeting in question or of the one named. */
export type Numbered = { number: number; meeting: DatePhrase | null };
