import { type Board, nameOf, unitChoices } from './board.ts';
import type { ConditionLine } from './condition.ts';
import { readRouting } from './danish/routing.ts';
import { type Day, dayIn } from './day.ts';
import type { OrderLine, Outcome } from './decision.ts';
import type { DecisionDraft, Said } from './draft.ts';
import type { DraftId, ItemId, MeetingId, PersonId } from './ids.ts';
import { numberOf, placeOf } from './meeting.ts';
import { isEditor, type PersonReader, type Reader, sightOf } from './reader.ts';
import { choicesOf } from './recipients.ts';
import type { Route } from './route.ts';
import { isMovable, shiftOf } from './route-plan.ts';
import { type DraftMatter, type PostponingView, postponingIn } from './see-postponing.ts';
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
  /** Null unless postponed. */
  postponing: PostponingView | null;
  /** `isPast`: its day was over when it was drafted. */
  orders: readonly (Said<OrderLine> & { isPast: boolean })[];
  /** Those that something can be ordered of. */
  units: readonly { id: string; name: string }[];
  conditions: readonly Said<ConditionLine>[];
  /** Bodies read out of the text, with the day that stands there of each. */
  forwardedTo: readonly { name: string; day: Day | null }[];
  /** Where it is postponed: the plan of where it goes on to, which will not fit any longer, and by how many days. */
  behind: { steps: readonly { body: string; day: Day | null }[]; days: number | null } | null;
  told: readonly string[];
  notTold: readonly string[];
  /** Whoever may be told, and those who will be, to choose anew. */
  people: ReturnType<typeof choicesOf>;
  recipients: readonly PersonId[];
};

/** `route`: the plan of where the item goes on to. */
export type ReviewMatter = DraftMatter & { route?: Route | null };

/**
 * Null for whoever does not record decisions or may not see the item. Where others read along, it says nothing of
 * agendas that are not out, nor of other items that are closed to them.
 */
export function seeReview(
  { route = null, ...matter }: ReviewMatter,
  reader: PersonReader,
  audience: Reader = reader,
): Seen<ReviewView> | null {
  const { board, meeting, item, draft } = matter;
  const number = numberOf(meeting, item.id);
  if (!isEditor(reader) || sightOf(reader, item, true) !== 'full' || number === undefined) return null;
  const today = dayIn(board.timeZone, draft.at);
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
    postponing: postponingIn(matter, { reader, audience }),
    orders: draft.orders.map((one) => ({ ...one, isPast: one.value.due !== null && one.value.due < today })),
    units: unitChoices(board, today),
    conditions: draft.conditions,
    forwardedTo: onwardOf(draft, { board, day: dayIn(board.timeZone, meeting.start) }),
    behind: draft.postponement && route ? behindOf(route, draft.postponement.value.day) : null,
    told: draft.recipients.map((person) => nameOf(board, person)),
    notTold: draft.notTold,
    people: choicesOf(board, { item, today }),
    recipients: draft.recipients,
  });
}

function onwardOf({ text, forwardedTo }: DecisionDraft, { board, day }: { board: Board; day: Day }) {
  const { name, units } = board;
  const read = readRouting(text, { place: 'decision', board: name, units, day });
  return forwardedTo.map((name) => ({ name, day: read.find((one) => one.name === name)?.day ?? null }));
}

function behindOf(route: Route, to: Day | null): ReviewView['behind'] {
  const steps = route.steps.filter(isMovable).map(({ body, day }) => ({ body, day }));
  const days = shiftOf(route, to);
  return steps.length > 0 && (to === null || days !== null) ? { steps, days } : null;
}
