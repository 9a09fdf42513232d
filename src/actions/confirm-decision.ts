import type { Board } from '../domain/board.ts';
import { conditionsAfter } from '../domain/condition.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import { type DecisionDraft, destinationOn } from '../domain/draft.ts';
import {
  asId,
  type BoardId,
  type ConditionId,
  type DecisionId,
  type DraftId,
  type MeetingId,
  type OrderId,
  type PersonId,
} from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type OrderTerms, withTerms } from '../domain/order-terms.ts';
import { type Addressee, addresseesOf, mayBeTold } from '../domain/recipients.ts';
import { recordDecision } from '../domain/record-decision.ts';
import { readReason } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { offerAnswered } from './answer-order.ts';
import { postponedText } from './draft-decision.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import type { Later, Outside, Tx } from './outside.ts';
import { putOffAlong, type Ticked, type WentAlong } from './put-off-along.ts';
import { routeDecision } from './route-decision.ts';
import { sendCorrection } from './send-minutes.ts';
import { sendNotice } from './send-notice.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';
import { tellBehind } from './tell-behind.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** The draft, and what was said of a postponement while it was read back. */
export type Confirmation = {
  boardId: BoardId;
  draftId: DraftId;
  postponeReason?: string | null;
  /** Where it goes after all, null being the waiting list; undefined where that stays. */
  postponeTo?: Day | null | undefined;
  recipients?: readonly PersonId[];
  /** Which of the bodies read out of the text it goes on to, by their places; all where it is left out. */
  forwardedTo?: readonly number[];
  /** What is linked to the item and put off with it. */
  along?: readonly Ticked[];
  /** What was missing of its orders. */
  terms?: OrderTerms;
  /** Which of the drafted conditions are meant, counted from 1. */
  conditions?: readonly number[];
};

export type Confirmed = { decision: Decision; meeting: Meeting } & WentAlong;

/**
 * Makes a drafted decision final: saves it, moves a postponed item and what goes along, and has each recipient told,
 * all in one transaction. A correction tells everybody who was told before, too.
 */
export async function confirmDecision(
  { store, now, newId }: Deps,
  by: Doer,
  wish: Confirmation,
): Promise<Confirmed> {
  return store.transaction(causeOf(by, 'confirm-decision', wish.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'decide');
    const { board, me, today } = entered;
    const kept = await tx.drafts.get(wish.draftId);
    if (!kept) throw new Refusal('draft-gone');
    const draft = await asChosen(tx, board, { kept, wish });
    const former = (await decisionBefore(tx, draft))?.postponement?.to;
    const locked = await lockAll(tx, [draft.meetingId, draft.postponement?.value.to, former]);
    const item = await tx.items.lock(draft.itemId);
    // Somebody else may have confirmed it while we waited.
    if (!(await tx.drafts.get(draft.id))) throw new Refusal('draft-gone');
    const before = await decisionBefore(tx, draft);
    if (item.version !== draft.itemVersion || item.boardId !== board.id) throw new Refusal('outdated');
    demandPart(me, item);
    const recipients = draft.recipients.filter((person) => mayBeTold(board, person, { item, today }));
    const meeting = locked(draft.meetingId);
    if (!meeting || meeting.status === 'approved') throw new Refusal('agenda-over');
    const target = locked(draft.postponement?.value.to);
    const recorded = recordDecision({
      draft: withTerms({ ...draft, recipients }, wish.terms, { board, item, today }),
      ...{ item, before, by: by.personId, at: now() },
      day: dayIn(board.timeZone, meeting.start),
      ...{ target, formerTarget: locked(before?.postponement?.to) },
      newDecisionId: () => asId<DecisionId>(newId()),
      newOrderId: () => asId<OrderId>(newId()),
    });
    await tx.decisions.save(recorded.decision);
    await keepConditions(tx, newId, { board, decision: recorded.decision, draft });
    const at = { entered, meeting, by, now: now(), newId };
    const along = await putOffAlong(tx, at, {
      ticked: draft.postponement ? (wish.along ?? []).filter(({ id }) => id !== item.id) : [],
      destination: draft.postponement?.value ?? { to: null, day: null, nearest: [] },
      reason: draft.postponeReason,
      ...{ target, meetings: recorded.meetings },
    });
    for (const changed of along.meetings) await showLater(tx, by.tenantId, await tx.meetings.save(changed));
    await tx.drafts.remove(draft.id);
    await routeDecision(tx, newId, { board, decision: recorded.decision, before });
    const itemIds = [item.id, ...along.decided.map(({ itemId }) => itemId)];
    await tellBehind(tx, { now, newId }, { board, itemIds, to: by.personId });
    await showLater(tx, by.tenantId, meeting);
    await sendCorrection(tx, { now, newId }, { board, meeting });
    for (const decision of [recorded.decision, ...along.decided])
      await tellDecision(tx, newId, { board, decision, today });
    await offerAnswered(tx, newId, { board, decision: recorded.decision, at: now() });
    return { decision: recorded.decision, meeting, decided: along.decided, leftOut: along.leftOut };
  });
}

/** The draft with what was chosen while it was read back. A text of ours follows the day; one that is written stays. */
async function asChosen(
  tx: Tx,
  board: Board,
  { kept, wish }: { kept: DecisionDraft; wish: Confirmation },
): Promise<DecisionDraft> {
  const said = {
    ...kept,
    postponeReason: readReason(wish.postponeReason) ?? kept.postponeReason,
    recipients: [...new Set(wish.recipients ?? kept.recipients)],
    conditions: kept.conditions.filter((_, at) => wish.conditions?.includes(at + 1) ?? true),
    forwardedTo: kept.forwardedTo.filter((_, at) => wish.forwardedTo?.includes(at) ?? true),
  };
  const { postponeTo } = wish;
  const meeting = await tx.meetings.get(kept.meetingId);
  if (!kept.postponement || postponeTo === undefined || !meeting) return said;
  const { value } = kept.postponement;
  if ((value.to && value.day) === postponeTo) return said;
  const meetings = await tx.meetings.ofBoard(board.id);
  const day = dayIn(board.timeZone, meeting.start);
  return {
    ...said,
    text: kept.isOwnText ? postponedText(board, postponeTo) : kept.text,
    postponement: { value: destinationOn(postponeTo, { board, meetings, day }), guessed: false },
  };
}

async function decisionBefore(tx: Tx, draft: { itemId: Decision['itemId']; meetingId: MeetingId }) {
  const decisions = await tx.decisions.ofItems([draft.itemId]);
  return decisions.find((decision) => decision.meetingId === draft.meetingId) ?? null;
}

/** Locks the meetings in the order of their ids and gives them by id. One that is gone was there when it was drafted. */
async function lockAll(tx: Tx, ids: readonly (MeetingId | null | undefined)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))].sort();
  const meetings = new Map<MeetingId, Meeting>();
  for (const id of wanted) {
    if (!(await tx.meetings.get(id))) throw new Refusal('outdated');
    meetings.set(id, await tx.meetings.lock(id));
  }
  return (id: MeetingId | null | undefined) => (id ? (meetings.get(id) ?? null) : null);
}

async function keepConditions(
  tx: Tx,
  newId: () => string,
  { board, decision, draft }: { board: Board; decision: Decision; draft: DecisionDraft },
): Promise<void> {
  const of = { boardId: board.id, decisionId: decision.id, itemId: decision.itemId };
  const before = await tx.conditions.ofDecisions([decision.id]);
  const lines = draft.conditions.map(({ value }) => value);
  const after = conditionsAfter(before, lines, { ...of, newId: () => asId<ConditionId>(newId()) });
  for (const one of before) if (after.every(({ id }) => id !== one.id)) await tx.conditions.remove(one);
  for (const one of after) await tx.conditions.save(one);
}

/** Tells its recipients, whoever was told of a version before, and their deputies, at once or from `at` on. */
export async function tellDecision(
  tx: Tx,
  newId: () => string,
  { board, decision, today, at }: { board: Board; decision: Decision; today: Day; at?: Instant },
): Promise<void> {
  const item = await tx.items.get(decision.itemId);
  if (!item) return;
  const told = (await tx.notices.ofDecisions([decision.id])).filter(
    ({ about }) => about.kind === 'decision' && about.inPlaceOf === undefined,
  );
  const people = [...decision.recipients, ...told.map(({ to }) => to)];
  for (const addressee of addresseesOf(board, people, { item, today }))
    await tellAddressee(tx, newId, { board, decision, addressee }, at ? { at } : {});
}

export async function tellAddressee(
  tx: Tx,
  newId: () => string,
  { board, decision, addressee }: { board: Board; decision: Decision; addressee: Addressee },
  when: Pick<Later, 'at'> = {},
): Promise<void> {
  const { to, ...place } = addressee;
  const { id: decisionId, version: decisionVersion } = decision;
  const about = { kind: 'decision', decisionId, decisionVersion, ...place } as const;
  await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about }, when);
}
