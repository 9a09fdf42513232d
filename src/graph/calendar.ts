import type { Calendar, CalendarWindow } from '../actions/outside.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { OutsideFailure } from '../errors.ts';
import type { GraphClient } from './client.ts';
import { complete } from './complete.ts';
import { createEvent } from './create-event.ts';
import { isInCalendar } from './in-view.ts';
import { lookingUp, onceEach, pathOf } from './look-up.ts';
import { moveEvent } from './move-event.ts';
import { noteAgenda } from './note-agenda.ts';
import { type Settled, settle } from './settle.ts';
import { walk } from './walk.ts';
import { within } from './within.ts';

/** In milliseconds: a job that takes longer is taken for dead and done twice. */
const longestReading = 60_000;

export function createCalendar(client: GraphClient): Calendar {
  return {
    async changes(mailbox, token, window) {
      const inTime = within(client, longestReading);
      const anew = { from: startOf(mailbox, window), isLink: false };
      // A token of another Graph than the one configured is as good as lost.
      const first = token !== null && client.isHome(token) ? { from: token, isLink: true } : anew;
      for (const round of [first, anew]) {
        const walked = await walk(inTime, { mailbox, ...round });
        if (walked.kind === 'whole') {
          const found = await settle(walked.lines, {
            lookUp: onceEach(lookingUp(inTime, mailbox)),
            isStanding: (event) => isInCalendar(inTime, mailbox, event),
          });
          return { ...(round.isLink ? changesIn(found) : everythingIn(found)), token: walked.token };
        }
        client.log.info(
          { side: 'graph', mailbox, round: walked.kind },
          'a round of the calendar came to nothing',
        );
      }
      throw new OutsideFailure('graph', 'Graph did not give the whole calendar, twice');
    },
    async find(mailbox, id) {
      const lookUp = onceEach(lookingUp(client, mailbox));
      const entry = await lookUp(id);
      if (entry === null || entry.kind === 'master') return null;
      const event = await complete(entry, new Map(), lookUp);
      return event && (await isInCalendar(client, mailbox, event)) ? event : null;
    },
    create: (mailbox, plan) => createEvent(client, mailbox, plan),
    move: (mailbox, id, move) => moveEvent(client, { mailbox, id }, move),
    note: (mailbox, id, note) => noteAgenda(client, { mailbox, id }, note),
  };
}

function startOf(mailbox: string, { from, to }: CalendarWindow): string {
  return `${pathOf(mailbox)}/calendarView/delta?startDateTime=${from}T00:00:00Z&endDateTime=${to}T00:00:00Z`;
}

/** What is not among the events is not in the window. */
function everythingIn({ events, masters, removed }: Settled) {
  return { isFull: true, events, series: seriesIn(events, masters), removed: [...removed] };
}

/**
 * A removed id may be that of a series, of which nothing is left then; and what became a series is no event any more.
 * Both are asked about by whoever holds them.
 */
function changesIn({ events, masters, removed }: Settled) {
  const gone = new Set([...removed, ...masters]);
  return { isFull: false, events, series: seriesIn(events, gone), removed: [...gone] };
}

function seriesIn(events: readonly CalendarEvent[], ids: Iterable<string>) {
  return [...ids].map((seriesId) => ({
    seriesId,
    eventIds: events.flatMap((event) => (event.seriesId === seriesId ? [event.id] : [])),
  }));
}
