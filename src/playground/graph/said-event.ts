import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Planned } from './mailbox.ts';

const wallTime = z.object({ dateTime: z.string(), timeZone: z.string() });

const fields = z
  .object({
    subject: z.string(),
    start: wallTime,
    end: wallTime,
    isAllDay: z.boolean(),
    location: z.object({ displayName: z.string() }),
    categories: z.array(z.string()).min(1),
    attendees: z.array(z.object({ emailAddress: z.object({ name: z.string(), address: z.string() }) })),
    body: z.object({ contentType: z.literal('html'), content: z.string() }),
    transactionId: z.string(),
  })
  .partial();

type Said = z.infer<typeof fields>;

/** Graph takes Windows' names of zones; this one knows but a few. */
const zones: Readonly<Record<string, string>> = {
  ...{ UTC: 'UTC', 'Romance Standard Time': 'Europe/Copenhagen', 'GMT Standard Time': 'Europe/London' },
};

/** What a request says of an event, as it is kept; null where it cannot be. */
export function readSaid(json: unknown): Partial<Planned> | null {
  const read = fields.safeParse(json);
  const times = read.success ? timesIn(read.data) : null;
  if (!read.success || !times) return null;
  const { subject, isAllDay, location, categories, attendees, body, transactionId } = read.data;
  return {
    ...times,
    ...(subject === undefined ? {} : { subject }),
    ...(isAllDay === undefined ? {} : { isAllDay }),
    ...(location ? { place: location.displayName } : {}),
    ...(categories?.[0] === undefined ? {} : { category: categories[0] }),
    ...(attendees
      ? { invited: attendees.map(({ emailAddress }) => ({ ...emailAddress, response: 'none' })) }
      : {}),
    ...(body ? { html: asKept(body.content) } : {}),
    ...(transactionId === undefined ? {} : { transactionId }),
  };
}

/** Whole days are kept as in UTC, wherever their midnights are. */
function timesIn({ start, end, isAllDay = false }: Said): Partial<Planned> | null {
  if (!start && !end) return {};
  if (!start || !end) return null;
  const [from, to] = [start, end].map(({ dateTime, timeZone }) =>
    DateTime.fromISO(dateTime, { zone: isAllDay ? 'UTC' : (zones[timeZone] ?? 'unknown') }),
  );
  if (!from?.isValid || !to?.isValid || to < from) return null;
  const minutes = to.diff(from).as('minutes');
  return { start: from.toJSDate().toISOString(), minutes, zone: start.timeZone };
}

/** Exchange writes HTML in its own way: as a whole page, and without comments. */
function asKept(html: string): string {
  const clean = html.replace(/<!--[\s\S]*?-->/g, '');
  return /<html\b/i.test(clean) ? clean : `<html><head>\r\n</head><body>\r\n${clean}</body></html>\r\n`;
}
