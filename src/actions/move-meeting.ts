import { demandOpen } from '../domain/agenda.ts';
import { addMinutes, clockIn, type Day, type Instant, instantAt } from '../domain/day.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Meeting, MeetingHead } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** `clock` is a wall time of the board's zone; null keeps the meeting's own. */
export type MeetingMove = {
  boardId: BoardId;
  meeting: MeetingWish;
  day: Day;
  clock: string | null;
  version?: number;
};

/** Moves the meeting to another time, as long as it was. Refuses the past, and a time at which the board meets already. */
export async function moveMeeting({ store, now }: Deps, by: Doer, move: MeetingMove): Promise<Meeting> {
  return store.transaction(undoableCauseOf(by, 'move-meeting', move.boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId: move.boardId, now: now() }, 'plan-meeting');
    const meeting = await tx.meetings.lock((await findMeeting(tx, { board, now: now() }, move.meeting)).id);
    if (move.version !== undefined && move.version !== meeting.version) throw new Refusal('outdated');
    demandOpen(meeting);
    if (meeting.event) throw new Refusal('kept-in-outlook');
    const clock = move.clock ?? clockIn(board.timeZone, meeting.start);
    const start = instantAt(board.timeZone, move.day, clock);
    if (start === null) throw new Refusal('no-such-time', { text: clock });
    demandFree(await tx.meetings.ofBoard(board.id), { meeting, start, day: move.day, clock, now: now() });
    const length = (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000;
    const saved = await tx.meetings.save({ ...meeting, start, end: addMinutes(start, length) });
    await showLater(tx, by.tenantId, saved);
    return saved;
  });
}

type Slot = { meeting: Meeting; start: Instant; day: Day; clock: string; now: Instant };

function demandFree(meetings: readonly MeetingHead[], { meeting, start, day, clock, now }: Slot): void {
  if (start <= now) throw new Refusal('day-is-past', { day });
  const other = meetings.find((one) => one.start === start && one.status !== 'cancelled');
  if (other?.id === meeting.id) throw new Refusal('same-meeting', { day });
  if (other) throw new Refusal('meeting-exists', { day, clock });
}
