import { z } from 'zod';

/** RFC 9457. `code` is what a program goes by, `detail` what a person is told in their language. */
export const problem = z.object({
  type: z.literal('about:blank'),
  status: z.int(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  fields: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
  current: z.unknown().describe('What it is now, where it was not what the change was made from').optional(),
  etag: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
