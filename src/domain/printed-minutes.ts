import type { Day } from './day.ts';
import type { Outcome } from './decision.ts';
import type { Recommendation } from './recommendation.ts';

/** Published minutes (a REFERAT) as read. Texts are as printed, with their line breaks and without Markdown's marks. */
export type PrintedMinutes = {
  board: string;
  date: Day;
  /** `HH:MM`. */
  startTime: string | null;
  place: string | null;
  attendees: string[];
  /** Only where it is printed. */
  absent?: string[];
  toc: PrintedContentsRow[];
  items: PrintedItem[];
  /** Every line that found no place above, counted from 1. */
  notUnderstood: { line: number; text: string }[];
};

export type PrintedContentsRow = { title: string; page: number };

/** A closed item has a number and a case number, and nothing else: but for internal minutes, which say all and mark it. */
export type PrintedItem = {
  number: number;
  title: string | null;
  closed: boolean;
  /** Only where it is printed. */
  closedReason?: string;
  closedBasis?: string;
  caseNumber: string | null;
  /** Who was disqualified; only where it is printed. */
  away?: string[];
  /** Who was at the meeting, and not at the item; only where it is printed. */
  missed?: string[];
  sections: PrintedSections;
  recommendations: Recommendation[];
  /** In the order printed: oldest first. */
  decisions: { date: Day; text: string }[];
  attachments: string[];
  outcomeOfLastDecision: Outcome | null;
  postponedTo: Day | null;
  orders: { text: string; byWhom: string | null; due: string | null }[];
  /** Bodies the item goes on to. */
  forwardedTo: string[];
  guests: string[];
  units: string[];
};

export const sectionNames = ['baggrund', 'indstilling', 'sagsfremstilling', 'økonomi', 'referat'] as const;
export type SectionName = (typeof sectionNames)[number];
export type PrintedSections = Record<SectionName, string | null>;

/** A text that cannot be read as minutes, and why: `no-title` lacks `REFERAT <board>`, `no-date` a day of the meeting. */
export type MinutesRead =
  | { kind: 'minutes'; minutes: PrintedMinutes }
  | { kind: 'not-minutes'; why: 'empty' | 'no-title' | 'no-date' };
