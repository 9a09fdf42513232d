import { z } from 'zod';
import { day, id, instant, many, outcome } from './fields.ts';

const head = { itemId: id, number: z.int(), minutes: z.int().nullable() };

const treated = z
  .discriminatedUnion('kind', [
    z.object({
      ...{ ...head, kind: z.literal('item'), title: z.string(), closed: z.boolean(), standing: z.boolean() },
      added: z.boolean(),
      guests: many(z.string()),
      away: many(z.string()),
      outcome: outcome.nullable(),
      decided: z.boolean(),
    }),
    z.object({ ...head, kind: z.literal('inhabil') }),
  ])
  .nullable();

/** How a meeting is held, for whoever leads it; before its start and for others who may see it with nothing of that. */
export const session = z.object({
  meetingId: id,
  boardId: id,
  boardName: z.string(),
  timeZone: z.string(),
  day,
  isRunning: z.boolean(),
  /** Where the board is, for everybody who may see that item. */
  now: z.object({ itemId: id.nullable(), number: z.int() }).nullable(),
  /** How it goes while it is held: of each row what it took, or when it is expected to begin. */
  course: z
    .object({
      expectedEnd: instant.nullable(),
      rows: many(z.object({ number: z.int(), used: z.int().nullable(), startsAt: instant.nullable() })),
    })
    .nullable(),
  leading: z
    .object({
      version: z.int(),
      startedAt: instant,
      endedAt: instant.nullable(),
      count: z.int(),
      current: treated,
      next: treated,
      hasPrevious: z.boolean(),
      planned: z.int(),
      missing: many(z.string()).nullable(),
      undecided: many(z.object({ itemId: id, number: z.int(), title: z.string().nullable() })),
      attendance: z
        .object({
          confirmed: z.boolean(),
          seats: many(z.object({ seat: z.string(), name: z.string(), isThere: z.boolean() })),
          moves: many(
            z.object({ seat: z.string(), name: z.string(), what: z.enum(['left', 'came']), at: instant }),
          ),
        })
        .nullable(),
      /** As of now, in whole minutes; it goes on by itself. */
      clock: z.object({
        at: instant,
        used: z.int(),
        usedOnCurrent: z.int().nullable(),
        /** When the board came to the current item. */
        expectedEnd: instant.nullable(),
        behind: z.int(),
      }),
    })
    .nullable(),
});
