import type { Condition } from '../../domain/condition.ts';
import type { Instant } from '../../domain/day.ts';
import type {
  BoardId,
  DecisionId,
  ItemId,
  MeetingId,
  PersonId,
  TenantId,
  WheelId,
} from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { ItemLink } from '../../domain/item-link.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { BoardOrder } from '../../domain/order.ts';
import type { ReadMark } from '../../domain/pre-read.ts';
import type { Note, Reaction } from '../../domain/reaction.ts';
import type { Route } from '../../domain/route.ts';
import type { Session } from '../../domain/session.ts';
import type { WheelEntry } from '../../domain/wheel.ts';

/** Who did what, through which door: it stands beside every change in the record. */
export type Cause = {
  tenantId: TenantId;
  by: Actor;
  /** The action: `publish-agenda`. */
  what: string;
  /** The activity, command line or job that brought it: `teams:1700…`, `cli`, `job:show-agenda`. */
  from: string;
  /** The board it is about, for `/fortryd`: a person's last change there. */
  boardId?: BoardId;
  /** Whether it can be taken back; what has left the house cannot. */
  canUndo?: boolean;
  /** The redeliverable activity that is used up when this is committed. */
  once?: ActivityKey;
};

export type Actor = PersonId | 'operator' | 'moedeklar';

/** What makes an activity the same one when it is delivered again. */
export type ActivityKey = {
  conversationId: string;
  type: string;
  activityId: string;
  /** A hash of what it says, of one whose id is chosen by whoever sends it. */
  content?: string;
};

/** `acted`: its change is committed already. `other`: the id was given to something that says another thing. */
export type Claim = 'new' | 'acted' | 'in-hand' | 'other';

/** One transaction of a person: what it touched, as it was before. */
export type Change = {
  id: string;
  personId: PersonId;
  boardId: BoardId;
  what: string;
  at: Instant;
  /** The place of its last entry in the record. */
  seq: number;
  /** Null for a change that cannot be taken back. */
  touched: readonly Touched[] | null;
};

export type Touched =
  | { kind: 'meeting'; id: MeetingId; before: Meeting | null }
  | { kind: 'item'; id: ItemId; before: Item | null }
  | { kind: 'reaction'; key: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>; before: Reaction | null }
  | { kind: 'note'; note: Note; before: Note | null }
  | { kind: 'session'; id: MeetingId; before: Session | null }
  /** `before` is null where nothing was kept of it. */
  | { kind: 'order'; order: BoardOrder; before: BoardOrder | null }
  | { kind: 'read-mark'; key: Pick<ReadMark, 'itemId' | 'personId'>; before: ReadMark | null }
  | { kind: 'route'; itemId: ItemId; before: Route | null }
  | { kind: 'wheel'; id: WheelId; before: WheelEntry | null }
  | { kind: 'item-link'; link: ItemLink; wasThere: boolean }
  | { kind: 'condition'; before: Condition }
  /** Recorded for the first time; a corrected one is not brought back. */
  | { kind: 'decision'; id: DecisionId; meetingId: MeetingId };

/** A person's latest changes, for taking them back. */
export type ReadChanges = {
  changes: {
    /** The person's latest change on the board that was neither taken back nor is too old to look at. */
    lastOf(person: PersonId, board: BoardId): Promise<Change | undefined>;
    /** Whether anything was changed after it in what it touched. */
    isFollowed(change: Change): Promise<boolean>;
  };
  record: {
    /** The number of its last row; 0 where there is none. */
    last(): Promise<number>;
    /** The rows after the one with the number, in order, at most so many: what each was about, by names made of ids. */
    since(seq: number, most: number): Promise<{ seq: number; kind: string; about: readonly string[] }[]>;
  };
};

export type WriteChanges = {
  changes: { takeBack(change: Change): Promise<void> };
};
