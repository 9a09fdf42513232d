import { z } from 'zod';
import { day, id, instant, many, outcome } from './fields.ts';
import { choice, conditionLine, orderLine, review, target } from './review.ts';

/** What a decision is made of, as the form has it; what is left out is read out of the text. */
const written = z.object({
  text: z.string(),
  outcome: outcome.optional(),
  perRecommendation: many(outcome.nullable()).optional(),
  postponeTo: day.nullable().optional().describe('null is the waiting list'),
  postponeReason: z.string().nullable().optional(),
  orders: many(orderLine).optional(),
  conditions: many(conditionLine).optional(),
  recipients: many(id).optional(),
});

/** All that a decision is written with, what was decided here already, and what waits to be confirmed. */
export const decisionForm = z.object({
  meetingId: id,
  itemId: id,
  boardName: z.string(),
  timeZone: z.string(),
  day,
  number: z.int(),
  title: z.string(),
  closed: z.boolean(),
  standing: z.boolean(),
  record: z.string().nullable(),
  recommendations: many(z.object({ ordinal: z.string().nullable(), text: z.string() })),
  targets: many(target),
  minutes: z.int().describe('Planned for the item'),
  units: many(z.object({ code: z.string(), name: z.string() })),
  people: many(choice).describe('Whoever may be told'),
  concerned: many(id).describe('Told unless somebody says otherwise'),
  decided: written.nullable(),
  draft: z
    .object({
      by: z.string(),
      isOwn: z.boolean(),
      at: instant,
      isOutdated: z.boolean(),
      review,
    })
    .nullable()
    .describe('What waits to be confirmed, wherever it was written; one’s own before others’'),
  ordered: many(orderLine).describe('What the record of a standing item orders, and is not placed yet'),
});
