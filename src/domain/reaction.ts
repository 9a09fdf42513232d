import type { Instant } from './day.ts';
import type { ItemId, MeetingId, NoteId, PersonId, QuestionId } from './ids.ts';

/** `agree` with the recommendation, or want the item `discussed`; a person has one or none per item and meeting. */
export const reactionKinds = ['agree', 'discuss'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export type Reaction = {
  meetingId: MeetingId;
  itemId: ItemId;
  personId: PersonId;
  kind: ReactionKind;
  at: Instant;
};

/** A note to an item: for its writer alone, or shared with the board. */
export type Note = {
  id: NoteId;
  meetingId: MeetingId;
  itemId: ItemId;
  personId: PersonId;
  text: string;
  shared: boolean;
  at: Instant;
  /** 1 as first written; each change counts up. */
  version: number;
  /** Beside which paragraph it stands; left out where it is to the whole item. */
  anchor?: NoteAnchor;
};

export const anchorSections = ['background', 'recommendation', 'caseStatement', 'finances'] as const;

/** The paragraph, counted from 0, and the words it began with when the note was written: by them it is found again. */
export type NoteAnchor = { section: (typeof anchorSections)[number]; paragraph: number; quote: string };

/**
 * A director's question on an item, or an addressee's on a decision. The answer goes back to the asker;
 * on an item it stands for the board.
 */
export type Question = {
  id: QuestionId;
  meetingId: MeetingId;
  itemId: ItemId;
  about: 'item' | 'decision';
  askedBy: PersonId;
  text: string;
  askedAt: Instant;
  answer: QuestionAnswer | null;
};

/** `version` is 1 as first given; each correction by its giver counts up. */
export type QuestionAnswer = { text: string; by: PersonId; at: Instant; version: number };

/** How the board stands on an item: how many agree, want discussion, have asked. */
export type Tally = { agree: number; discuss: number; question: number };
