import { z } from 'zod';
import { meetingStatuses } from '../../domain/meeting.ts';
import { day, guest, id, instant, many, outcome, putOff, reaction, tally } from './fields.ts';

const status = z.enum(meetingStatuses);

/** A meeting among many. */
export const meetingHead = z.object({
  meetingId: id,
  boardId: id,
  boardName: z.string(),
  timeZone: z.string(),
  subject: z.string(),
  day,
  start: instant,
  end: instant,
  allDay: z.boolean(),
  place: z.string().nullable(),
  status,
  published: z.boolean(),
});

export const openDecision = z.object({
  day,
  text: z.string(),
  outcome: outcome.nullable(),
  isGuess: z.boolean(),
});

/** What is kept from the reader says so, and as far as its level opens it its title and what was decided. */
export const closedItem = z.object({
  kind: z.literal('closed'),
  caseNumber: z.string().nullable(),
  title: z.string().optional(),
  decision: openDecision.optional(),
});
export const disqualifiedItem = z.object({ kind: z.literal('inhabil') });

const inRow = { number: z.int(), startsAt: instant, startsAbout: z.boolean(), isNow: z.boolean() };

const row = z.discriminatedUnion('kind', [
  z.object({
    ...{ ...inRow, kind: z.literal('item'), itemId: id, title: z.string() },
    caseNumber: z.string().nullable(),
    units: many(z.string()),
    minutes: z.int().nullable(),
    closed: z.boolean(),
    standing: z.boolean(),
    postponed: many(putOff),
    guests: many(guest),
    news: z.enum(['new', 'changed', 'added']).nullable(),
    attachments: z.int(),
    preReadsChanged: z.boolean(),
    tally,
    mine: reaction,
    onward: z.object({ body: z.string(), day: day.nullable() }).nullable(),
    outcome: outcome.nullable(),
    decided: z.boolean(),
    textFrom: day.nullable(),
  }),
  closedItem.extend({ ...inRow, itemId: id.optional() }),
  disqualifiedItem.extend(inRow),
]);

/** The agenda as the reader may see it. Of one that is not out only whoever prepares it sees rows. */
export const meeting = z.object({
  ...meetingHead.omit({ subject: true }).shape,
  attendees: many(z.string()),
  answers: z
    .object({ coming: z.int(), maybe: z.int(), declined: many(z.string()), silent: z.int() })
    .nullable(),
  edition: z.int().nullable(),
  deadlines: z.object({ submission: day, publication: day }).nullable(),
  rows: many(row),
  notShown: z.int(),
  minutesPlanned: z.int(),
  mayPropose: z.boolean(),
  mayEdit: z.boolean(),
  mayLead: z.boolean(),
  mayDecide: z.boolean(),
  together: z.int(),
});
