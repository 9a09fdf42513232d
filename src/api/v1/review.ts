import { z } from 'zod';
import { day, id, many, outcome, putOff } from './fields.ts';

const said = <T extends z.ZodType>(value: T) => z.object({ value, guessed: z.boolean() });
const unit = z.string().nullable();
export const choice = z.object({ id, name: z.string() });
const namedDate = z.object({ day, around: z.string() });

export const orderLine = z.object({
  ...{ text: z.string(), unit, byWhom: unit, due: day.nullable(), condition: z.string().optional() },
});

export const conditionLine = z.object({ text: z.string(), unit, due: day.nullable() });

/** A later meeting, what stands on it, and how many dates of the case pass before it. */
export const target = z.object({
  day,
  load: z
    .object({ meetingId: id, day, items: z.int(), minutes: z.int(), length: z.int().nullable() })
    .nullable(),
  passed: z.int(),
});

const postponing = z.object({
  to: said(z.object({ onMeeting: z.boolean(), day: day.nullable(), nearest: many(day) })),
  reason: z.string().nullable(),
  times: many(putOff),
  isOften: z.boolean(),
  targets: many(target),
  minutes: z.int().describe('Planned for the item and for what is offered to go along'),
  dates: many(namedDate),
  along: many(
    z.object({
      ...{ itemId: id, version: z.int(), number: z.int(), title: z.string() },
      ...{ closed: z.boolean(), postponed: z.int() },
    }),
  ).describe('What is linked to the item and can be put off with it'),
  staying: many(z.int()).describe('Numbers of such items for which the reader is disqualified'),
  isOwnText: z.boolean(),
});

/** A decision as it was understood, read back before it is final: what was only read out of its text is `guessed`. */
export const review = z.object({
  draftId: id,
  meetingId: id,
  itemId: id,
  number: z.int(),
  title: z.string(),
  closed: z.boolean(),
  text: z.string(),
  outcome: said(outcome.nullable()),
  perRecommendation: many(outcome.nullable()),
  postponing: postponing.nullable(),
  orders: many(said(orderLine).extend({ isPast: z.boolean().describe('Whether its day is over') })),
  units: many(choice),
  conditions: many(said(conditionLine)),
  forwardedTo: many(z.object({ name: z.string(), day: day.nullable() })),
  behind: z
    .object({ steps: many(z.object({ body: z.string(), day: day.nullable() })), days: z.int().nullable() })
    .nullable(),
  told: many(z.string()),
  notTold: many(z.string()),
  people: many(choice),
  recipients: many(id),
});
