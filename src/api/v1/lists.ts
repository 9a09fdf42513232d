import { z } from 'zod';
import { waitKinds } from '../../domain/see-work.ts';
import { day, id, many, outcome, putOff } from './fields.ts';
import { decision, step } from './item.ts';
import { closedItem } from './meeting.ts';
import { order } from './order.ts';

const board = { boardId: id, boardName: z.string() };
const nullableText = z.string().nullable();

/** What waits for the reader, on each of their boards. */
export const work = z.object({
  boards: many(
    z.object({
      ...board,
      waits: many(
        z.object({
          kind: z.enum(waitKinds),
          ...{ title: nullableText, number: z.int().nullable(), name: nullableText, text: nullableText },
          ...{ on: day.nullable(), day: day.nullable(), isLate: z.boolean(), receipt: nullableText },
          needsYear: z.boolean().describe('Whether the day is another year’s, or far away'),
          ids: z.object({
            ...{ meetingId: id.optional(), itemId: id.optional(), questionId: id.optional() },
            ...{ noticeId: id.optional(), orderId: id.optional(), conditionId: id.optional() },
          }),
          at: z
            .object({ meetingId: id, itemId: id.nullable() })
            .nullable()
            .describe('Where it stands on an agenda, or that agenda'),
        }),
      ),
    }),
  ),
});

/** Items that wait for a meeting, for whoever makes the agenda. */
export const waiting = z.object({
  rows: many(
    z.object({
      ...{ itemId: id, title: z.string(), closed: z.boolean(), caseNumber: nullableText },
      ...{ minutes: z.int().nullable(), proposedBy: nullableText, times: many(putOff) },
      ...{
        since: day.nullable(),
        wished: day.nullable(),
        lapsed: many(z.string()),
        cancelled: day.nullable(),
      },
      dates: many(z.object({ day, around: z.string() })),
      passed: z.int(),
    }),
  ),
});

export const orders = z.object({ rows: many(order) });

const entry = { day, number: z.int() };

/** A case over the years, oldest first. */
export const caseTimeline = z.object({
  boardName: z.string(),
  caseNumber: z.string(),
  entries: many(
    z.discriminatedUnion('kind', [
      z.object({
        ...{ ...entry, kind: z.literal('item'), meetingId: id, itemId: id, title: z.string() },
        ...{ decision: decision.nullable(), record: nullableText, postponement: z.int().nullable() },
        onward: many(step),
      }),
      closedItem.omit({ caseNumber: true }).extend(entry),
    ]),
  ),
});

/** A page of what was found, ten at a time; in an excerpt what was found stands between U+0001 and U+0002. */
export const found = z.object({
  boardName: z.string(),
  count: z.int(),
  isMore: z.boolean(),
  page: z.int(),
  rows: many(
    z.object({
      ...{ meetingId: id, itemId: id, day, title: z.string(), caseNumber: nullableText },
      ...{ isClosed: z.boolean(), outcome: outcome.nullable(), excerpt: nullableText },
    }),
  ),
});
