import { z } from 'zod';
import { previewedAs } from '../../domain/see-preview.ts';
import { many } from './fields.ts';

/** What publishing would show to others, and whom it would tell, for whoever may publish. */
export const preview = z.object({
  edition: z.int(),
  cards: many(
    z.object({
      as: z.enum(previewedAs),
      card: z.looseObject({ type: z.literal('AdaptiveCard') }).describe('As it would be drawn for them'),
    }),
  ),
  changes: z
    .object({
      rows: many(
        z.object({ number: z.int(), what: z.enum(['added', 'changed']), title: z.string().nullable() }),
      ),
      removed: z.int(),
      reordered: z.boolean(),
    })
    .nullable()
    .describe('Since the last publication; null of a first'),
  said: z.string().nullable().describe('What will be said below the card in the channel'),
  guests: many(z.string()).describe('Those who have not been told yet, by name'),
  writesEvent: z.boolean(),
  laysPapers: z.boolean(),
});
