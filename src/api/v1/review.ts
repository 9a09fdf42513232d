import { z } from 'zod';
import { day, id, many, outcome, putOff } from './fields.ts';

const said = <T extends z.ZodType>(value: T) => z.object({ value, guessed: z.boolean() });
const unit = z.string().nullable();
const choice = z.object({ id, name: z.string() });
const namedDate = z.object({ day, around: z.string() });

const order = z.object({
  ...{ text: z.string(), unit, byWhom: unit, due: day.nullable(), condition: z.string().optional() },
});

const postponing = z.object({
  to: said(z.object({ onMeeting: z.boolean(), day: day.nullable(), nearest: many(day) })),
  reason: z.string().nullable(),
  times: many(putOff),
  isOften: z.boolean(),
  targets: many(
    z.object({
      day,
      load: z
        .object({ meetingId: id, day, items: z.int(), minutes: z.int(), length: z.int().nullable() })
        .nullable(),
      passed: z.int(),
    }),
  ),
  dates: many(namedDate),
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
  orders: many(said(order)),
  units: many(choice),
  conditions: many(said(z.object({ text: z.string(), unit, due: day.nullable() }))),
  forwardedTo: many(z.object({ name: z.string(), day: day.nullable() })),
  behind: z
    .object({ steps: many(z.object({ body: z.string(), day: day.nullable() })), days: z.int().nullable() })
    .nullable(),
  told: many(z.string()),
  notTold: many(z.string()),
  people: many(choice),
  recipients: many(id),
});
