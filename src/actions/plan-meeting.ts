import { membersOn } from '../domain/board.ts';
import { addDays, addMinutes, clockIn, type Day, dayIn, type Instant, instantAt } from '../domain/day.ts';
import { subjectFor } from '../domain/event-subject.ts';
import { asId, type BoardId, type MeetingId } from '../domain/ids.ts';
import type { Attendee, Meeting } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { addStandingItems } from './add-standing-items.ts';
import { causeOf, type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import type { Outside, Reading } from './outside.ts';

/** Without a calendar meetings are made here alone. */
type Deps = Pick<Outside, 'store' | 'now' | 'newId'> & Partial<Pick<Outside, 'calendar'>>;

/** `from` and `to` are wall times `HH:MM` of the board's zone; `to` before `from` is the next day. */
export type MeetingPlan = {
  boardId: BoardId;
  day: Day;
  from: string;
  to: string | null;
  place: string | null;
};

/** When it is, what it is called in Outlook, and who comes. */
type LaidOut = Pick<Meeting, 'start' | 'end' | 'subject' | 'attendees'>;

/** Longer than a working day is a slip of the finger. */
const longestHours = 12;

/**
 * Makes a meeting with the board's standing items first on its agenda. Refuses the past and a second meeting at that
 * time. `inOutlook` has it made there too, where the board has a calendar; then it cannot be taken back.
 */
export async function planMeeting(
  { store, calendar = null, now, newId }: Deps,
  by: Doer,
  { inOutlook = false, ...plan }: MeetingPlan & { inOutlook?: boolean },
): Promise<Meeting> {
  const isWritten = calendar !== null && inOutlook;
  // Invitations have left the house.
  const cause = (isWritten ? causeOf : undoableCauseOf)(by, 'plan-meeting', plan.boardId);
  return store.transaction(cause, async (tx) => {
    await tx.boards.lock(plan.boardId);
    const entered = await enter(tx, { by, boardId: plan.boardId, now: now() }, 'plan-meeting');
    const { board } = entered;
    const laidOut = await layOut(tx, entered, { ...plan, isWritten, now: now() });
    const meeting: Meeting = {
      ...{ id: asId<MeetingId>(newId()), boardId: board.id },
      ...{ ...laidOut, allDay: false, place: plan.place?.trim() || null },
      ...{ status: 'planned', origin: isWritten && board.calendar ? 'written' : 'typed', event: null },
      ...{ places: await addStandingItems(tx, newId, board), publication: null, version: 1 },
    };
    await tx.meetings.add(meeting);
    if (meeting.origin === 'written') {
      const job = { tenantId: by.tenantId, meetingId: meeting.id };
      await tx.later('write-event', job, { key: meeting.id });
    }
    return meeting;
  });
}

async function layOut(
  db: Reading,
  entered: Entered,
  { isWritten, now, ...plan }: MeetingPlan & { isWritten: boolean; now: Instant },
): Promise<LaidOut> {
  const { board } = entered;
  const { start, end } = times(plan, entered);
  if (start <= now) throw new Refusal('day-is-past', { day: plan.day });
  const others = await db.meetings.ofBoard(board.id);
  const clash = others.find((other) => other.start === start && other.status !== 'cancelled');
  if (clash) throw new Refusal('meeting-exists', { day: plan.day, clock: clockIn(board.timeZone, start) });
  const subject = isWritten && board.calendar ? subjectFor(board, others) : board.name;
  if (subject === null) throw new Refusal('subject-unfit', { pattern: board.calendar?.rule.subject ?? '' });
  return { start, end, subject, attendees: attendeesOf(entered, dayIn(board.timeZone, start)) };
}

function times({ day, from, to }: MeetingPlan, { board }: Entered): { start: Instant; end: Instant } {
  const start = wallTime(board.timeZone, day, from);
  if (to === null) return { start, end: addMinutes(start, board.meetingMinutes) };
  const end = wallTime(board.timeZone, to > from ? day : addDays(day, 1), to);
  const hours = (Date.parse(end) - Date.parse(start)) / 3_600_000;
  if (hours > longestHours) throw new Refusal('meeting-too-long', { hours: longestHours });
  return { start, end };
}

/** Refuses a time that the clocks skip that day. */
function wallTime(zone: string, day: Day, clock: string): Instant {
  const at = instantAt(zone, day, clock);
  if (at === null) throw new Refusal('no-such-time', { text: clock });
  return at;
}

/** Who is expected: the board itself. Chiefs and guests come to single items. */
function attendeesOf({ board }: Entered, day: Day): Attendee[] {
  const expected = membersOn(board, day).filter(
    ({ role }) => role === 'chair' || role === 'director' || role === 'secretary',
  );
  const once = expected.filter(
    (one, at) => expected.findIndex((other) => other.personId === one.personId) === at,
  );
  return once.map(({ name, email }) => ({ name, email, type: 'required', response: 'none' }));
}
