import { z } from 'zod';
import type { Post } from './wire.ts';

/** A file that the bot offers in a message, as it is to be named and answered; null where it offers none. */
export function readConsent(post: Post): z.infer<typeof consent> | null {
  for (const attached of post.attached) {
    const read = consent.safeParse(attached);
    if (read.success) return read.data;
  }
  return null;
}

const consent = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.consent'),
  name: z.string(),
  content: z.object({ acceptContext: z.unknown(), declineContext: z.unknown() }),
});
