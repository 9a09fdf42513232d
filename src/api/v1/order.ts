import { z } from 'zod';
import { orderEventKinds, orderStates } from '../../domain/order.ts';
import { day, id, many } from './fields.ts';

const nullableText = z.string().nullable();

/** What the board ordered, what became of it, and what its reader may do about it. */
export const order = z.object({
  ...{ orderId: id, text: z.string(), who: nullableText, hasNoChief: z.boolean(), due: day.nullable() },
  ...{ condition: nullableText, state: z.enum(orderStates), isOverdue: z.boolean(), age: z.int(), day },
  ...{ title: z.string(), caseNumber: nullableText, number: z.int().nullable() },
  ...{ meetingId: id.nullable(), itemId: id, wish: day.nullable() },
  answer: z.object({ title: z.string(), day: day.nullable() }).nullable(),
  history: many(
    z.object({
      ...{ what: z.enum(orderEventKinds), name: z.string(), day, text: nullableText },
      ...{ due: day.nullable(), unit: nullableText },
    }),
  ),
  ...{ isMine: z.boolean(), mayReport: z.boolean(), maySettle: z.boolean() },
});
