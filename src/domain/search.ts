import type { Day, Instant } from './day.ts';
import type { Outcome } from './decision.ts';
import type { ItemId, MeetingId } from './ids.ts';
import type { Guarded } from './reader.ts';

/** What is looked for: every term must be found, none of those left out. */
export type SearchWish = {
  terms: readonly SearchTerm[];
  without: readonly SearchTerm[];
  /** Where the terms must stand; null for anywhere. */
  in: SearchPart | null;
  /** Days, both included. */
  from: Day | null;
  to: Day | null;
  unit: string | null;
  status: SearchStatus | null;
  caseNumber: string | null;
};

/** Whatever there is. */
export const anything: SearchWish = {
  ...{ terms: [], without: [], in: null, from: null, to: null },
  ...{ unit: null, status: null, caseNumber: null },
};

/** Whether nothing in it says what is meant, as where only punctuation was typed. */
export function asksNothing(wish: SearchWish): boolean {
  return Object.values(wish).every((value) => value === null || (Array.isArray(value) && value.length === 0));
}

/** A word, found with its endings and as the beginning of another; or several in a row, as they stand. */
export type SearchTerm = { words: readonly string[]; isPhrase: boolean };

export const searchParts = ['title', 'attachments', 'decisions'] as const;
export type SearchPart = (typeof searchParts)[number];

export const searchStatuses = ['postponed', 'decided', 'undecided', 'closed'] as const;
export type SearchStatus = (typeof searchStatuses)[number];

/** An item on one agenda that has what is looked for, and what decides who may know; the larger the rank, the better. */
export type Hit = {
  meetingId: MeetingId;
  itemId: ItemId;
  start: Instant;
  isPublished: boolean;
  /** As put to that meeting. */
  title: string;
  caseNumber: string | null;
  outcome: Outcome | null;
  guarded: Guarded;
  /** Whether all of it has what was asked for, and whether the title alone has: so much is for whom that alone is open. */
  has: { all: boolean; title: boolean };
  rank: number;
};

/** What stands around the words that were found, each between the two marks. */
export const hitMarks = ['\u0001', '\u0002'] as const;

/** So many are looked at, the latest: beyond that more words are of more help than more hits. */
export const mostHits = 300;

/** What can be looked for in the compose box of Teams, under the names that its manifest gives them. */
export const queryCommands = ['findItems', 'findDecisions'] as const;
export type QueryCommand = (typeof queryCommands)[number];
