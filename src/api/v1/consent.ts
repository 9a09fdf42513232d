import { z } from 'zod';
import { yesOutcomes } from '../../domain/consent.ts';
import type { ItemId } from '../../domain/ids.ts';
import { day, id, idOf, many } from './fields.ts';

const row = { number: z.int(), title: z.string(), closed: z.boolean() };

/** What all agree on at a meeting, and what lacks answers only, for whoever records decisions. */
export const consent = z.object({
  ...{ meetingId: id, boardName: z.string(), day },
  agreed: many(z.object({ ...row, itemId: id, version: z.int(), outcome: z.enum(yesOutcomes) })),
  missing: many(z.object({ ...row, names: many(z.string()) })).describe(
    'Nothing speaks against these; those named have not answered',
  ),
  decided: many(z.int()).describe('Numbers of the items that this meeting has decided'),
});

export const jointly = z.strictObject({
  items: z
    .array(z.object({ id: idOf<ItemId>(), version: z.int().min(1).describe('As it was read') }))
    .min(1)
    .max(200),
});
