import { Refusal } from '../errors.ts';
import { type Board, nameOf } from './board.ts';
import type { ConditionLine } from './condition.ts';
import { readOutcome } from './danish/outcome.ts';
import { readPostponedTo } from './danish/postponement.ts';
import { readForwardedTo } from './danish/routing.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { OrderLine, Outcome } from './decision.ts';
import type { DraftId, ItemId, MeetingId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import type { MeetingHead } from './meeting.ts';
import { demandUnit } from './new-item.ts';
import { checkOrderLine } from './order-line.ts';
import { mayBeTold, proposedRecipients } from './recipients.ts';
import { suggestConditions } from './suggest-conditions.ts';
import { suggestOrders } from './suggest-orders.ts';
import { demandMeetingOn, nearestDays } from './which-meeting.ts';
import { readText } from './written-text.ts';

/** A value together with whether the bot read it out of the text, to be confirmed, or a person said it. */
export type Said<T> = { value: T; guessed: boolean };

/** What was typed or filled in about a decision. Undefined is what the person left to be read out of the text. */
export type DecisionInput = {
  text: string;
  outcome?: Outcome | undefined;
  perRecommendation?: readonly (Outcome | null)[] | undefined;
  /** A day, or null for the waiting list. */
  postponeTo?: Day | null | undefined;
  postponeReason?: string | null | undefined;
  orders?: readonly OrderLine[] | undefined;
  recipients?: readonly PersonId[] | undefined;
  conditions?: readonly ConditionLine[] | undefined;
};

/** Where a postponed item goes: `to` is null for the waiting list, `day` the day that was named. */
export type Destination = { to: MeetingId | null; day: Day | null; nearest: readonly Day[] };

/** A decision as understood, before it is confirmed. */
export type DecisionDraft = {
  id: DraftId;
  meetingId: MeetingId;
  itemId: ItemId;
  by: PersonId;
  at: Instant;
  /** The item's version it was drafted from. */
  itemVersion: number;
  /** The version of the decision that it corrects; null for a new one. */
  corrects: number | null;
  text: string;
  /** Nobody wrote the text: it says no more than to which day the item is put off. */
  isOwnText?: true;
  outcome: Said<Outcome | null>;
  perRecommendation: readonly (Outcome | null)[];
  /** Null unless postponed. */
  postponement: Said<Destination> | null;
  postponeReason: string | null;
  orders: readonly Said<OrderLine>[];
  conditions: readonly Said<ConditionLine>[];
  forwardedTo: readonly string[];
  recipients: readonly PersonId[];
  /** Names of chiefs concerned who may not see the item and are therefore not told. */
  notTold: readonly string[];
  /** How often the item was postponed before. */
  postponedBefore: number;
};

export type DraftContext = {
  board: Board;
  meeting: MeetingHead;
  /** All meetings of the board, to find the one a postponed item goes to. */
  meetings: readonly MeetingHead[];
  item: Item;
  postponedBefore: number;
  today: Day;
};

type Drafted = Omit<DecisionDraft, 'id' | 'by' | 'at' | 'corrects'>;

/** Reads a decision out of what was said, marking as guessed whatever stands only in the text. */
export function draftDecision(input: DecisionInput, context: DraftContext): Drafted {
  const { board, meeting, item } = context;
  const day = dayIn(board.timeZone, meeting.start);
  const outcome = outcomeOf(input);
  const orders = ordersOf(input, { ...context, day });
  const conditions = conditionsOf(input, { ...context, day });
  const asked = [...orders, ...conditions].flatMap(({ value }) => value.unit ?? []);
  const on = { item, today: context.today };
  const { name, units } = board;
  const forwardedTo = readForwardedTo(input.text, { place: 'decision', board: name, units, day });
  const named = [
    ...new Set(input.recipients ?? proposedRecipients(board, { ...on, asked, bodies: forwardedTo })),
  ];
  const told = named.filter((person) => mayBeTold(board, person, on));
  return {
    meetingId: meeting.id,
    itemId: item.id,
    itemVersion: item.version,
    text: input.text,
    outcome,
    perRecommendation: input.perRecommendation ?? [],
    postponement: outcome.value === 'postponed' ? postponementOf(input, { ...context, day }) : null,
    postponeReason: outcome.value === 'postponed' ? (input.postponeReason ?? null) : null,
    orders,
    conditions,
    forwardedTo,
    recipients: told,
    notTold: named.filter((person) => !told.includes(person)).map((person) => nameOf(board, person)),
    postponedBefore: context.postponedBefore,
  };
}

function outcomeOf(input: DecisionInput): Said<Outcome | null> {
  if (input.outcome !== undefined) return { value: input.outcome, guessed: false };
  return { value: readOutcome(input.text), guessed: true };
}

/** Where it goes when a person says so: to the waiting list (null), or to a later day, which must be a meeting's. */
export function destinationOn(
  to: Day | null,
  { board, meetings, day }: Pick<DraftContext, 'board' | 'meetings'> & { day: Day },
): Destination {
  if (to === null) return { to: null, day: null, nearest: [] };
  demandLaterDay(to, day);
  const meeting = demandMeetingOn(board, meetings, to);
  if (meeting.status === 'cancelled') throw new Refusal('meeting-cancelled');
  return { to: meeting.id, day: to, nearest: [] };
}

/** One read out of the text may be no meeting's, and the item then waits. */
function postponementOf(input: DecisionInput, context: DraftContext & { day: Day }): Said<Destination> {
  const { board, meetings, day } = context;
  if (input.postponeTo !== undefined)
    return { value: destinationOn(input.postponeTo, context), guessed: false };
  const read = readPostponedTo(input.text, day);
  if (read === null) {
    return { value: { to: null, day: null, nearest: [] }, guessed: input.outcome === undefined };
  }
  const meeting = meetings.find(
    (other) => dayIn(board.timeZone, other.start) === read && other.status !== 'cancelled' && read > day,
  );
  const nearest = meeting ? [] : nearestDays(board, meetings, read).filter((other) => other > day);
  return { value: { to: meeting?.id ?? null, day: read, nearest }, guessed: true };
}

function demandLaterDay(to: Day, day: Day): void {
  if (to === day) throw new Refusal('postpone-to-same', { day: to });
  if (to < day) throw new Refusal('postpone-to-past', { day: to });
}

function ordersOf(
  input: DecisionInput,
  { board, today, day }: DraftContext & { day: Day },
): Said<OrderLine>[] {
  if (input.orders !== undefined)
    return input.orders.map((line) => ({ value: checkOrderLine(line, board, today), guessed: false }));
  return suggestOrders(input.text, { board, today, day }).map((value) => ({ value, guessed: true }));
}

function conditionsOf(
  input: DecisionInput,
  { board, item, today, day }: DraftContext & { day: Day },
): Said<ConditionLine>[] {
  if (input.conditions !== undefined)
    return input.conditions.map(({ text, unit, due }) => {
      const code = unit === null ? null : demandUnit(board, unit, today);
      return { value: { text: readText(text, 'condition'), unit: code, due }, guessed: false };
    });
  const concerned = { board, units: item.units, today, day };
  return suggestConditions(input.text, concerned).map((value) => ({ value, guessed: true }));
}
