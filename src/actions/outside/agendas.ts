import type { BoardId, ItemId, MeetingId, NoteId, PersonId, QuestionId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { ItemLink } from '../../domain/item-link.ts';
import type { Line, Load, Meeting, MeetingHead, Standing } from '../../domain/meeting.ts';
import type { ItemDraft } from '../../domain/new-item.ts';
import type { Note, Question, Reaction } from '../../domain/reaction.ts';
import type { Route } from '../../domain/route.ts';
import type { Hit, SearchWish } from '../../domain/search.ts';
import type { SearchScope } from '../../domain/see-search.ts';
import type { Session } from '../../domain/session.ts';
import type { Noted, Post, Screen } from './kept.ts';

/** The meetings, what stands on their agendas and is said of it, and where they are shown. */
export type ReadAgendas = {
  meetings: {
    get(id: MeetingId): Promise<Meeting | undefined>;
    /** By start. */
    ofBoard(board: BoardId): Promise<MeetingHead[]>;
    /** Of those of the meetings on whose agenda anything stands. */
    loads(ids: readonly MeetingId[]): Promise<Load[]>;
    /** What stands on the agendas of the meetings, in the order of each, without its texts. */
    lines(ids: readonly MeetingId[]): Promise<Line[]>;
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
  reactions: { ofMeeting(meeting: MeetingId): Promise<Reaction[]> };
  notes: {
    get(id: NoteId): Promise<Note | undefined>;
    /** Whatever meeting they were written to, oldest first. */
    ofItems(items: readonly ItemId[]): Promise<Note[]>;
  };
  /** What people write of an item before they save it, each for themselves; no change on record. */
  itemDrafts: { get(item: ItemId, person: PersonId): Promise<ItemDraft | undefined> };
  questions: {
    get(id: QuestionId): Promise<Question | undefined>;
    ofItems(items: readonly ItemId[]): Promise<Question[]>;
    /** Without an answer, oldest first. */
    open(board: BoardId): Promise<Question[]>;
  };
  links: {
    /** Every link of one of the items. */
    ofItems(items: readonly ItemId[]): Promise<ItemLink[]>;
  };
  /** How a meeting is held, from its start on. */
  sessions: {
    get(meeting: MeetingId): Promise<Session | undefined>;
    /** By meeting. */
    many(meetings: readonly MeetingId[]): Promise<Session[]>;
  };
  routes: {
    ofItems(items: readonly ItemId[]): Promise<Route[]>;
    /** Those that wait for a body. */
    open(board: BoardId): Promise<Route[]>;
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
};

export type WriteAgendas = {
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
  reactions: {
    save(reaction: Reaction): Promise<void>;
    remove(reaction: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>): Promise<void>;
  };
  notes: { save(note: Note): Promise<void>; remove(note: Note): Promise<void> };
  itemDrafts: {
    save(draft: ItemDraft): Promise<void>;
    remove(item: ItemId, person: PersonId): Promise<void>;
  };
  questions: { save(question: Question): Promise<void> };
  /** A link that is there already, or is none any more, changes nothing. */
  links: { save(link: ItemLink): Promise<void>; remove(link: ItemLink): Promise<void> };
  sessions: {
    add(session: Session): Promise<void>;
    /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
    save(session: Session): Promise<Session>;
    remove(meeting: MeetingId): Promise<void>;
  };
  routes: {
    /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
    save(route: Route): Promise<Route>;
    remove(item: ItemId): Promise<void>;
  };
  posts: {
    save(post: Post): Promise<void>;
    mark(meeting: MeetingId, person: PersonId, emoji: string, isSet: boolean): Promise<void>;
    note(meeting: MeetingId, noted: Noted): Promise<void>;
  };
  screens: { save(screen: Screen): Promise<void> };
};
