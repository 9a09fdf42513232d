import type { DatePhrase, ItemLine, Numbered, Sure } from './phrases.ts';
import type {
  AttendanceWish,
  ClosedAct,
  ClosingPart,
  ConditionAct,
  DigestWish,
  ListWish,
  OrdersWish,
  PreReadWish,
  ReceiptsWish,
  RouteWish,
  WheelWish,
} from './wishes.ts';

export type * from './phrases.ts';
export * from './wishes.ts';

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
