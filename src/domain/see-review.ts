import { type Board, nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Outcome } from './decision.ts';
import type { DecisionDraft, OrderLine, Said } from './draft.ts';
import type { DraftId, ItemId, MeetingId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { type Meeting, numberOf, placeOf } from './meeting.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { choicesOf } from './recipients.ts';
import { type Seen, seen } from './seen.ts';

/** A drafted decision read back to whoever is to confirm it. */
export type ReviewView = {
  draftId: DraftId;
  meetingId: MeetingId;
  itemId: ItemId;
  /** The item's version it was drafted from. */
  version: number;
  number: number;
  title: string;
  closed: boolean;
  text: string;
  outcome: Said<Outcome | null>;
  perRecommendation: readonly (Outcome | null)[];
  postponement: Said<{ onMeeting: boolean; day: Day | null; nearest: readonly Day[] }> | null;
  postponeReason: string | null;
  postponedBefore: number;
  orders: readonly Said<OrderLine>[];
  forwardedTo: readonly string[];
  told: readonly string[];
  notTold: readonly string[];
  /** Whoever may be told, and those who will be, to choose anew. */
  people: ReturnType<typeof choicesOf>;
  recipients: readonly PersonId[];
};

/** Null for whoever does not record decisions or may not see the item. */
export function seeReview(
  { board, meeting, item, draft }: { board: Board; meeting: Meeting; item: Item; draft: DecisionDraft },
  reader: PersonReader,
): Seen<ReviewView> | null {
  const number = numberOf(meeting, item.id);
  if (!isEditor(reader) || sightOf(reader, item, true) !== 'full' || number === undefined) return null;
  const { postponement } = draft;
  return seen({
    draftId: draft.id,
    meetingId: meeting.id,
    itemId: item.id,
    version: draft.itemVersion,
    number,
    title: placeOf(meeting, item.id)?.text.title ?? item.text.title,
    closed: item.closed !== null,
    text: draft.text,
    outcome: draft.outcome,
    perRecommendation: draft.perRecommendation,
    postponement: postponement && {
      guessed: postponement.guessed,
      value: {
        onMeeting: postponement.value.to !== null,
        day: postponement.value.day,
        nearest: postponement.value.nearest,
      },
    },
    postponeReason: draft.postponeReason,
    postponedBefore: draft.postponedBefore,
    orders: draft.orders,
    forwardedTo: draft.forwardedTo,
    told: draft.recipients.map((person) => nameOf(board, person)),
    notTold: draft.notTold,
    people: choicesOf(board, { item, today: dayIn(board.timeZone, draft.at) }),
    recipients: draft.recipients,
  });
}
