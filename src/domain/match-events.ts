import type { Board } from './board.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { dayIn, type Instant, weekOf } from './day.ts';
import { followedFrom, isMeetingOf } from './follow-event.ts';
import { isOver, type MeetingHead } from './meeting.ts';

export type Matched = {
  /** Each event with the meeting it is; null for one that is none of those we hold. */
  pairs: readonly { event: CalendarEvent; meeting: MeetingHead | null }[];
  /** Meetings whose events are gone, and that no other event took over. */
  lost: readonly MeetingHead[];
};

/**
 * Which meeting each event is. Nearest kinship first: the event's id, or that of the meeting we made it for; its place in
 * its series (exceptions may come under another id); a meeting that was typed for that time; and last, where events went
 * and others came in one reading (a series was changed, or a meeting made anew), the same day, or in one series the
 * same week.
 */
export function matchEvents(
  board: Board,
  meetings: readonly MeetingHead[],
  { events, gone }: { events: readonly CalendarEvent[]; gone: readonly string[] },
): Matched {
  const found = new Map<CalendarEvent, MeetingHead>();
  const free = new Set(meetings);
  const isLost = (meeting: MeetingHead) =>
    meeting.event !== null && gone.includes(meeting.event.id) && !isOver(meeting);
  for (const kin of kinships(board, isLost)) {
    for (const event of events) {
      if (found.has(event)) continue;
      const meeting = [...free].find((one) => kin(one, event));
      if (!meeting) continue;
      found.set(event, meeting);
      free.delete(meeting);
    }
  }
  return {
    pairs: events.map((event) => ({ event, meeting: found.get(event) ?? null })),
    lost: [...free].filter(isLost),
  };
}

type Kin = (meeting: MeetingHead, event: CalendarEvent) => boolean;

function kinships(board: Board, isLost: (meeting: MeetingHead) => boolean): Kin[] {
  const startOf = (event: CalendarEvent) => followedFrom(board, event)?.start ?? null;
  const dayOf = (start: Instant) => dayIn(board.timeZone, start);
  return [
    ({ id, event: link }, { id: eventId, transactionId }) =>
      link ? link.id === eventId : id === transactionId,
    ({ event: link }, { seriesId, originalStart }) =>
      link !== null &&
      originalStart !== null &&
      link.seriesId === seriesId &&
      link.originalStart === originalStart,
    (meeting, event) => meeting.event === null && isOpenAt(meeting, startOf(event)) && isHeldBy(board, event),
    (meeting, event) => {
      const start = startOf(event);
      if (!isLost(meeting) || start === null) return false;
      return dayOf(start) === dayOf(meeting.start) && isHeldBy(board, event);
    },
    (meeting, event) => {
      const start = startOf(event);
      if (!isLost(meeting) || start === null || event.isCancelled) return false;
      const isOfSeries = event.seriesId !== null && meeting.event?.seriesId === event.seriesId;
      return isOfSeries && weekOf(dayOf(start)) === weekOf(dayOf(meeting.start));
    },
  ];
}

function isHeldBy(board: Board, event: CalendarEvent): boolean {
  return !event.isCancelled && isMeetingOf(board, event);
}

function isOpenAt({ status, start }: MeetingHead, at: Instant | null): boolean {
  return status !== 'cancelled' && start === at;
}
