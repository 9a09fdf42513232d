import { type Board, nameOf } from './board.ts';
import type { Condition } from './condition.ts';
import type { Day } from './day.ts';
import type { Decision, OrderLine, Outcome } from './decision.ts';
import type { DecisionId } from './ids.ts';
import type { Delivery, Notice } from './notice.ts';
import { type ConditionOfDecision, conditionsOf } from './see-conditions.ts';

/** A decision as part of what somebody sees of its item. */
export type DecisionView = {
  decisionId: DecisionId;
  version: number;
  day: Day;
  /** Decided at the meeting the item is looked at in. */
  here: boolean;
  text: string;
  outcome: Outcome | null;
  outcomeIsGuess: boolean;
  postponedTo: Day | null;
  postponeReason: string | null;
  orders: readonly OrderLine[];
  conditions: readonly ConditionOfDecision[];
  forwardedTo: readonly string[];
  /** Who was told and what became of it; for secretary and chair alone, else empty. */
  told: readonly ToldView[];
};

export type ToldView = {
  name: string;
  state: Delivery['state'];
  /** Why Teams could not reach them, a code of the messenger's. */
  reason: string | null;
  answer: 'received' | 'question' | 'cannot' | null;
};

export function decisionView(
  board: Board,
  decision: Decision,
  {
    here,
    notices,
    conditions,
  }: { here: boolean; notices: readonly Notice[]; conditions?: readonly Condition[] | undefined },
): DecisionView {
  return {
    decisionId: decision.id,
    version: decision.version,
    day: decision.day,
    here,
    text: decision.text,
    outcome: decision.outcome,
    outcomeIsGuess: decision.outcomeIsGuess,
    postponedTo: decision.postponement?.day ?? null,
    postponeReason: decision.postponement?.reason ?? null,
    orders: decision.orders.map(({ id: _, ...line }) => line),
    conditions: conditionsOf(conditions, decision),
    forwardedTo: decision.forwardedTo,
    told: toldOf(board, decision, notices),
  };
}

/** The latest notice of the decision to each addressee. */
function toldOf(board: Board, decision: Decision, notices: readonly Notice[]): ToldView[] {
  const latest = new Map<string, Notice>();
  for (const notice of notices) {
    const { about } = notice;
    if (about.kind === 'decision' && about.decisionId === decision.id) {
      const other = latest.get(notice.to);
      const newer = other?.about.kind !== 'decision' || other.about.decisionVersion < about.decisionVersion;
      if (newer) latest.set(notice.to, notice);
    }
  }
  return [...latest.values()].map((notice) => ({
    name: nameOf(board, notice.to),
    state: notice.delivery.state,
    reason: 'reason' in notice.delivery ? notice.delivery.reason : null,
    answer: notice.answer?.kind ?? null,
  }));
}
