import type { Calendar } from '../../src/actions/outside.ts';
import type { CalendarChanges, CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Instant } from '../../src/domain/day.ts';

/** A single event on Tuesday 1 December 2026, nine to eleven in Copenhagen. */
export function anEvent(more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    ...{ id: 'event-1', seriesId: null, originalStart: null, transactionId: null },
    ...{ subject: 'Direktionsmøde', categories: [], isCancelled: false, place: 'Mødelokale 2' },
    time: at('2026-12-01T08:00:00.000Z'),
    attendees: [
      {
        ...{ name: 'DAHL Frans', addresses: ['chair@aaloese.example'], personId: null },
        ...{ type: 'required', response: 'accepted', answeredAt: null },
      },
    ],
    ...{ joinUrl: null, webUrl: null },
    ...more,
  };
}

/** Two hours from the instant on. */
export function at(start: string): CalendarEvent['time'] {
  const end = new Date(Date.parse(start) + 7_200_000).toISOString();
  return { kind: 'timed', start: start as Instant, end: end as Instant };
}

/** A calendar that says what it is told to say next, and remembers what it was asked. */
export function aCalendar(standing: readonly CalendarEvent[] = []) {
  const events = new Map(standing.map((event) => [event.id, event]));
  const asked: { token: string | null; from: string }[] = [];
  const looked: string[] = [];
  let next: Partial<CalendarChanges> = {};
  let count = 0;
  const calendar: Calendar = {
    async changes(_, token, { from }) {
      asked.push({ token, from });
      const said = next;
      next = {};
      const isFull = token === null;
      const all = isFull ? [...events.values()] : [];
      return { isFull, events: all, series: [], removed: [], token: `token-${++count}`, ...said };
    },
    async find(_, id) {
      looked.push(id);
      return events.get(id) ?? null;
    },
  };
  return {
    calendar,
    asked,
    looked,
    /** What the next reading brings. */
    brings(changes: Partial<CalendarChanges>) {
      next = changes;
      for (const event of changes.events ?? []) events.set(event.id, event);
    },
    drops: (id: string) => void events.delete(id),
  };
}
