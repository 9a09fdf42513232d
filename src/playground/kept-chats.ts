import { z } from 'zod';
import type { Post } from './wire.ts';

/** What of the stand-in for Teams outlives a restart. */
export type KeptChats = {
  posts: readonly Post[];
  installed: readonly string[];
  unreachable: readonly string[];
};

export const noChats: KeptChats = { posts: [], installed: [], unreachable: [] };

export const keptChats: z.ZodType<KeptChats> = z.object({
  posts: z.array(
    z.object({
      id: z.string(),
      chat: z.string(),
      thread: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable().default(null),
      at: z.string(),
      text: z.string(),
      format: z.enum(['plain', 'markdown']),
      summary: z.string().nullable(),
      attached: z.array(
        z.object({
          contentType: z.string(),
          content: z.unknown(),
          name: z.string().nullable(),
          contentUrl: z.string().nullable().default(null),
        }),
      ),
      edition: z.number(),
      isRemoved: z.boolean(),
      reactions: z.record(z.string(), z.array(z.string())),
      fileAnswer: z.enum(['accept', 'decline']).nullable().default(null),
    }),
  ),
  installed: z.array(z.string()),
  unreachable: z.array(z.string()),
});
