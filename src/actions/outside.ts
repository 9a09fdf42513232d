import type { MinutesRound } from '../domain/approval.ts';
import type { Board } from '../domain/board.ts';
import type { Condition } from '../domain/condition.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import type {
  BoardId,
  ConditionId,
  DecisionId,
  DraftId,
  ItemId,
  MeetingId,
  NoteId,
  NoticeId,
  OrderId,
  PersonId,
  QuestionId,
  TenantId,
  WheelId,
} from '../domain/ids.ts';
import type { Item, KeptVersion } from '../domain/item.ts';
import type { ItemLink } from '../domain/item-link.ts';
import type { Laid, LaidPlace, LaidWhat } from '../domain/laid-file.ts';
import type { Load, Meeting, MeetingHead, Standing } from '../domain/meeting.ts';
import type { Notice } from '../domain/notice.ts';
import type { BoardOrder } from '../domain/order.ts';
import type { PreRead, ReadMark } from '../domain/pre-read.ts';
import type { Note, Question, Reaction } from '../domain/reaction.ts';
import type { Hit, SearchWish } from '../domain/search.ts';
import type { SearchScope } from '../domain/see-search.ts';
import type { Session } from '../domain/session.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { WheelEntry } from '../domain/wheel.ts';
import type { Calendar, CalendarState } from './outside/calendar.ts';
import type { ActivityKey, Cause, Change } from './outside/changes.ts';
import type { Directory } from './outside/directory.ts';
import type { Documents, FileHead, KeptFile } from './outside/documents.ts';
import type { Drive } from './outside/drive.ts';
import type { JobName, Jobs, Later } from './outside/jobs.ts';
import type { Noted, Person, Post, Screen } from './outside/kept.ts';
import type { Messenger } from './outside/messenger.ts';
import type { Trouble } from './outside/operator.ts';
import type { ReadRoutes, WriteRoutes } from './outside/routes.ts';
import type { KeptSubscription, Subscriptions } from './outside/subscriptions.ts';

export * from './outside/calendar.ts';
export * from './outside/changes.ts';
export * from './outside/directory.ts';
export * from './outside/documents.ts';
export * from './outside/drive.ts';
export * from './outside/jobs.ts';
export * from './outside/kept.ts';
export * from './outside/messenger.ts';
export * from './outside/operator.ts';
export * from './outside/subscriptions.ts';

/** All that actions need of the world. */
export type Outside = {
  store: Store;
  messenger: Messenger;
  documents: Documents;
  /** Null where Graph is not configured: then meetings are kept here alone. */
  calendar: Calendar | null;
  /** Null where Graph is not configured: then nothing is known of the files that links lead to. */
  drive: Drive | null;
  /** Null where Graph is not configured or cannot reach us. */
  subscriptions: Subscriptions | null;
  /** Tells whoever runs the service what only they can mend. */
  tellOperator: (trouble: Trouble) => void;
  /** Null where Graph is not configured: then people are reached by the bot's own chat alone. */
  directory: Directory | null;
  now: () => Instant;
  newId: () => string;
};

export type Store = {
  /** Everything in it is committed or nothing; what follows from it is put off by `tx.later`. */
  transaction<T>(cause: Cause, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one consistent state. */
  read<T>(tenantId: TenantId, work: (db: Reading) => Promise<T>): Promise<T>;
  /** Drops what has served its time: answered activities, drafts nobody confirmed, changes too old to take back. */
  forget(now: Instant): Promise<void>;
  /** Every tenant that has a board, or whose record tells of one. */
  tenants(): Promise<TenantId[]>;
  /** Those of every tenant: a notification does not say whose it is. */
  subscriptions(): Promise<KeptSubscription[]>;
  /** Claims an activity for this process. `acted` means that its change is committed already. */
  claimActivity(tenantId: TenantId, key: ActivityKey, now: Instant): Promise<'new' | 'acted' | 'in-hand'>;
};

/** One tenant's data. */
export type Reading = {
  boards: {
    get(id: BoardId): Promise<Board | undefined>;
    all(): Promise<Board[]>;
    byChannel(channelId: string): Promise<Board | undefined>;
    /** Boards on which the person has, had or will have a role. */
    ofPerson(person: PersonId): Promise<Board[]>;
  };
  people: {
    get(person: PersonId): Promise<Person | undefined>;
    many(people: readonly PersonId[]): Promise<Person[]>;
  };
  meetings: {
    get(id: MeetingId): Promise<Meeting | undefined>;
    /** By start. */
    ofBoard(board: BoardId): Promise<MeetingHead[]>;
    /** Of those of the meetings on whose agenda anything stands. */
    loads(ids: readonly MeetingId[]): Promise<Load[]>;
    /** Every agenda on which one of the items stands or stood, by start. */
    standings(items: readonly ItemId[]): Promise<Standing[]>;
  };
  items: {
    get(id: ItemId): Promise<Item | undefined>;
    many(ids: readonly ItemId[]): Promise<Item[]>;
    ofCase(board: BoardId, caseNumber: string): Promise<Item[]>;
    /** Proposed and not yet judged, oldest first. */
    proposed(board: BoardId): Promise<Item[]>;
    /** Sent back to whoever proposed them, oldest first. */
    returned(board: BoardId): Promise<Item[]>;
    /** Whatever the person proposed, however far it has come, latest first. */
    ofProposer(board: BoardId, person: PersonId): Promise<Item[]>;
    /** Accepted and closed, oldest first. */
    closed(board: BoardId): Promise<Item[]>;
    /** Accepted, undecided and on no agenda that is still to come. */
    waiting(board: BoardId): Promise<Item[]>;
  };
  search: {
    /** Items on agendas that have all that is wished for, the latest; narrowed to the scope, on which nothing may rely. */
    find(by: { boardId: BoardId; zone: string; wish: SearchWish; scope: SearchScope }): Promise<Hit[]>;
    /** What stands around the words that were found, where any were asked for. */
    excerpts(
      hits: readonly Pick<Hit, 'meetingId' | 'itemId'>[],
      wish: SearchWish,
    ): Promise<{ meetingId: MeetingId; itemId: ItemId; excerpt: string }[]>;
  };
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
  reactions: { ofMeeting(meeting: MeetingId): Promise<Reaction[]> };
  notes: {
    get(id: NoteId): Promise<Note | undefined>;
    /** Whatever meeting they were written to, oldest first. */
    ofItems(items: readonly ItemId[]): Promise<Note[]>;
  };
  questions: {
    get(id: QuestionId): Promise<Question | undefined>;
    ofItems(items: readonly ItemId[]): Promise<Question[]>;
    /** Without an answer, oldest first. */
    open(board: BoardId): Promise<Question[]>;
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
  calendars: { get(board: BoardId): Promise<CalendarState | undefined> };
  subscriptions: { get(mailbox: string): Promise<Subscription | undefined> };
  /** What is known of where the links lead, of those of which anything is. */
  preReads: { many(board: BoardId, urls: readonly string[]): Promise<PreRead[]> };
  readMarks: { ofItems(items: readonly ItemId[]): Promise<ReadMark[]> };
  links: {
    /** Every link of one of the items. */
    ofItems(items: readonly ItemId[]): Promise<ItemLink[]>;
  };
  laid: { get(meeting: MeetingId, place: LaidPlace, what: LaidWhat): Promise<Laid | undefined> };
  rounds: { get(meeting: MeetingId): Promise<MinutesRound | undefined> };
  /** How a meeting is held, from its start on. */
  sessions: { get(meeting: MeetingId): Promise<Session | undefined> };
  /** The bytes of pre-reads that people sent, every version. */
  keptPreReads: { bytes(file: Pick<KeptVersion, 'id' | 'sha256'>): Promise<Uint8Array | undefined> };
  routes: ReadRoutes;
  /** What people were reminded of, by a name made of what and for when. */
  reminders: { has(name: string): Promise<boolean> };
  files: {
    /** The documents kept of a meeting's approved minutes, without their bytes. */
    ofMeeting(meeting: MeetingId): Promise<FileHead[]>;
    get(meeting: MeetingId, name: string): Promise<KeptFile | undefined>;
  };
  posts: {
    ofMeeting(meeting: MeetingId): Promise<Post | undefined>;
    byMessage(conversationId: string, activityId: string): Promise<Post | undefined>;
    /** Who marked the post with an emoji, each once. */
    seenBy(meeting: MeetingId): Promise<PersonId[]>;
    /** What was last written of the post into the meeting's event. */
    noted(meeting: MeetingId): Promise<Noted | undefined>;
  };
  screens: { get(meeting: MeetingId, person: PersonId): Promise<Screen | undefined> };
  wheel: {
    get(id: WheelId): Promise<WheelEntry | undefined>;
    ofBoard(board: BoardId): Promise<WheelEntry[]>;
    /** What stood on the agendas of meetings that are over, standing items left out; by start. */
    past(board: BoardId): Promise<{ itemId: ItemId; title: string; start: Instant }[]>;
  };
  changes: {
    /** The person's latest change on the board that was neither taken back nor is too old to look at. */
    lastOf(person: PersonId, board: BoardId): Promise<Change | undefined>;
    /** Whether anything was changed after it in what it touched. */
    isFollowed(change: Change): Promise<boolean>;
  };
};

/** What can be changed, each change on record. */
export type Tx = Reading & {
  boards: {
    /** The board, kept for this transaction alone: nobody else plans its meetings meanwhile. */
    lock(id: BoardId): Promise<Board>;
    save(board: Board): Promise<void>;
  };
  /** How to reach a person; no change on record. */
  people: { save(person: Person): Promise<void> };
  meetings: {
    /** The meeting, kept for this transaction alone. */
    lock(id: MeetingId): Promise<Meeting>;
    add(meeting: Meeting): Promise<void>;
    /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
    save(meeting: Meeting): Promise<Meeting>;
    remove(id: MeetingId): Promise<void>;
  };
  items: {
    lock(id: ItemId): Promise<Item>;
    /** Refuses as outdated one that is there already. */
    add(item: Item): Promise<void>;
    save(item: Item): Promise<Item>;
  };
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
  reactions: {
    save(reaction: Reaction): Promise<void>;
    remove(reaction: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>): Promise<void>;
  };
  notes: { save(note: Note): Promise<void>; remove(note: Note): Promise<void> };
  questions: { save(question: Question): Promise<void> };
  notices: {
    /** The notice, kept for this transaction alone. */
    lock(id: NoticeId): Promise<Notice>;
    save(notice: Notice): Promise<void>;
  };
  drafts: { save(draft: DecisionDraft): Promise<void>; remove(id: DraftId): Promise<void> };
  calendars: { save(board: BoardId, state: CalendarState): Promise<void> };
  subscriptions: {
    /** The mailbox's, kept for this transaction alone. */
    lock(mailbox: string): Promise<Subscription | undefined>;
    save(subscription: Subscription): Promise<void>;
    remove(mailbox: string): Promise<void>;
  };
  /** A link that is there already, or is none any more, changes nothing. */
  links: { save(link: ItemLink): Promise<void>; remove(link: ItemLink): Promise<void> };
  laid: { save(laid: Laid): Promise<void> };
  /** Links of at most 2,000 bytes. */
  preReads: { save(board: BoardId, preRead: PreRead): Promise<void> };
  readMarks: {
    save(mark: ReadMark): Promise<void>;
    remove(mark: Pick<ReadMark, 'itemId' | 'personId'>): Promise<void>;
  };
  rounds: { save(round: MinutesRound): Promise<void> };
  sessions: {
    add(session: Session): Promise<void>;
    /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
    save(session: Session): Promise<Session>;
    remove(meeting: MeetingId): Promise<void>;
  };
  keptPreReads: { keep(file: { boardId: BoardId; kept: KeptVersion; bytes: Uint8Array }): Promise<void> };
  routes: WriteRoutes;
  /** False where somebody was first. */
  reminders: { note(name: string, at: Instant): Promise<boolean> };
  /** A file once kept is never replaced: the second of the same name is dropped. */
  files: { keep(file: KeptFile): Promise<void> };
  posts: {
    save(post: Post): Promise<void>;
    mark(meeting: MeetingId, person: PersonId, emoji: string, isSet: boolean): Promise<void>;
    note(meeting: MeetingId, noted: Noted): Promise<void>;
  };
  screens: { save(screen: Screen): Promise<void> };
  wheel: {
    /** The entry, kept for this transaction alone; undefined where it was removed. */
    lock(id: WheelId): Promise<WheelEntry | undefined>;
    add(entry: WheelEntry): Promise<void>;
    /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
    save(entry: WheelEntry): Promise<WheelEntry>;
    remove(id: WheelId): Promise<void>;
  };
  changes: { takeBack(change: Change): Promise<void> };
  /** Puts off a job that is sent when this is committed, and only then. */
  later<Name extends JobName>(name: Name, data: Jobs[Name], when?: Later): Promise<void>;
};
