import { nameOf, unitsOn } from './board.ts';
import type { Condition } from './condition.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { Decision } from './decision.ts';
import type { DecisionDraft, DecisionInput } from './draft.ts';
import type { Item } from './item.ts';
import type { Meeting } from './meeting.ts';
import type { PersonReader } from './reader.ts';
import { type DecisionFormView, seeDecisionForm } from './see-form.ts';
import { type ReviewMatter, type ReviewView, seeReview } from './see-review.ts';
import type { Meetings } from './see-targets.ts';
import { type Seen, seen } from './seen.ts';

/** All that a decision is written with, what was decided here already, and what waits to be confirmed. */
export type DecidingView = Omit<DecisionFormView, 'values' | 'units'> & {
  boardName: string;
  timeZone: string;
  /** Of the meeting: dates without a year are those after it. */
  day: Day;
  closed: boolean;
  /** As the bot itself looks for them in a text. */
  units: readonly { code: string; name: string }[];
  /** The decision of this meeting as the form would have it, to be corrected. */
  decided: DecisionInput | null;
  draft: WaitingDraft | null;
};

export type WaitingDraft = {
  by: string;
  isOwn: boolean;
  at: Instant;
  /** The item was written anew since: it must be read again. */
  isOutdated: boolean;
  review: ReviewView;
};

export type DecidingMatter = Meetings & {
  meeting: Meeting;
  item: Item;
  /** All of the item, and the conditions of that of this meeting. */
  decisions: readonly Decision[];
  conditions: readonly Condition[];
  draft: { draft: DecisionDraft; matter: ReviewMatter } | null;
};

/** Null for whoever does not record decisions, or may not see the item. */
export function seeDeciding(matter: DecidingMatter, reader: PersonReader): Seen<DecidingView> | null {
  const { board, meeting, item, decisions, now } = matter;
  const form = seeDecisionForm(matter, reader);
  if (!form) return null;
  const { values: _, ...rest } = form;
  const decided = decisions.find(({ meetingId }) => meetingId === meeting.id);
  return seen({
    ...rest,
    ...{ boardName: board.name, timeZone: board.timeZone },
    day: dayIn(board.timeZone, meeting.start),
    closed: item.closed !== null,
    units: unitsOn(board, dayIn(board.timeZone, now)).map(({ code, name }) => ({ code, name })),
    decided: decided ? inputOf(decided, matter.conditions) : null,
    draft: waitingIn(matter, { reader, decided }),
  });
}

/** One that was drafted before the latest version of the decision waits no longer. */
function waitingIn(
  { board, item, draft: waiting }: DecidingMatter,
  { reader, decided }: { reader: PersonReader; decided: Decision | undefined },
): WaitingDraft | null {
  if (!waiting || waiting.draft.corrects !== (decided?.version ?? null)) return null;
  const { draft, matter } = waiting;
  const review = seeReview(matter, reader);
  return (
    review && {
      by: nameOf(board, draft.by),
      isOwn: draft.by === reader.personId,
      at: draft.at,
      isOutdated: draft.itemVersion !== item.version,
      review,
    }
  );
}

function inputOf(decision: Decision, conditions: readonly Condition[]): DecisionInput {
  const { text, outcome, perRecommendation, postponement, orders, recipients } = decision;
  return {
    ...{ text, perRecommendation, recipients },
    ...(outcome ? { outcome } : {}),
    ...(postponement
      ? { postponeTo: postponement.to && postponement.day, postponeReason: postponement.reason }
      : {}),
    orders: orders.map(({ id: _, ...line }) => line),
    conditions: conditions.map(({ text: said, unit, due }) => ({ text: said, unit, due })),
  };
}
