import type { Condition } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import type { DecisionDraft } from '../../domain/draft.ts';
import type {
  BoardId,
  ConditionId,
  DecisionId,
  DraftId,
  ItemId,
  NoticeId,
  OrderId,
  PersonId,
} from '../../domain/ids.ts';
import type { Notice } from '../../domain/notice.ts';
import type { BoardOrder } from '../../domain/order.ts';

/** What was decided, who was told, and what becomes of it. */
export type ReadDecisions = {
  decisions: {
    get(id: DecisionId): Promise<Decision | undefined>;
    /** Oldest first. */
    ofItems(items: readonly ItemId[]): Promise<Decision[]>;
    /** Of the day and later, oldest first. */
    since(board: BoardId, day: Day): Promise<Decision[]>;
  };
  /** Those of confirmed decisions, and those that were read out of records. */
  orders: {
    get(id: OrderId): Promise<BoardOrder | undefined>;
    /** By the day they were given. */
    ofBoard(board: BoardId): Promise<BoardOrder[]>;
    /** Those that one of the items answers. */
    answeredBy(items: readonly ItemId[]): Promise<BoardOrder[]>;
  };
  conditions: {
    get(id: ConditionId): Promise<Condition | undefined>;
    /** In the order of each decision. */
    ofDecisions(decisions: readonly DecisionId[]): Promise<Condition[]>;
    ofBoard(board: BoardId): Promise<Condition[]>;
  };
  notices: {
    get(id: NoticeId): Promise<Notice | undefined>;
    /** Every notice of a decision, to whomever. */
    ofDecisions(decisions: readonly DecisionId[]): Promise<Notice[]>;
    /** Those about orders, of one or of several, that were sent. */
    aboutOrders(board: BoardId): Promise<Notice[]>;
    /** The latest notice to each person that was brought to an end, well or not. */
    latestAttempts(board: BoardId): Promise<Notice[]>;
  };
  drafts: {
    get(id: DraftId): Promise<DecisionDraft | undefined>;
    /** The person's latest on the item at the meeting. */
    lastOf(
      person: PersonId,
      on: Pick<DecisionDraft, 'meetingId' | 'itemId'>,
    ): Promise<DecisionDraft | undefined>;
  };
};

export type WriteDecisions = {
  decisions: {
    save(decision: Decision): Promise<void>;
    /** For one that was recorded and is taken back before anybody heard of it. */
    remove(id: DecisionId): Promise<void>;
  };
  orders: {
    /** What became of it; the order itself too where it stands in no decision. */
    save(order: BoardOrder): Promise<void>;
    /** Brings back what was kept of it before: nothing where `before` is null. */
    restore(order: BoardOrder, before: BoardOrder | null): Promise<void>;
  };
  conditions: {
    /** The condition, kept for this transaction alone. */
    lock(id: ConditionId): Promise<Condition>;
    save(condition: Condition): Promise<void>;
    remove(condition: Condition): Promise<void>;
  };
  notices: {
    /** The notice, kept for this transaction alone. */
    lock(id: NoticeId): Promise<Notice>;
    save(notice: Notice): Promise<void>;
  };
  drafts: { save(draft: DecisionDraft): Promise<void>; remove(id: DraftId): Promise<void> };
};
