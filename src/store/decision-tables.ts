import type { ConditionReport, ConditionState } from '../domain/condition.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Decision, Order, Outcome, Postponement } from '../domain/decision.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import type {
  BoardId,
  ConditionId,
  DecisionId,
  DraftId,
  ItemId,
  MeetingId,
  NoticeId,
  OrderId,
  PersonId,
} from '../domain/ids.ts';
import type { Answer, Delivery, NoticeAbout } from '../domain/notice.ts';
import type { Progress } from '../domain/order.ts';
import type { Json, Tenant } from './columns.ts';

/** What was decided, who was told, and what becomes of it. */
export type DecisionTables = {
  decisions: Tenant & {
    id: DecisionId;
    item_id: ItemId;
    meeting_id: MeetingId | null;
    day: Day;
    outcome: Outcome | null;
    outcome_is_guess: boolean;
    text: string;
    per_recommendation: Json<readonly (Outcome | null)[]>;
    postponement: Json<Postponement | null>;
    forwarded_to: Json<readonly string[]>;
    recipients: Json<readonly PersonId[]>;
    recorded_by: PersonId | null;
    recorded_at: Instant | null;
    version: number;
  };
  orders: Tenant & {
    id: OrderId;
    decision_id: DecisionId;
    position: number;
    text: string;
    unit: string | null;
    by_whom: string | null;
    due: Day | null;
    condition: string | null;
  };
  order_files: Tenant & {
    id: OrderId;
    board_id: BoardId;
    item_id: ItemId;
    decision_id: DecisionId | null;
    free: Json<FreeOrder | null>;
    answered_by: ItemId | null;
    progress: Json<Progress>;
  };
  conditions: Tenant & {
    id: ConditionId;
    decision_id: DecisionId;
    board_id: BoardId;
    item_id: ItemId;
    position: number;
    text: string;
    unit: string | null;
    due: Day | null;
    state: ConditionState;
    reports: Json<readonly ConditionReport[]>;
  };
  former_decisions: Tenant & { decision_id: DecisionId; version: number; decision: Json<Decision> };
  notices: Tenant & {
    id: NoticeId;
    board_id: BoardId;
    to_person: PersonId;
    about: Json<NoticeAbout>;
    decision_id: DecisionId | null;
    delivery: Json<Delivery>;
    answer: Json<Answer | null>;
    reminded: Instant | null;
  };
  drafts: Tenant & { id: DraftId; draft: Json<DecisionDraft>; at: Instant };
};

/** An order that stands in no decision, with the meeting it was given at. */
export type FreeOrder = { order: Order; meetingId: MeetingId | null; day: Day };
