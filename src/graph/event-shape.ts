import { z } from 'zod';
import type { WallTime } from './event-time.ts';

/** What cannot be read is as if it were not there: one odd field must not hide the event. */
const text = z
  .string()
  .trim()
  .nullish()
  .catch(null)
  .transform((value) => value ?? '');
const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? false);

const wallTime = z
  .object({ dateTime: text, timeZone: text })
  .nullish()
  .catch(null)
  .transform((value): WallTime | null => value ?? null);

const address = z
  .object({ name: text, address: text })
  .nullish()
  .catch(null)
  .transform((value) => value ?? { name: '', address: '' });

const attendee = z.object({
  type: text,
  status: z
    .object({ response: text, time: text })
    .nullish()
    .catch(null)
    .transform((value) => value ?? { response: '', time: '' }),
  emailAddress: address,
});

const place = z.object({ displayName: text });

/** An array of which what has no such shape is left out. */
function listOf<Shape extends z.ZodType>(shape: Shape) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((values) =>
      (values ?? []).flatMap((value): z.output<Shape>[] => {
        const read = shape.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    );
}

const maybe = <Shape extends z.ZodType>(shape: Shape) =>
  shape
    .nullish()
    .catch(null as never)
    .transform((value) => value ?? null);

/** An event as Graph gives it, as far as we read it. */
export const eventShape = z.object({
  id: z.string().min(1),
  type: text,
  seriesMasterId: text,
  originalStart: text,
  transactionId: text,
  subject: text,
  categories: listOf(z.string()),
  isAllDay: flag,
  isCancelled: flag,
  start: wallTime,
  end: wallTime,
  originalStartTimeZone: text,
  location: maybe(place),
  locations: listOf(place),
  organizer: maybe(z.object({ emailAddress: address })),
  attendees: listOf(attendee),
  onlineMeeting: maybe(z.object({ joinUrl: text })),
  onlineMeetingUrl: text,
  webLink: text,
});

export type EventShape = z.output<typeof eventShape>;
