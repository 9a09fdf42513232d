import { Refusal } from '../errors.ts';
import { addItem, removeItem } from './agenda.ts';
import type { Day, Instant } from './day.ts';
import type { Decision, Order } from './decision.ts';
import type { DecisionDraft } from './draft.ts';
import type { DecisionId, OrderId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { isOver, type Meeting, numberOf } from './meeting.ts';
import { oftenEnough } from './postponements.ts';

/** What confirming a draft makes: the decision, and the agendas that an item comes onto or leaves. */
export type Recorded = { decision: Decision; meetings: readonly Meeting[] };

type Confirmation = {
  draft: DecisionDraft;
  item: Item;
  day: Day;
  /** The decision of this meeting on the item as it stood; null where this is the first. */
  before: Decision | null;
  /** The meeting the item is postponed to, and the one an earlier version of the decision had postponed it to. */
  target: Meeting | null;
  formerTarget: Meeting | null;
  by: PersonId;
  at: Instant;
  newDecisionId: () => DecisionId;
  newOrderId: () => OrderId;
};

/**
 * Makes a confirmed draft into the decision. Refuses one without an outcome, one drafted before the latest version, and
 * to put off without a reason what was put off so often.
 */
export function recordDecision(confirmation: Confirmation): Recorded {
  const { draft, before } = confirmation;
  if (draft.outcome.value === null) throw new Refusal('outcome-missing');
  if ((before?.version ?? null) !== draft.corrects) throw new Refusal('outdated');
  if (draft.postponement && !draft.postponeReason && draft.postponedBefore >= oftenEnough)
    throw new Refusal('postpone-reason-missing', { times: draft.postponedBefore });
  return { decision: decisionFrom(confirmation), meetings: agendasAfter(confirmation) };
}

function decisionFrom({ draft, before, day, by, at, newDecisionId, newOrderId }: Confirmation): Decision {
  return {
    id: before?.id ?? newDecisionId(),
    itemId: draft.itemId,
    meetingId: draft.meetingId,
    day,
    outcome: draft.outcome.value,
    outcomeIsGuess: false,
    text: draft.text,
    perRecommendation: draft.perRecommendation,
    postponement: draft.postponement && {
      to: draft.postponement.value.to,
      day: draft.postponement.value.day,
      reason: draft.postponeReason,
    },
    orders: ordersFrom(draft, before?.orders ?? [], newOrderId),
    forwardedTo: draft.forwardedTo,
    recipients: draft.recipients,
    recordedBy: by,
    recordedAt: at,
    version: (before?.version ?? 0) + 1,
  };
}

/** An order whose text stays keeps its id; of several with that text, the one of the same unit first. */
function ordersFrom(
  { orders }: DecisionDraft,
  before: readonly Order[],
  newOrderId: Confirmation['newOrderId'],
): Order[] {
  const left = new Set(before);
  return orders.map(({ value }) => {
    const same = [...left].filter((order) => order.text === value.text);
    const kept = same.find((order) => order.unit === value.unit) ?? same[0];
    if (kept) left.delete(kept);
    return { ...value, id: kept?.id ?? newOrderId() };
  });
}

/** A correction first takes the item off the agenda to which the earlier version had sent it, if that is still open. */
function agendasAfter({ item, target, formerTarget }: Confirmation): Meeting[] {
  if (target && formerTarget?.id === target.id) return [];
  const left =
    formerTarget && !isOver(formerTarget) && formerTarget.status !== 'cancelled'
      ? [removeItem(formerTarget, item.id)]
      : [];
  const entered = target && numberOf(target, item.id) === undefined ? [addItem(target, item)] : [];
  return [...left, ...entered];
}
