import type { Day, Instant } from './day.ts';
import type { BoardId, FileId, ItemId, MeetingId, PersonId } from './ids.ts';

/** A pre-read or appendix: a link, a file that we keep, or only a title (read out of old minutes). */
export type Attachment = {
  title: string;
  url: string | null;
  /** The file as it is now; its id stays when another version takes its place. */
  kept?: KeptVersion;
  /** Who added it, where that is known. */
  by?: PersonId;
};

/** One version, counted from 1, of a file that somebody sent; `size` in bytes, SHA-256 in hex. */
export type KeptVersion = {
  id: FileId;
  version: number;
  name: string;
  size: number;
  sha256: string;
  at: Instant;
};

/**
 * What an item says, as put to a meeting. Sections are text with line breaks, null where absent;
 * the points of a recommendation are read out of its text (`readRecommendation`).
 */
export type ItemText = {
  title: string;
  background: string | null;
  recommendation: string | null;
  caseStatement: string | null;
  finances: string | null;
  attachments: readonly Attachment[];
};

/**
 * How much of a closed item those see from whom it is kept, beside its case number: nothing, its title, or its title and
 * what was decided.
 */
export const closedLevels = ['all', 'title', 'decision'] as const;
export type ClosedLevel = (typeof closedLevels)[number];

/** Why an item is confidential, and which chiefs and guests may see it all the same. */
export type Closed = {
  reason: string | null;
  audience: readonly PersonId[];
  /** The provision it rests on, as people cite it. */
  basis?: string | null;
  /** When it is to be looked at again. */
  review?: Day | null;
  /** Where nothing is said all is closed. */
  level?: ClosedLevel;
};

/**
 * `proposed` waits for the secretary, `returned` for its proposer; `accepted` stands on agendas or waits
 * for one; `withdrawn` is over.
 */
export const itemStates = ['proposed', 'returned', 'accepted', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];

/** When a guest is asked to come to the item, at one meeting. */
export type Arrival = { personId: PersonId; meetingId: MeetingId; at: Instant };

/** One item of business. It may stand on several agendas, one after another, until it is decided. */
export type Item = {
  id: ItemId;
  boardId: BoardId;
  /** The latest text; each place keeps the text as put to its meeting. */
  text: ItemText;
  caseNumber: string | null;
  /** Codes of the units it concerns. */
  units: readonly string[];
  closed: Closed | null;
  disqualified: readonly PersonId[];
  guests: readonly PersonId[];
  /** Of those guests for whom a time was said. */
  arrivals?: readonly Arrival[];
  /** Other business: bullets, and a free record instead of a decision. */
  standing: boolean;
  /** Planned length in minutes. */
  minutes: number | null;
  state: ItemState;
  proposal: Proposal | null;
  /** The day of the meeting its sections were written for, where it was made of an earlier item and nobody edited it yet. */
  textFrom?: Day;
  version: number;
};

/** Who proposed the item, for which meeting, and what the secretary answered. */
export type Proposal = {
  by: PersonId;
  wishedMeeting: MeetingId | null;
  /** The comment with which it was returned. */
  comment: string | null;
  at: Day;
};

export const limits = {
  title: 250,
  section: 20_000,
  /** All of an item's sections: they have to fit into one form. */
  item: 24_000,
  decision: 8_000,
  caseNumber: 20,
  minutes: 480,
  note: 2_000,
  attachments: 50,
  /** Of a pre-read's file, in bytes: what a chat takes without a wait. */
  file: 25 * 1024 * 1024,
  reason: 500,
  basis: 200,
} as const;

/** `24/24964`: year of registration, slash, running number. */
export function isCaseNumber(text: string): boolean {
  return /^\d{2}\/\d{1,6}$/.test(text);
}
