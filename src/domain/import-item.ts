import type { Board } from './board.ts';
import { readOutcome } from './danish/outcome.ts';
import { type Day, dayIn, readDay } from './day.ts';
import type { Decision, Order } from './decision.ts';
import type { DecisionId, ItemId, MeetingId, OrderId, PersonId } from './ids.ts';
import type { Item, ItemText } from './item.ts';
import type { Place, Standing } from './meeting.ts';
import type { PrintedItem } from './printed-minutes.ts';

/** An item that the board holds already, of the same case. */
export type Known = { item: Item; standings: readonly Standing[]; decisions: readonly Decision[] };

export type ImportedItem = {
  item: Item;
  /** False for one that stood on another meeting's agenda before or after. */
  isNew: boolean;
  place: Place;
  /** Decisions that were not there yet, or that have found their meeting now. */
  decisions: readonly Decision[];
};

type Import = {
  board: Board;
  meetingId: MeetingId;
  day: Day;
  printed: PrintedItem;
  known: readonly Known[];
  newItemId: () => ItemId;
  newDecisionId: () => DecisionId;
  newOrderId: () => OrderId;
};

/** A printed item as one of the board's: the same one as before where the minutes reprint a decision it had then. */
export function importItem(wish: Import): ImportedItem {
  const { board, printed, day } = wish;
  const same = wish.known.find((known) => isSame(board, known, wish));
  const text = itemTextOf(printed);
  const kept = same ? withText(board, same, { text, day }) : newItem(wish, text);
  const disqualified = new Set([...kept.disqualified, ...peopleNamed(board, printed.away ?? [])]);
  const item = { ...kept, disqualified: [...disqualified] };
  const place: Place = {
    itemId: item.id,
    text,
    caseNumber: printed.caseNumber,
    minutes: null,
    record: printed.sections.referat,
  };
  return { item, isNew: !same, place, decisions: decisionsOf(wish, item.id, same) };
}

const unknownTitle = 'Lukket';

/** Nothing is known of what public minutes kept closed. */
export function isUnknown({ title, attachments, ...sections }: ItemText): boolean {
  const isEmpty = Object.values(sections).every((text) => text === null);
  return title === unknownTitle && isEmpty && attachments.length === 0;
}

export function itemTextOf(printed: PrintedItem): ItemText {
  return {
    // As it is printed: closed items have no other title in public minutes.
    title: printed.title ?? unknownTitle,
    background: printed.sections.baggrund,
    recommendation: printed.sections.indstilling,
    caseStatement: printed.sections.sagsfremstilling,
    finances: printed.sections.økonomi,
    attachments: printed.attachments.map((title) => ({ title, url: null })),
  };
}

/**
 * Neither a case number nor a title makes two items one. A decision does that was taken on the one day and is
 * reprinted on the other.
 */
function isSame(board: Board, { item, standings, decisions }: Known, { printed, day }: Import): boolean {
  if (item.standing || item.closed || printed.closed || printed.title === null) return false;
  if (folded(item.text.title) !== folded(printed.title)) return false;
  const isShared = (on: Day, text: string) =>
    printed.decisions.some((one) => one.date === on && folded(one.text) === folded(text));
  const stoodOn = standings.map(({ meeting }) => dayIn(board.timeZone, meeting.start));
  return decisions.some(
    (decision) =>
      isShared(decision.day, decision.text) && (decision.day === day || stoodOn.includes(decision.day)),
  );
}

/** The latest meeting's text is the item's. */
function withText(
  board: Board,
  { item, standings }: Known,
  { text, day }: { text: ItemText; day: Day },
): Item {
  const isLatest = standings.every(({ meeting }) => dayIn(board.timeZone, meeting.start) < day);
  return isLatest ? { ...item, text } : item;
}

function newItem({ board, printed, newItemId }: Import, text: ItemText): Item {
  const isStanding = board.standingItems.some((title) => folded(title) === folded(text.title));
  return {
    id: newItemId(),
    boardId: board.id,
    text,
    caseNumber: printed.caseNumber,
    units: printed.units,
    closed: printed.closed ? closingOf(printed) : null,
    disqualified: [],
    guests: [],
    standing: isStanding || (printed.sections.referat !== null && printed.decisions.length === 0),
    minutes: null,
    state: 'accepted',
    proposal: null,
    version: 1,
  };
}

function closingOf({ closedReason, closedBasis }: PrintedItem) {
  return { reason: closedReason ?? null, audience: [], ...(closedBasis ? { basis: closedBasis } : {}) };
}

/** Members past and present. Of two with one name both: what was kept from one is rather kept from another, too. */
function peopleNamed({ members }: Board, names: readonly string[]): PersonId[] {
  const wanted = names.map(folded);
  return members.filter(({ name }) => wanted.includes(folded(name))).map(({ personId }) => personId);
}

function decisionsOf(wish: Import, itemId: ItemId, same: Known | undefined): Decision[] {
  const { printed, board, day, meetingId } = wish;
  return printed.decisions.flatMap(({ date, text }, at) => {
    const before = same?.decisions.find((decision) => decision.day === date);
    if (before && (before.meetingId !== null || date !== day)) return [];
    if (before) return [{ ...before, meetingId }];
    const isLast = at === printed.decisions.length - 1;
    const elsewhere = same?.standings.find(({ meeting }) => dayIn(board.timeZone, meeting.start) === date);
    const where = date === day ? meetingId : (elsewhere?.meeting.id ?? null);
    return [decisionFrom(wish, { itemId, date, text, isLast, where })];
  });
}

function decisionFrom(
  { printed, newDecisionId, newOrderId }: Import,
  {
    itemId,
    date,
    text,
    isLast,
    where,
  }: { itemId: ItemId; date: Day; text: string; isLast: boolean; where: MeetingId | null },
): Decision {
  const outcome = isLast ? printed.outcomeOfLastDecision : readOutcome(text);
  const orders = isLast ? printed.orders : [];
  return {
    id: newDecisionId(),
    itemId,
    meetingId: where,
    day: date,
    outcome,
    outcomeIsGuess: true,
    text,
    perRecommendation: [],
    postponement:
      outcome === 'postponed' ? { to: null, day: isLast ? printed.postponedTo : null, reason: null } : null,
    orders: orders.map(
      (order): Order => ({
        ...{ id: newOrderId(), text: order.text, unit: null, byWhom: order.byWhom },
        due: order.due === null ? null : readDay(order.due),
      }),
    ),
    forwardedTo: isLast ? printed.forwardedTo : [],
    recipients: [],
    recordedBy: null,
    recordedAt: null,
    version: 1,
  };
}

function folded(text: string): string {
  return text.split(/\s+/).join(' ').trim().toLowerCase();
}
