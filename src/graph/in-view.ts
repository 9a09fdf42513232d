import { z } from 'zod';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { addMinutes, type Instant } from '../domain/day.ts';
import { OutsideFailure } from '../errors.ts';
import { type GraphAnswer, readAs } from './answer.ts';
import type { GraphClient } from './client.ts';
import { pathOf } from './look-up.ts';

/** Between two instants. */
export type Span = { start: Instant; end: Instant };

type InView = z.infer<typeof page>['value'][number];

const page = z.object({
  value: z.array(z.object({ id: z.string().min(1), transactionId: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

/** More than any calendar holds in one meeting's time. */
const mostPages = 20;

/** The id of what stands in the calendar at that time and is sought; null where that is nothing. */
export async function findInView(
  client: GraphClient,
  { mailbox, start, end }: Span & { mailbox: string },
  isSought: (one: InView) => boolean,
): Promise<string | null> {
  let path: string | undefined =
    `${pathOf(mailbox)}/calendarView?startDateTime=${start}&endDateTime=${end}&$select=id,transactionId`;
  for (let pages = 0; path !== undefined && pages < mostPages; pages += 1) {
    const answer: GraphAnswer = await client.ask({ mailbox, path });
    const read: z.infer<typeof page> = readAs(page, answer);
    const found = read.value.find(isSought);
    if (found) return found.id;
    path = read['@odata.nextLink'];
  }
  return null;
}

/**
 * Whether the event stands in the calendar. An immutable id goes along to the bin, or to another calendar, and may be
 * found there. Where nobody can tell, its time being unknown or the look refused, it is taken to stand.
 */
export async function isInCalendar(
  client: GraphClient,
  mailbox: string,
  { id, time }: CalendarEvent,
): Promise<boolean> {
  if (time === null) return true;
  const [start, end] =
    time.kind === 'timed'
      ? [time.start, time.end]
      : ([`${time.start}T00:00:00Z`, `${time.end}T00:00:00Z`] as [Instant, Instant]);
  // What takes no time at all is seen within a minute.
  const span = { start, end: end > start ? end : addMinutes(start, 1) };
  try {
    return (await findInView(client, { mailbox, ...span }, (one) => one.id === id)) !== null;
  } catch (error) {
    if (error instanceof OutsideFailure && error.reason !== 'busy' && error.reason !== 'cut') return true;
    throw error;
  }
}
