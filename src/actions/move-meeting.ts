import { demandOpen } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import {
  addDays,
  addMinutes,
  clockIn,
  type Day,
  dayIn,
  daysBetween,
  type Instant,
  instantAt,
} from '../domain/day.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Meeting, MeetingHead } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { knownOf } from './known-of.ts';
import { findMeeting, type MeetingWish } from './load-matter.ts';
import { moveEvent } from './move-event.ts';
import type { Outside, Reading } from './outside.ts';
import { showLater } from './show-later.ts';
import { tellMoved } from './tell-affected.ts';
import { tellBehind } from './tell-behind.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'now' | 'newId'>;

/** `clock` is a wall time of the board's zone; null keeps the meeting's own. */
export type MeetingMove = {
  boardId: BoardId;
  meeting: MeetingWish;
  day: Day;
  clock: string | null;
  version?: number;
};

/** The meeting as it stands, and where it would go. `clock` is null for one that lasts all day. */
export type PlannedMove = { meeting: Meeting; start: Instant; end: Instant; clock: string | null };

/** What the move would come to, for asking first. Refuses what `moveMeeting` refuses without asking Outlook. */
export async function previewMove(deps: Deps, by: Doer, move: MeetingMove): Promise<PlannedMove> {
  return deps.store.read(by.tenantId, async (db) => (await planMove(db, deps, { by, move })).planned);
}

/**
 * Moves the meeting to another time, as long as it was; in Outlook where it stands there. Refuses the past, and a time at
 * which the board meets already.
 */
export async function moveMeeting(deps: Deps, by: Doer, move: MeetingMove): Promise<Meeting> {
  const { board, planned, known } = await deps.store.read(by.tenantId, async (db) => ({
    ...(await planMove(db, deps, { by, move })),
    known: await knownOf(db, move.boardId),
  }));
  if (planned.meeting.event) return moveEvent(deps, by, { board, planned, known });
  return deps.store.transaction(undoableCauseOf(by, 'move-meeting', move.boardId), async (tx) => {
    await tx.boards.lock(board.id);
    await tx.meetings.lock(planned.meeting.id);
    const { meeting, start, end } = (await planMove(tx, deps, { by, move })).planned;
    if (meeting.event) throw new Refusal('outdated');
    const saved = await tx.meetings.save({ ...meeting, start, end });
    await showLater(tx, by.tenantId, saved);
    const itemIds = saved.places.map(({ itemId }) => itemId);
    await tellBehind(tx, deps, { board, itemIds, to: by.personId });
    await tellMoved(tx, deps.newId, { board, meeting: saved, by: by.personId });
    return saved;
  });
}

async function planMove(
  db: Reading,
  { calendar, now }: Pick<Deps, 'calendar' | 'now'>,
  { by, move }: { by: Doer; move: MeetingMove },
): Promise<{ board: Board; planned: PlannedMove }> {
  const { board, today } = await enter(db, { by, boardId: move.boardId, now: now() }, 'plan-meeting');
  const meeting = await findMeeting(db, { board, now: now() }, move.meeting);
  if (move.version !== undefined && move.version !== meeting.version) throw new Refusal('outdated');
  demandOpen(meeting);
  demandWithin(meeting, calendar !== null && board.calendar !== null);
  const planned = { meeting, ...timesOf(board, meeting, move) };
  const isPast = meeting.allDay ? move.day < today : planned.start <= now();
  if (isPast) throw new Refusal('day-is-past', { day: move.day });
  demandFree(await db.meetings.ofBoard(board.id), planned, move.day);
  return { board, planned };
}

/** Refuses a meeting whose time is not ours to change. */
function demandWithin({ event, origin }: MeetingHead, mayWrite: boolean): void {
  if (!event && origin === 'written') throw new Refusal('event-on-its-way');
  if (event && (!mayWrite || event.hasUnknownZone)) throw new Refusal('kept-in-outlook');
}

function timesOf(
  { timeZone }: Board,
  { start, end, allDay }: MeetingHead,
  { day, clock: wish }: MeetingMove,
) {
  if (allDay && wish !== null) throw new Refusal('meeting-all-day');
  const clock = wish ?? clockIn(timeZone, start);
  const moved = instantAt(timeZone, day, clock);
  if (moved === null) throw new Refusal('no-such-time', { text: clock });
  if (!allDay) {
    const length = (Date.parse(end) - Date.parse(start)) / 60_000;
    return { start: moved, end: addMinutes(moved, length), clock };
  }
  const days = daysBetween(dayIn(timeZone, start), dayIn(timeZone, end));
  return { start: moved, end: instantAt(timeZone, addDays(day, days), '00:00') ?? moved, clock: null };
}

function demandFree(
  meetings: readonly MeetingHead[],
  { meeting, start, clock }: PlannedMove,
  day: Day,
): void {
  const other = meetings.find((one) => one.start === start && one.status !== 'cancelled');
  if (other?.id === meeting.id) throw new Refusal('same-meeting', { day });
  if (other) throw new Refusal('meeting-exists', { day, clock: clock ?? '00:00' });
}
