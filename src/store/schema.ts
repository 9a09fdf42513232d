import type { ColumnType, GeneratedAlways } from 'kysely';
import type { CalendarState, FileHead, Noted, Person } from '../actions/outside.ts';
import type { MinutesRound } from '../domain/approval.ts';
import type { Board, Channel, Role } from '../domain/board.ts';
import type { ConditionReport, ConditionState } from '../domain/condition.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Decision, Order, Outcome, Postponement } from '../domain/decision.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import type {
  BoardId,
  ConditionId,
  DecisionId,
  DraftId,
  FileId,
  ItemId,
  MeetingId,
  NoteId,
  NoticeId,
  OrderId,
  PersonId,
  QuestionId,
  WheelId,
} from '../domain/ids.ts';
import type { Arrival, Closed, ItemState, ItemText, Proposal } from '../domain/item.ts';
import type { Laid } from '../domain/laid-file.ts';
import type { Attendee, EventLink, Meeting, MeetingStatus, Publication } from '../domain/meeting.ts';
import type { Answer, Delivery, MessageRef, NoticeAbout } from '../domain/notice.ts';
import type { Progress } from '../domain/order.ts';
import type { DriveFile, PreReadTrouble, ReadMark } from '../domain/pre-read.ts';
import type { Question, ReactionKind } from '../domain/reaction.ts';
import type { Step } from '../domain/route.ts';
import type { Session } from '../domain/session.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { WheelEntry } from '../domain/wheel.ts';
import type { Json, Tenant } from './columns.ts';
import type { RecordTables } from './record-tables.ts';

/** The tables as Kysely knows them; `migrations/` makes them. */
export type Tables = {
  boards: Tenant & {
    id: BoardId;
    name: string;
    channel_id: string | null;
    channel: Json<Channel | null>;
    settings: Json<BoardSettings>;
    version: number;
  };
  members: Tenant & {
    board_id: BoardId;
    position: number;
    person_id: PersonId;
    name: string;
    email: string | null;
    addresses: Json<readonly string[]>;
    role: Role;
    unit: string | null;
    from_day: Day | null;
    to_day: Day | null;
    deputy_for: PersonId | null;
  };
  units: Tenant & {
    board_id: BoardId;
    position: number;
    code: string;
    name: string;
    from_day: Day | null;
    to_day: Day | null;
  };
  people: Tenant & {
    id: PersonId;
    name: string;
    teams_id: string | null;
    chat: Json<Person['chat']>;
    chosen_board: BoardId | null;
  };
  meetings: Tenant & {
    id: MeetingId;
    board_id: BoardId;
    subject: string;
    starts_at: Instant;
    ends_at: Instant;
    all_day: boolean;
    place: string | null;
    attendees: Json<readonly Attendee[]>;
    status: MeetingStatus;
    origin: Meeting['origin'];
    event: Json<EventLink | null>;
    publication: Json<Publication | null>;
    version: number;
  };
  places: Tenant & {
    meeting_id: MeetingId;
    position: number;
    item_id: ItemId;
    text: Json<ItemText>;
    case_number: string | null;
    minutes: number | null;
    record: string | null;
  };
  items: Tenant & {
    id: ItemId;
    board_id: BoardId;
    text: Json<ItemText>;
    case_number: string | null;
    units: Json<readonly string[]>;
    closed: Json<Closed | null>;
    disqualified: Json<readonly PersonId[]>;
    guests: Json<readonly PersonId[]>;
    arrivals: Json<readonly Arrival[]>;
    standing: boolean;
    minutes: number | null;
    state: ItemState;
    proposal: Json<Proposal | null>;
    version: number;
    text_from: Day | null;
    created_at: GeneratedAlways<Instant>;
  };
  search_rows: Tenant & {
    meeting_id: MeetingId;
    item_id: ItemId;
    board_id: BoardId;
    starts_at: Instant;
    title: string;
    case_number: string | null;
    outcome: Outcome | null;
    source: string;
    words: string;
  };
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
  reactions: Tenant & {
    meeting_id: MeetingId;
    item_id: ItemId;
    person_id: PersonId;
    kind: ReactionKind;
    at: Instant;
  };
  notes: Tenant & {
    id: NoteId;
    meeting_id: MeetingId;
    item_id: ItemId;
    person_id: PersonId;
    text: string;
    shared: boolean;
    at: Instant;
    version: number;
  };
  questions: Tenant & {
    id: QuestionId;
    meeting_id: MeetingId;
    item_id: ItemId;
    about: Question['about'];
    asked_by: PersonId;
    text: string;
    asked_at: Instant;
    answer: Json<Question['answer']>;
  };
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
  calendars: Tenant & { board_id: BoardId; state: Json<CalendarState> };
  subscriptions: Tenant & { mailbox: string; subscription: Json<Subscription> };
  pre_reads: Tenant & {
    board_id: BoardId;
    url: string;
    file: Json<DriveFile | null>;
    trouble: PreReadTrouble | null;
    read_at: Instant;
  };
  read_marks: Tenant & {
    item_id: ItemId;
    person_id: PersonId;
    at: Instant;
    versions: Json<ReadMark['versions']>;
  };
  kept_pre_reads: Tenant & {
    id: FileId;
    sha256: string;
    board_id: BoardId;
    name: string;
    at: Instant;
    bytes: Buffer;
  };
  sessions: Tenant & {
    meeting_id: MeetingId;
    session: Json<Omit<Session, 'meetingId' | 'version'>>;
    version: number;
  };
  item_links: Tenant & { a: ItemId; b: ItemId };
  reminders: Tenant & { name: string; at: Instant };
  routes: Tenant & {
    item_id: ItemId;
    board_id: BoardId;
    steps: Json<readonly Step[]>;
    laid_for: Day | null;
    waits_since: Instant | null;
    is_open: boolean;
    version: number;
  };
  laid_files: Tenant & {
    meeting_id: MeetingId;
    place: Laid['place'];
    what: Laid['what'];
    files: Json<Laid['files']>;
    trouble: Laid['trouble'];
  };
  minutes_rounds: Tenant & { meeting_id: MeetingId; round: Json<Omit<MinutesRound, 'meetingId'>> };
  files: Tenant & {
    meeting_id: MeetingId;
    name: string;
    audience: FileHead['audience'];
    format: FileHead['format'];
    sha256: string;
    at: Instant;
    bytes: Buffer;
  };
  posts: Tenant & {
    meeting_id: MeetingId;
    conversation_id: string;
    activity_id: string;
    message: Json<MessageRef>;
    shown_at: Instant;
    edition: number;
    noted: ColumnType<Noted | null, string | undefined, string>;
  };
  post_marks: Tenant & { meeting_id: MeetingId; person_id: PersonId; emoji: string };
  wheel_entries: Tenant & {
    id: WheelId;
    board_id: BoardId;
    entry: Json<Omit<WheelEntry, 'id' | 'boardId' | 'version'>>;
    version: number;
    created_at: GeneratedAlways<Instant>;
  };
  screens: Tenant & { meeting_id: MeetingId; person_id: PersonId; item_id: ItemId | null; page: number };
} & RecordTables;

/** An order that stands in no decision, with the meeting it was given at. */
export type FreeOrder = { order: Order; meetingId: MeetingId | null; day: Day };

/** What of a board needs no column of its own. */
export type BoardSettings = Omit<
  Board,
  'id' | 'tenantId' | 'name' | 'channel' | 'members' | 'units' | 'version'
>;
