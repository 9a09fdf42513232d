import type { EventPlan } from '../actions/outside.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { OutsideFailure } from '../errors.ts';
import { granted } from './answer.ts';
import type { GraphClient } from './client.ts';
import { readEntry } from './entry.ts';
import { writeWallTime } from './event-time.ts';
import { findInView } from './in-view.ts';
import { lookingUp, pathOf } from './look-up.ts';
import { readEvent } from './read-event.ts';

/**
 * Makes the event, once for each transactionId. Graph keeps that promise for nobody knows how long, and answers the
 * second request in ways of its own: so we look ourselves, before and after.
 */
export async function createEvent(
  client: GraphClient,
  mailbox: string,
  plan: EventPlan,
): Promise<CalendarEvent> {
  const there = await findMade(client, mailbox, plan);
  if (there) return there;
  const path = `${pathOf(mailbox)}/events`;
  const answer = await client.ask({ mailbox, path, method: 'POST', body: bodyOf(plan) });
  const made = answer.status === 409 ? null : readEntry(granted(answer).body);
  const event = made ? readEvent(made.raw) : await findMade(client, mailbox, plan);
  if (event) return event;
  throw new OutsideFailure('graph', 'the event was made, but is not where it was put', { reason: 'busy' });
}

function bodyOf({ transactionId, subject, start, end, timeZone, place, category, invited }: EventPlan) {
  return {
    ...{ transactionId, subject },
    start: writeWallTime(start, [timeZone]),
    end: writeWallTime(end, [timeZone]),
    ...(place === null ? {} : { location: { displayName: place } }),
    ...(category === null ? {} : { categories: [category] }),
    attendees: invited.map(({ name, email }) => ({
      type: 'required',
      emailAddress: { name, address: email },
    })),
  };
}

async function findMade(
  client: GraphClient,
  mailbox: string,
  { transactionId, start, end }: EventPlan,
): Promise<CalendarEvent | null> {
  const isMade = (one: { transactionId?: string | null | undefined }) => one.transactionId === transactionId;
  const id = await findInView(client, { mailbox, start, end }, isMade);
  const entry = id && (await lookingUp(client, mailbox)(id));
  return entry ? readEvent(entry.raw) : null;
}
