import type { Board, BoardCalendar } from '../domain/board.ts';
import type { CalendarChanges, CalendarEvent } from '../domain/calendar-event.ts';
import { canonical } from '../domain/canonical.ts';
import { addDays, type Day, dayIn, daysBetween } from '../domain/day.ts';
import type { Followings } from '../domain/follow-event.ts';
import type { BoardId, MeetingId, TenantId } from '../domain/ids.ts';
import { isOver, type MeetingHead } from '../domain/meeting.ts';
import { OutsideFailure } from '../errors.ts';
import { followEvents } from './follow-events.ts';
import { knowledgeOf } from './known-of.ts';
import type { Calendar, CalendarState, Outside, Reading } from './outside.ts';
import { pauseCalendar, pauseReason } from './pause-calendar.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'now' | 'newId' | 'tellOperator'>;

/** What reading the calendar came to, in the order of the meetings. */
export type Synced = { meetingId: MeetingId; day: Day; what: 'added' | Followings }[];

/** How far around today the calendar is read, in days. */
const window = { back: 60, ahead: 400 };

/** The window is moved on, by reading everything anew, when it has fallen behind by so many days. */
const mostBehind = 30;

/** Of several that read at once, one is first; the others read once more. */
const mostRounds = 3;

/**
 * Reads the board's calendar and lets its meetings follow: they appear, move and are cancelled as their events are.
 * Nothing is cancelled before Graph was asked about it, and what was read is kept together with how far. Where Graph
 * does not let us read, that is noted before it fails.
 */
export async function syncCalendar(
  deps: Deps,
  { tenantId, boardId }: { tenantId: TenantId; boardId: BoardId },
): Promise<Synced> {
  const { store, now } = deps;
  for (let round = 1; ; round += 1) {
    const { board, state, linked } = await store.read(tenantId, (db) => readHeld(db, boardId));
    if (!board.calendar) return [];
    const { mailbox, rule } = board.calendar;
    const from = addDays(dayIn(board.timeZone, now()), -window.back);
    const token = state && isCurrent(state, board.calendar, from) ? state.token : null;
    const to = addDays(from, window.back + window.ahead);
    const { changes, asked } = await read(deps, { board, mailbox, token, linked, from, to }).catch((error) =>
      pauseAndFail(deps, { tenantId, boardId, mailbox }, error),
    );
    const synced = await followEvents(deps, {
      ...{
        board,
        known: knowledgeOf(state),
        events: [...changes.events, ...asked.events],
        gone: asked.gone,
      },
      state: {
        ...{ mailbox, rule, token: changes.token },
        ...{ from: token ? (state?.from ?? from) : from, readAt: now() },
        undated: (changes.isFull ? [] : (state?.undated ?? [])).filter((id) => !changes.removed.includes(id)),
      },
    });
    if (synced) return synced;
    if (round === mostRounds)
      throw new OutsideFailure('graph', 'somebody else is reading the calendar', { reason: 'busy' });
  }
}

async function read(
  { calendar }: Deps,
  { mailbox, token, linked, ...around }: Around & { mailbox: string; token: string | null; linked: Linked },
) {
  if (!calendar) throw new OutsideFailure('graph', 'Graph is not configured');
  const changes = await calendar.changes(mailbox, token, around);
  return { changes, asked: await askAbout(calendar, mailbox, missingFrom(changes, linked, around)) };
}

async function pauseAndFail(
  deps: Deps,
  about: { tenantId: TenantId; boardId: BoardId; mailbox: string },
  error: unknown,
): Promise<never> {
  const why = pauseReason(error);
  if (why) await pauseCalendar(deps, about, why);
  throw error;
}

async function readHeld(db: Reading, boardId: BoardId) {
  const board = await db.boards.get(boardId);
  if (!board) throw new Error(`there is no board ${boardId}`);
  const meetings = await db.meetings.ofBoard(boardId);
  return {
    board,
    state: await db.calendars.get(boardId),
    linked: meetings.filter((meeting) => meeting.event && !isOver(meeting) && meeting.status !== 'cancelled'),
  };
}

/** By another rule there are meetings among what was passed over, of which Graph would say nothing more. */
function isCurrent(state: CalendarState, { mailbox, rule }: BoardCalendar, from: Day): boolean {
  const isSame = state.mailbox === mailbox && canonical(state.rule) === canonical(rule);
  return isSame && daysBetween(state.from, from) < mostBehind;
}

type Linked = readonly MeetingHead[];
type Around = { from: Day; to: Day; board: Board };

/** Ids of events that we hold and the reading did not bring though it might have: removed, or no longer among theirs. */
function missingFrom(
  { isFull, events, series, removed }: CalendarChanges,
  linked: Linked,
  { from, to, board }: Around,
): string[] {
  const brought = new Set(events.map(({ id }) => id));
  const left = new Map(series.map(({ seriesId, eventIds }) => [seriesId, new Set(eventIds)]));
  return linked.flatMap(({ event, start }) => {
    if (!event || brought.has(event.id)) return [];
    const day = dayIn(board.timeZone, start);
    const isInside = from <= day && day < to;
    const ofSeries = event.seriesId === null ? undefined : left.get(event.seriesId);
    const isMissing =
      removed.includes(event.id) ||
      (event.seriesId !== null && removed.includes(event.seriesId)) ||
      (isInside && (isFull || (ofSeries !== undefined && !ofSeries.has(event.id))));
    return isMissing ? [event.id] : [];
  });
}

/** One after another: a mailbox takes few requests at a time. */
async function askAbout(calendar: Calendar, mailbox: string, ids: readonly string[]) {
  const events: CalendarEvent[] = [];
  const gone: string[] = [];
  for (const id of ids) {
    const event = await calendar.find(mailbox, id);
    if (event) events.push(event);
    else gone.push(id);
  }
  return { events, gone };
}
