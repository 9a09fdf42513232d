import type { Calendar, CalendarWindow } from '../../src/actions/outside.ts';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import { isIn } from '../../src/playground/graph/delta-lines.ts';
import type { Mailbox, Standing } from '../../src/playground/graph/mailbox.ts';

/** Keeps what a calendar reports, by nothing but what its type promises. */
export type Reader = {
  /** All or nothing, as in one transaction. */
  read(): Promise<void>;
  held(): CalendarEvent[];
};

export function aReader(calendar: Calendar, mailbox: string, window: CalendarWindow): Reader {
  let held: ReadonlyMap<string, CalendarEvent> = new Map();
  let token: string | null = null;
  return {
    async read() {
      const changes = await calendar.changes(mailbox, token, window);
      const after = new Map(held);
      for (const event of changes.events) {
        for (const other of after.values()) if (isSameOccurrence(event, other)) after.delete(other.id);
        after.set(event.id, event);
      }
      const sent = new Set(changes.events.map(({ id }) => id));
      const left = new Map(changes.series.map(({ seriesId, eventIds }) => [seriesId, eventIds]));
      const isDoubtful = ({ id, seriesId }: CalendarEvent) =>
        (changes.isFull && !sent.has(id)) ||
        changes.removed.includes(id) ||
        left.get(seriesId ?? '')?.includes(id) === false;
      const doubtful = [...after.values()].filter(isDoubtful).map(({ id }) => id);
      for (const id of new Set([...doubtful, ...changes.removed])) {
        const event = await calendar.find(mailbox, id);
        if (event) after.set(id, event);
        else after.delete(id);
      }
      [held, token] = [after, changes.token];
    },
    held: () => [...held.values()],
  };
}

function isSameOccurrence(one: CalendarEvent, other: CalendarEvent): boolean {
  return (
    one.seriesId !== null && one.seriesId === other.seriesId && one.originalStart === other.originalStart
  );
}

/** What both the reader and the mailbox can say of an event. */
export type Told = ReturnType<typeof toldBy>;

export function toldBy({
  id,
  seriesId,
  originalStart,
  subject,
  time,
  isCancelled,
  place,
  attendees,
}: CalendarEvent) {
  const answers = attendees.slice(1).map(({ addresses, response }) => `${addresses[0]} ${response}`);
  return { id, seriesId, originalStart, subject, time, isCancelled, place, answers };
}

/** What a reader should hold of the mailbox. */
export function toldOf(mailbox: Mailbox, window: CalendarWindow): Told[] {
  return mailbox
    .all()
    .filter((event) => isInDays(window, event))
    .map(asTold)
    .sort(byId);
}

/** What a reader holds in the window; what was moved out of it may be held beside. */
export function toldIn(reader: Reader, window: CalendarWindow): Told[] {
  const from = new Date(window.from).toISOString();
  const to = new Date(window.to).toISOString();
  const isInside = ({ time }: CalendarEvent) =>
    time !== null && new Date(time.start).toISOString() < to && new Date(time.end).toISOString() > from;
  return reader.held().filter(isInside).map(toldBy).sort(byId);
}

function isInDays({ from, to }: CalendarWindow, event: Standing): boolean {
  return isIn({ from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z` }, event);
}

function asTold(event: Standing): Told {
  const end = new Date(Date.parse(event.start) + event.minutes * 60_000).toISOString();
  const days = { kind: 'all-day', start: event.start.slice(0, 10), end: end.slice(0, 10) };
  const clock = { kind: 'timed', start: event.start, end };
  return {
    ...{
      id: event.id,
      seriesId: event.seriesId,
      originalStart: event.originalStart as Told['originalStart'],
    },
    subject: event.subject,
    time: (event.isAllDay ? days : clock) as Told['time'],
    isCancelled: event.isCancelled,
    place: event.place || null,
    answers: event.invited.map(({ address, response }) => `${address} ${response}`),
  };
}

function byId(one: Told, other: Told): number {
  return one.id < other.id ? -1 : 1;
}
