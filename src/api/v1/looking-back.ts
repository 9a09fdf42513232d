import { z } from 'zod';
import { day, id, many, outcome } from './fields.ts';

const count = z.int().min(0);
const days = z.number().min(0).nullable().describe('With one decimal');

/** A board's past in numbers: each of what the reader may see of it, and null of what is not for them. */
export const lookingBack = z.object({
  boardName: z.string(),
  years: many(z.int()),
  postponements: many(
    z.object({ year: z.int(), decided: count, ...{ first: count, second: count, more: count } }),
  ),
  units: many(z.object({ unit: z.string().nullable(), decided: count, postponed: count })),
  guessed: count,
  /** In minutes. */
  times: many(z.object({ meetingId: id, day, planned: count, used: count, unplanned: count })).nullable(),
  closed: many(z.object({ year: z.int(), items: count, closed: count })).nullable(),
  answers: many(
    z.object({ personId: id, name: z.string(), told: count, answered: count, median: days, longest: days }),
  ),
  areAnswersOwn: z.boolean(),
});

export const decided = z.object({
  year: z.int(),
  rows: many(
    z.object({
      ...{ meetingId: id, itemId: id, day, title: z.string(), caseNumber: z.string().nullable() },
      ...{
        units: many(z.string()),
        isClosed: z.boolean(),
        outcome: outcome.nullable(),
        isGuess: z.boolean(),
      },
      postponement: count.nullable(),
    }),
  ),
});

export const whichYears = z.object({ years: z.coerce.number().int().min(1).max(10).default(3) });
export const whichYear = z.object({ year: z.coerce.number().int().min(1990).max(2200) });
