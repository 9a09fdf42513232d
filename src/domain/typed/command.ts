import type { ConditionState } from '../condition.ts';
import type { ClosedLevel } from '../item.ts';
import type { WheelLead, WheelRule } from '../wheel.ts';

/** A day as people say it. What it means depends on the day it is said and on which meetings there are. */
export type DatePhrase =
  | { kind: 'date'; day: number; month: number; year: number | null }
  /** Monday is 1. */
  | { kind: 'weekday'; weekday: number }
  /** 0 is today. */
  | { kind: 'in-days'; days: number }
  | { kind: 'next-meeting' };

/** What is said of an item on one line. */
export type ItemLine = {
  title: string;
  caseNumber: string | null;
  /** As typed, each known to the board. */
  units: readonly string[];
  minutes: number | null;
  closed: boolean;
  to: DatePhrase | null;
  /** Of a meeting in session: right after the item it is at. */
  now?: true;
};

/** A page of a list, or what is to be done with one of its rows, by its number there. */
export type ListWish = { page: number } | { number: number; act: RowAct };

/** Opens it, puts it onto a meeting or the waiting list, sends it back, edits it (null: by its form), withdraws it. */
export type RowAct =
  | { act: 'open' | 'wait' | 'withdraw' }
  | { act: 'place'; day: DatePhrase }
  | { act: 'return'; comment: string }
  | { act: 'edit'; item: ItemLine | null };

/** One part of an item's closing; null takes it away. */
export type ClosingPart =
  | { part: 'basis'; basis: string | null }
  | { part: 'let-in' | 'keep-out'; person: string }
  | { part: 'review'; day: DatePhrase | null }
  | { part: 'level'; level: ClosedLevel };

/** Opens one of the closed items, makes it open to all, or keeps it closed until a day. */
export type ClosedAct = { act: 'open' } | ({ act: 'reopen' } & Sure) | { act: 'keep'; day: DatePhrase };

/** Of a command that asks first: the answer was said along with it. */
type Sure = { isSure?: true };

/** A command about one item, by its place on the agenda of the meeting in question or of the one named. */
type Numbered = { number: number; meeting: DatePhrase | null };

export type Command =
  | { name: 'help' }
  | { name: 'new-item'; item: ItemLine | null }
  | { name: 'new-meeting'; day: DatePhrase; from: string; to: string | null; place: string | null }
  | ({ name: 'move-meeting'; day: DatePhrase; clock: string | null; meeting: DatePhrase | null } & Sure)
  | { name: 'agenda'; day: DatePhrase | null; asDocument: boolean }
  | { name: 'meetings'; page: number }
  | { name: 'publish'; meeting: DatePhrase | null }
  | ({ name: 'move-item'; to: { place: number } | { meeting: DatePhrase } } & Numbered)
  | ({ name: 'edit-item' } & Numbered)
  | ({ name: 'withdraw-item' } & Numbered & Sure)
  | ({ name: 'hand-back'; text: string } & Numbered)
  | ({ name: 'read-item' } & Numbered)
  | ({ name: 'excerpt' } & Numbered)
  | ({ name: 'close-item'; reason: string | null; part?: ClosingPart } & Numbered)
  | { name: 'closed-items'; wish: { page: number } | { number: number; act: ClosedAct } }
  | ({ name: 'reopen-item' } & Numbered & Sure)
  | { name: 'undo' }
  | ({ name: 'pre-reads'; wish: PreReadWish } & Numbered)
  /** `isGone`: a guest no longer. */
  | ({ name: 'add-guest'; person: string; clock: string | null; isGone: boolean } & Numbered)
  /** `back` takes it back. */
  | ({ name: 'disqualify'; person: string; back?: true } & Numbered)
  | ({ name: 'agree' } & Numbered)
  | ({ name: 'discuss' } & Numbered)
  | ({ name: 'ask'; text: string } & Numbered)
  | { name: 'questions'; page: number }
  | ({ name: 'answer'; text: string } & Numbered)
  | ({ name: 'correct-answer'; text: string } & Numbered)
  | ({ name: 'mark-read' } & Numbered)
  | ({ name: 'note'; text: string; shared: boolean } & Numbered)
  | { name: 'notes'; meeting: DatePhrase | null; page: number }
  /** `nth` of one's own notes to the item, null for the last; text and sharing null where they stay. */
  | ({ name: 'change-note'; nth: number | null; text: string | null; shared: boolean | null } & Numbered)
  | ({ name: 'remove-note'; nth: number | null } & Numbered)
  | { name: 'start'; meeting: DatePhrase | null }
  /** The next item, or the one with the number. */
  | { name: 'next'; number: number | null }
  | { name: 'end'; anyway: boolean; meeting: DatePhrase | null }
  | { name: 'attendance'; wish: AttendanceWish }
  | ({ name: 'decide'; text: string | null } & Numbered)
  | ({ name: 'postpone'; to: DatePhrase | null; reason: string | null } & Numbered)
  /** `to` names a unit of the board, or anybody else; the order is empty where none was said. */
  | ({ name: 'delegate'; to: string; order: string; due: DatePhrase | null } & Numbered)
  | { name: 'link-items'; numbers: readonly number[]; meeting: DatePhrase | null }
  | { name: 'unlink-items'; numbers: readonly number[]; meeting: DatePhrase | null }
  /** `numbers` is null for all on which all agree. */
  | { name: 'consent'; confirm: boolean; numbers: readonly number[] | null; meeting: DatePhrase | null }
  | { name: 'orders'; wish: OrdersWish }
  | ({ name: 'recipients'; add: readonly string[]; drop: readonly string[] } & Numbered)
  | ({ name: 'confirm'; conditions: boolean } & Numbered)
  | { name: 'conditions'; wish: { all: boolean; page: number } | { number: number; act: ConditionAct } }
  | { name: 'receipts'; wish: ReceiptsWish }
  /** `number` is null for the only decision that waits for an answer. */
  | { name: 'acknowledge'; number: number | null; meeting: DatePhrase | null }
  | ({ name: 'cannot-do'; text: string; wished: DatePhrase | null } & Numbered)
  | { name: 'route'; wish: RouteWish }
  /** `caseNumber` null: of the item the meeting is at, else the cases treated last. */
  | { name: 'case'; caseNumber: string | null; page: number }
  | { name: 'search'; words: string; page: number }
  | { name: 'minutes'; day: DatePhrase | null }
  | { name: 'approve-minutes'; day: DatePhrase | null }
  | { name: 'object-to-minutes'; text: string }
  | { name: 'meeting-pack' }
  | { name: 'propose'; item: ItemLine | null }
  | { name: 'proposals'; wish: ListWish }
  | { name: 'waiting-list'; wish: ListWish | { numbers: readonly number[]; day: DatePhrase } }
  | { name: 'annual-wheel'; wish: WheelWish }
  | { name: 'roles'; page: number }
  | {
      name: 'add-role';
      person: string;
      role: string;
      unit: string | null;
      from: DatePhrase | null;
      to: DatePhrase | null;
    }
  | { name: 'remove-role'; person: string; role: string | null }
  | { name: 'digest'; wish: DigestWish }
  | { name: 'set-up' }
  | { name: 'sync' }
  | { name: 'choose-board'; board: string };

/** What waits, some of each kind or all; or the morning's message of it, at the usual time where `clock` is null. */
export type DigestWish =
  | { do: 'show'; isAll: boolean; page: number }
  | { do: 'on'; clock: string | null }
  | { do: 'off' };

/** A page of all open routes, or one item's: on an agenda, or the only one of a case that goes on. */
export type RouteWish =
  | { page: number }
  | { which: { number: number; meeting: DatePhrase | null } | { caseNumber: string }; act: RouteAct };

/** What is wanted of a route. Without a `body` the next step is meant, without `days` as many as the meeting moved. */
export type RouteAct =
  | { act: 'show' }
  | { act: 'wait' }
  | { act: 'plan'; steps: readonly { body: string; day: DatePhrase | null }[] }
  | { act: 'sent'; body: string | null; day: DatePhrase | null }
  | { act: 'answered' | 'returned'; body: string | null; day: DatePhrase | null; text: string }
  | { act: 'dropped'; body: string }
  | { act: 'shift'; days: number | null };
/** Somebody who leaves or comes: at the item with the number, at the one the board is at, or for the whole meeting. */
export type AttendanceWish =
  | { kind: 'show' }
  | { kind: 'confirm' }
  | { kind: 'move'; person: string; what: 'left' | 'came'; from: number | 'start' | null };

/** What is said of an entry of the annual wheel on one line; rule and lead are null where nothing was said of them. */
export type WheelLine = {
  item: ItemLine;
  rule: WheelRule | null;
  lead: WheelLead | null;
  from: DatePhrase | null;
};

/** What is wanted of the annual wheel: a page of it, another entry, or something with one of its rows. */
export type WheelWish =
  | { do: 'list' | 'suggestions'; page: number }
  /** Null is the form. */
  | { do: 'add'; line: WheelLine | null }
  | ({ do: 'add-from'; line: WheelLine } & Numbered)
  | { do: 'suggestion'; number: number; adopt: boolean }
  /** Null is the next meeting. */
  | { do: 'take-all'; day: DatePhrase | null }
  | { do: 'row'; number: number; act: WheelAct };

export type WheelAct =
  | { act: 'open' | 'skip' | 'prepare' }
  | ({ act: 'remove' } & Sure)
  /** Null is the meeting that it is proposed for. */
  | { act: 'take'; day: DatePhrase | null }
  /** Null is the form. An empty title stays. */
  | { act: 'edit'; line: WheelLine | null };

/** What is wanted of an item's pre-reads, which are counted from 1. Without a link the file comes with the message. */
export type PreReadWish =
  | { kind: 'list' }
  | { kind: 'add'; link: string | null; title: string | null }
  | { kind: 'get'; of: number }
  | { kind: 'rename'; of: number; title: string }
  | { kind: 'move'; of: number; to: number }
  | { kind: 'replace'; of: number; link: string | null }
  | { kind: 'remove'; of: number };

/** The list, of what is open or of all, of one meeting or of every; or something with one of the open ones. */
export type ReceiptsWish =
  | { all: boolean; meeting: DatePhrase | null; page: number }
  | { number: number; act: ReceiptAct };

/** Opens it, reports what became of it, or says by when it is to come true and which unit sees to it. */
export type ConditionAct =
  | { act: 'open' }
  | { act: 'report'; state: ConditionState; text: string | null }
  | { act: 'due'; day: DatePhrase }
  | { act: 'unit'; unit: string };

export type ReceiptAct = 'open' | 'remind' | 'send-again';

export const orderFilters = ['unfinished', 'open', 'overdue', 'reported', 'finished'] as const;
export type OrderFilter = (typeof orderFilters)[number];

/** A page of the orders, of one unit and one kind where these are named, or what is to be done with one of them. */
export type OrdersWish =
  | { page: number; unit: string | null; filter: OrderFilter }
  | { number: number; act: TypedOrderAct };

/** What is done with an order: `answer` without an item opens its form. */
export type TypedOrderAct =
  | { act: 'open' }
  | { act: 'done' | 'cancel' | 'grant' | 'refuse'; text: string | null }
  | { act: 'return'; text: string }
  | { act: 'answer'; item: ItemLine | null }
  | { act: 'due'; day: DatePhrase; reason: string | null }
  | { act: 'assign'; unit: string };

export type CommandName = Command['name'];

/** What a command lacked or had wrong, in the typist's words. */
export type Problem =
  | { kind: 'number-missing' }
  | { kind: 'text-missing' }
  | { kind: 'date-missing' }
  | { kind: 'date-wrong'; text: string }
  | { kind: 'time-missing' }
  | { kind: 'time-wrong'; text: string }
  | { kind: 'person-missing' }
  | { kind: 'role-missing' }
  | { kind: 'case-number-wrong'; text: string }
  | { kind: 'title-missing' }
  | { kind: 'rule-missing' }
  | { kind: 'not-understood'; text: string };

/** What was made of a typed line. `near` is one or two slips of the finger away from a command. */
export type CommandReading =
  | { kind: 'command'; command: Command }
  | { kind: 'problem'; name: CommandName; problem: Problem }
  | { kind: 'near'; typed: string; meant: CommandName; spelled: string }
  | { kind: 'unknown'; typed: string };
