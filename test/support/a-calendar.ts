import { isDeepStrictEqual } from 'node:util';
import type { Calendar, EventMove, EventNote, EventPlan } from '../../src/actions/outside.ts';
import type { CalendarChanges, CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Instant } from '../../src/domain/day.ts';
import type { OutsideFailure } from '../../src/errors.ts';

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

/** What was written into the calendar, in order. */
export type WrittenEvent =
  | { how: 'create'; plan: EventPlan }
  | { how: 'move'; id: string; move: EventMove }
  | { how: 'note'; id: string; note: EventNote | null };

/** A calendar that says what it is told to say next, and remembers what it was asked and what was written. */
export function aCalendar(standing: readonly CalendarEvent[] = []) {
  const events = new Map(standing.map((event) => [event.id, event]));
  const asked: { token: string | null; from: string }[] = [];
  const looked: string[] = [];
  const written: WrittenEvent[] = [];
  const failures: OutsideFailure[] = [];
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
    async create(_, plan) {
      written.push({ how: 'create', plan });
      const made = [...events.values()].find((event) => event.transactionId === plan.transactionId);
      const event = made ?? eventOf(plan, `made-${events.size + 1}`);
      events.set(event.id, event);
      failNow();
      return event;
    },
    async move(_, id, move) {
      failNow();
      const event = events.get(id);
      if (!event) return { kind: 'gone' };
      if (!isDeepStrictEqual(event.time, move.from)) return { kind: 'elsewhere', event };
      written.push({ how: 'move', id, move });
      const moved = { ...event, time: move.to };
      events.set(id, moved);
      return { kind: 'moved', event: moved };
    },
    async note(_, id, note) {
      failNow();
      const event = events.get(id);
      if (!event) return { kind: 'gone' };
      written.push({ how: 'note', id, note });
      return { kind: 'written', event };
    },
  };
  const failNow = () => {
    const failure = failures.shift();
    if (failure) throw failure;
  };
  return {
    calendar,
    asked,
    looked,
    written,
    /** The next writings fail; an event is made all the same, and its answer lost. */
    failures,
    /** What the next reading brings. */
    brings(changes: Partial<CalendarChanges>) {
      next = changes;
      for (const event of changes.events ?? []) events.set(event.id, event);
    },
    drops: (id: string) => void events.delete(id),
  };
}

function eventOf({ transactionId, subject, start, end, place, category, invited }: EventPlan, id: string) {
  const attendees = invited.map(({ name, email }) => ({
    ...{ name, addresses: [email.toLowerCase()], personId: null, type: 'required' as const },
    ...{ response: 'none', answeredAt: null },
  }));
  const categories = category === null ? [] : [category];
  return anEvent({
    ...{ id, transactionId, subject, place, categories, attendees },
    time: { kind: 'timed', start, end },
  });
}
