import { z } from 'zod';
import type { KeptMailbox, Planned } from './mailbox.ts';

const fields = {
  subject: z.string(),
  start: z.iso.datetime(),
  minutes: z.number(),
  isAllDay: z.boolean(),
  isCancelled: z.boolean(),
  place: z.string(),
  invited: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      response: z.string(),
      answeredAt: z.iso.datetime().exactOptional(),
    }),
  ),
  ...{ html: z.string().exactOptional(), zone: z.string().exactOptional() },
  ...{ isOnline: z.boolean().exactOptional(), category: z.string().exactOptional() },
  ...{ isOrganizer: z.boolean().exactOptional(), transactionId: z.string().exactOptional() },
};
const planned: z.ZodType<Planned> = z.object(fields);
const change: z.ZodType<Partial<Planned>> = z.object(eachLeftOut(fields));
const revision = z.int();

const mailbox: z.ZodType<KeptMailbox> = z.object({
  generation: z.string(),
  made: z.int(),
  singles: z.array(z.tuple([z.string(), z.object({ planned, revision })])),
  series: z.array(
    z.object({
      ...{ id: z.string(), master: planned, everyDays: z.int(), count: z.int(), revision },
      exceptions: z.array(z.tuple([z.int(), z.object({ change, hasNewId: z.boolean(), revision })])),
      deleted: z.array(z.int()),
    }),
  ),
  edits: z.array(z.object({ revision, id: z.string(), exception: z.int().exactOptional() })),
});

/** The mailboxes of a Graph as they are written down, by name. */
export const keptMailboxes = z.record(z.string(), mailbox);

function eachLeftOut<Shape extends z.core.$ZodShape>(shape: Shape) {
  const entries = Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field)]);
  return Object.fromEntries(entries) as { [Name in keyof Shape]: z.ZodExactOptional<Shape[Name]> };
}
