import type { Board } from '../domain/board.ts';
import { addMinutes, dayIn, type Instant, instantAt } from '../domain/day.ts';
import { fingerprintOf } from '../domain/fingerprint.ts';
import {
  asId,
  type BoardId,
  type DecisionId,
  type ItemId,
  type MeetingId,
  type OrderId,
  type TenantId,
} from '../domain/ids.ts';
import { importItem, itemTextOf, type Known } from '../domain/import-item.ts';
import type { Attendee, Meeting, Place } from '../domain/meeting.ts';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';
import type { Outside, Tx } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'newId'>;

export type Imported =
  | { kind: 'imported'; meeting: Meeting; linked: number }
  /** The same minutes were imported before. */
  | { kind: 'unchanged'; meeting: Meeting }
  /** Other minutes of that meeting were imported before; they stay. */
  | { kind: 'differs'; meeting: Meeting }
  /** The board holds that meeting itself. */
  | { kind: 'taken' };

/**
 * Makes published minutes a meeting of the board's history: its items, texts, decisions and appendices. An item that
 * came back is joined with itself on the earlier agenda. What only its text says (outcome, orders) stays marked as a guess.
 */
export async function importMinutes(
  { store, newId }: Deps,
  {
    tenantId,
    boardId,
    minutes,
    from,
  }: { tenantId: TenantId; boardId: BoardId; minutes: PrintedMinutes; from: string },
): Promise<Imported> {
  const cause = { tenantId, by: 'operator', what: 'import-minutes', from } as const;
  return store.transaction(cause, async (tx) => {
    const board = await tx.boards.get(boardId);
    if (!board) throw new Error(`there is no board ${boardId}`);
    const start = startOf(board, minutes);
    const there = (await tx.meetings.ofBoard(boardId)).find((meeting) => meeting.start === start);
    if (there) return compare(tx, there.id, minutes);
    const meeting = meetingFrom(board, minutes, { id: asId<MeetingId>(newId()), start });
    const { places, linked } = await saveItems(tx, newId, { board, meeting, minutes });
    const whole = { ...meeting, places };
    return { kind: 'imported', meeting: whole, linked };
  });
}

/** Minutes without a time stand at the beginning of their day. */
function startOf(board: Board, { date, startTime }: PrintedMinutes): Instant {
  const start =
    instantAt(board.timeZone, date, startTime ?? '00:00') ?? instantAt(board.timeZone, date, '12:00');
  if (start === null) throw new Error(`${date} has no noon`);
  return start;
}

async function compare(tx: Tx, id: MeetingId, minutes: PrintedMinutes): Promise<Imported> {
  const meeting = await tx.meetings.get(id);
  if (meeting?.origin !== 'imported') return { kind: 'taken' };
  const stored = meeting.places.map(({ text, caseNumber, record }) => [text, caseNumber, record]);
  const read = minutes.items.map((item) => [itemTextOf(item), item.caseNumber, item.sections.referat]);
  return { kind: fingerprintOf(stored) === fingerprintOf(read) ? 'unchanged' : 'differs', meeting };
}

function meetingFrom(
  board: Board,
  minutes: PrintedMinutes,
  { id, start }: { id: MeetingId; start: Instant },
): Meeting {
  return {
    id,
    boardId: board.id,
    subject: minutes.board,
    start,
    end: addMinutes(start, board.meetingMinutes),
    allDay: minutes.startTime === null,
    place: minutes.place,
    attendees: [
      ...minutes.attendees.map((name) => attendeeNamed(name, 'none')),
      ...(minutes.absent ?? []).map((name) => attendeeNamed(name, 'declined')),
    ],
    status: 'approved',
    origin: 'imported',
    event: null,
    places: [],
    publication: { edition: 1, at: start, by: null, shown: [], previous: null },
    version: 1,
  };
}

function attendeeNamed(name: string, response: 'none' | 'declined'): Attendee {
  return { name, email: null, type: 'required', response };
}

async function saveItems(
  tx: Tx,
  newId: () => string,
  { board, meeting, minutes }: { board: Board; meeting: Meeting; minutes: PrintedMinutes },
): Promise<{ places: Place[]; linked: number }> {
  const day = dayIn(board.timeZone, meeting.start);
  const made = [];
  for (const printed of minutes.items) {
    const known = await knownOf(tx, board, printed.caseNumber);
    const ids = {
      newItemId: () => asId<ItemId>(newId()),
      newDecisionId: () => asId<DecisionId>(newId()),
      newOrderId: () => asId<OrderId>(newId()),
    };
    made.push(importItem({ board, meetingId: meeting.id, day, printed, known, ...ids }));
    // Added at once, so that a case standing twice in one document does not find itself.
    const last = made.at(-1);
    if (last?.isNew) await tx.items.add(last.item);
    else if (last) await tx.items.save(last.item);
  }
  const places = made.map(({ place }) => place);
  await tx.meetings.add({ ...meeting, places });
  for (const { decisions } of made) for (const decision of decisions) await tx.decisions.save(decision);
  return { places, linked: made.filter(({ isNew }) => !isNew).length };
}

/** What the board knows of the case already. */
async function knownOf(tx: Tx, board: Board, caseNumber: string | null): Promise<Known[]> {
  if (caseNumber === null) return [];
  const items = await tx.items.ofCase(board.id, caseNumber);
  const ids = items.map((item) => item.id);
  const standings = await tx.meetings.standings(ids);
  const decisions = await tx.decisions.ofItems(ids);
  return items.map((item) => ({
    item,
    standings: standings.filter(({ place }) => place.itemId === item.id),
    decisions: decisions.filter((decision) => decision.itemId === item.id),
  }));
}
