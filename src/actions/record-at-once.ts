import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { type DecisionInput, type Destination, draftDecision } from '../domain/draft.ts';
import { asId, type DecisionId, type DraftId, type OrderId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type Recorded, recordDecision } from '../domain/record-decision.ts';
import type { Doer, Entered } from './enter.ts';

export type AtMeeting = {
  entered: Entered;
  meeting: Meeting;
  by: Doer;
  now: Instant;
  newId: () => string;
};

type Wish = {
  item: Item;
  input: Pick<DecisionInput, 'text' | 'outcome' | 'postponeReason'>;
  postponedBefore: number;
  /** Where a postponed item goes, and that meeting. */
  to?: { destination: Destination; target: Meeting | null };
};

/** The first decision on an item, with a text that is ours: nothing is read out of it, and nothing is read back. */
export function recordAtOnce(
  { entered: { board, today }, meeting, by, now, newId }: AtMeeting,
  { item, input, postponedBefore, to }: Wish,
): Recorded {
  const day: Day = dayIn(board.timeZone, meeting.start);
  const about = { board, meeting, meetings: [], item, postponedBefore, today };
  const drafted = draftDecision(
    { ...input, orders: [], conditions: [], ...(to ? { postponeTo: null } : {}) },
    about,
  );
  const draft = {
    ...drafted,
    ...(to ? { postponement: { value: to.destination, guessed: false } } : {}),
    ...{ id: asId<DraftId>(newId()), by: by.personId, at: now, corrects: null },
  };
  return recordDecision({
    ...{ draft, item, day, by: by.personId, at: now },
    ...{ before: null, target: to?.target ?? null, formerTarget: null },
    newDecisionId: () => asId<DecisionId>(newId()),
    newOrderId: () => asId<OrderId>(newId()),
  });
}
