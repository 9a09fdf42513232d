import type { Day, Instant } from './day.ts';
import type { DecisionId, ItemId, MeetingId, OrderId, PersonId } from './ids.ts';

export const outcomes = [
  'approved',
  'approved-with-remarks',
  'noted',
  'noted-with-remarks',
  'discussed',
  'postponed',
  'rejected',
  'resolved',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What the board orders, of which unit, by when, all as far as the board said. */
export type OrderLine = {
  text: string;
  unit: string | null;
  /** Where the board named somebody who is no unit of ours. */
  byWhom: string | null;
  due: Day | null;
  /** What it waits for instead of a day, as it was said: `når budgettet er vedtaget`; `uden frist` is one, too. */
  condition?: string;
};

export type Order = OrderLine & { id: OrderId };

/** Where a postponed item goes: a meeting, or the waiting list (null). */
export type Postponement = { to: MeetingId | null; day: Day | null; reason: string | null };

/**
 * What the board decided on an item at one meeting. `meetingId` is null for a decision of a meeting we do not
 * hold (reprinted in imported minutes). An `outcome` read out of old text and never confirmed is a guess.
 */
export type Decision = {
  id: DecisionId;
  itemId: ItemId;
  meetingId: MeetingId | null;
  day: Day;
  outcome: Outcome | null;
  outcomeIsGuess: boolean;
  text: string;
  /** One per recommendation, in order; null where the decision does not tell them apart. */
  perRecommendation: readonly (Outcome | null)[];
  postponement: Postponement | null;
  orders: readonly Order[];
  /** Bodies it goes on to. */
  forwardedTo: readonly string[];
  recipients: readonly PersonId[];
  recordedBy: PersonId | null;
  recordedAt: Instant | null;
  /** 1 as first recorded; each correction counts up. */
  version: number;
};
