import { z } from 'zod';
import { many } from './fields.ts';

export type ListBlock = {
  kind: 'list';
  form: {
    counts: 'numbers' | 'letters' | 'capitals' | 'nothing';
    before: string;
    after: string;
    start: number;
  };
  entries: readonly ListEntry[];
};
export type ListEntry = { mark: string; lines: readonly string[]; below: readonly ListBlock[] };

const list: z.ZodType<ListBlock, ListBlock> = z
  .object({
    kind: z.literal('list'),
    form: z.object({
      counts: z.enum(['numbers', 'letters', 'capitals', 'nothing']),
      before: z.string(),
      after: z.string(),
      start: z.int(),
    }),
    entries: many(
      z.object({
        mark: z.string(),
        lines: many(z.string()),
        get below() {
          return many(list);
        },
      }),
    ),
  })
  .meta({ id: 'List' });

/** A piece of a section's text. `lead` is a heading that runs into the paragraph; a table's first row is its head. */
export const block = z
  .union([
    z.object({ kind: z.literal('paragraph'), lead: z.string().nullable(), lines: many(z.string()) }),
    z.object({ kind: z.literal('sub-heading'), text: z.string() }),
    list,
    z.object({ kind: z.literal('table'), rows: many(many(z.string())) }),
    z.object({ kind: z.literal('link'), text: z.string(), url: z.string().nullable() }),
  ])
  .meta({ id: 'Block' });
export type Block = z.infer<typeof block>;

/** A section as it is written, and as it is read. */
export const section = z.object({ text: z.string(), blocks: many(block) });

export type Point = { ordinal: string | null; text: string; sub: readonly Point[] };

/** A point of a recommendation, with those below it. */
export const point: z.ZodType<Point, Point> = z
  .object({
    ordinal: z.string().nullable(),
    text: z.string(),
    get sub() {
      return many(point);
    },
  })
  .meta({ id: 'Point' });
