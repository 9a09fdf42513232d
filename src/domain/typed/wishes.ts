import type { ConditionState } from '../condition.ts';
import type { ClosedLevel } from '../item.ts';
import type { WheelLead, WheelRule } from '../wheel.ts';
import type { DatePhrase, ItemLine, Numbered, Sure } from './phrases.ts';

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
