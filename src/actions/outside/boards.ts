import type { Board } from '../../domain/board.ts';
import type { Instant } from '../../domain/day.ts';
import type { Digest } from '../../domain/digest.ts';
import type { BoardId, ItemId, PersonId, WheelId } from '../../domain/ids.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { WheelEntry } from '../../domain/wheel.ts';
import type { CalendarState } from './calendar.ts';
import type { Person } from './kept.ts';

/** The boards, the people, the calendars and the annual wheels. */
export type ReadBoards = {
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
  calendars: { get(board: BoardId): Promise<CalendarState | undefined> };
  subscriptions: { get(mailbox: string): Promise<Subscription | undefined> };
  /** What people were reminded of, by a name made of what and for when. */
  reminders: { has(name: string): Promise<boolean> };
  /** Who wants what waits for them in one message in the morning. */
  digests: {
    get(board: BoardId, person: PersonId): Promise<Digest | undefined>;
    ofBoard(board: BoardId): Promise<Digest[]>;
  };
  wheel: {
    get(id: WheelId): Promise<WheelEntry | undefined>;
    ofBoard(board: BoardId): Promise<WheelEntry[]>;
    /** What stood on the agendas of meetings that are over, standing items left out; by start. */
    past(board: BoardId): Promise<{ itemId: ItemId; title: string; start: Instant }[]>;
  };
};

export type WriteBoards = {
  boards: {
    /** The board, kept for this transaction alone: nobody else plans its meetings meanwhile. */
    lock(id: BoardId): Promise<Board>;
    save(board: Board): Promise<void>;
  };
  /** How to reach a person; no change on record. */
  people: { save(person: Person): Promise<void> };
  calendars: { save(board: BoardId, state: CalendarState): Promise<void> };
  subscriptions: {
    /** The mailbox's, kept for this transaction alone. */
    lock(mailbox: string): Promise<Subscription | undefined>;
    save(subscription: Subscription): Promise<void>;
    remove(mailbox: string): Promise<void>;
  };
  /** False where somebody was first. */
  reminders: { note(name: string, at: Instant): Promise<boolean> };
  digests: {
    save(digest: Digest): Promise<void>;
    remove(digest: Pick<Digest, 'boardId' | 'personId'>): Promise<void>;
  };
  wheel: {
    /** The entry, kept for this transaction alone; undefined where it was removed. */
    lock(id: WheelId): Promise<WheelEntry | undefined>;
    add(entry: WheelEntry): Promise<void>;
    /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
    save(entry: WheelEntry): Promise<WheelEntry>;
    remove(id: WheelId): Promise<void>;
  };
};
