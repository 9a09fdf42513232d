import type {
  CalendarState,
  Change,
  JobName,
  Jobs,
  KeptFile,
  Later,
  Noted,
  Person,
  Post,
  Screen,
} from '../../src/actions/outside.ts';
import type { MinutesRound } from '../../src/domain/approval.ts';
import type { Board } from '../../src/domain/board.ts';
import type { Condition } from '../../src/domain/condition.ts';
import type { Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import type { BoardId, MeetingId, PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { ItemLink } from '../../src/domain/item-link.ts';
import type { Laid } from '../../src/domain/laid-file.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { ItemDraft } from '../../src/domain/new-item.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { BoardOrder } from '../../src/domain/order.ts';
import type { PreRead, ReadMark } from '../../src/domain/pre-read.ts';
import type { Note, Question, Reaction } from '../../src/domain/reaction.ts';
import type { Route } from '../../src/domain/route.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import type { WheelEntry } from '../../src/domain/wheel.ts';
import type { Entry } from '../../src/store/journal.ts';

/** One tenant's data. */
export type State = {
  boards: Map<string, Board>;
  people: Map<string, Person>;
  meetings: Map<string, Meeting>;
  items: Map<string, Item>;
  decisions: Map<string, Decision>;
  orderFiles: Map<string, BoardOrder>;
  conditions: Map<string, Condition>;
  reactions: Map<string, Reaction>;
  notes: Map<string, Note>;
  questions: Map<string, Question>;
  notices: Map<string, Notice>;
  drafts: Map<string, DecisionDraft>;
  itemDrafts: Map<string, ItemDraft>;
  calendars: Map<string, CalendarState>;
  subscriptions: Map<string, Subscription>;
  laid: Map<string, Laid>;
  preReads: Map<string, { boardId: BoardId; preRead: PreRead }>;
  readMarks: Map<string, ReadMark>;
  links: Map<string, ItemLink>;
  rounds: Map<string, MinutesRound>;
  sessions: Map<string, Session>;
  reminders: Map<string, Instant>;
  digests: Map<string, Digest>;
  routes: Map<string, Route>;
  keptPreReads: Map<string, Uint8Array>;
  files: Map<string, KeptFile>;
  posts: Map<string, Post>;
  noted: Map<string, Noted>;
  marks: Map<string, { meetingId: MeetingId; personId: PersonId; emoji: string }>;
  screens: Map<string, Screen>;
  wheel: Map<string, WheelEntry>;
  changes: (Change & { takenBack: boolean })[];
  records: (Entry & { what: string; by: string })[];
};

export type SentJob = { [Name in JobName]: { name: Name; data: Jobs[Name]; when: Later } }[JobName];

export function emptyState(): State {
  return {
    ...{ boards: new Map(), people: new Map(), meetings: new Map(), items: new Map(), decisions: new Map() },
    ...{
      orderFiles: new Map(),
      conditions: new Map(),
      reactions: new Map(),
      notes: new Map(),
      questions: new Map(),
      notices: new Map(),
    },
    ...{
      drafts: new Map(),
      itemDrafts: new Map(),
      calendars: new Map(),
      subscriptions: new Map(),
      laid: new Map(),
      preReads: new Map(),
      readMarks: new Map(),
      links: new Map(),
      rounds: new Map(),
      sessions: new Map(),
      reminders: new Map(),
      digests: new Map(),
      routes: new Map(),
      keptPreReads: new Map(),
      files: new Map(),
      posts: new Map(),
      noted: new Map(),
      marks: new Map(),
      screens: new Map(),
      wheel: new Map(),
    },
    ...{ changes: [], records: [] },
  };
}

/** Another to change. What is kept in it cannot be changed, so that it may stand in both. */
export function copyOf(state: State): State {
  const copied = Object.entries(state).map(([name, all]) => [
    name,
    Array.isArray(all) ? [...all] : new Map<string, unknown>(all),
  ]);
  return Object.fromEntries(copied) as State;
}

/** A reaction's name, in the record too. */
export function nameOfReaction(one: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>): string {
  return `${one.meetingId}/${one.itemId}/${one.personId}`;
}
