import { z } from 'zod';
import { roles } from '../../domain/board.ts';
import { id, many } from './fields.ts';
import { meetingHead } from './meeting.ts';

const language = z.enum(['da', 'en']);

/** Who asks, and the boards on which they have a role today. */
export const me = z.object({
  person: z.object({ personId: id, name: z.string() }),
  language,
  boards: many(
    z.object({
      boardId: id,
      name: z.string(),
      timeZone: z.string(),
      language,
      roles: many(z.enum(roles)),
      units: many(z.string()),
    }),
  ),
});

/** A page of meetings; `next` is the page after it. */
export const meetingsPage = z.object({ meetings: many(meetingHead), next: z.int().nullable() });

/** Those to come by their start, those that were from the latest back; of a `chat` of Teams those held in its calls. */
export const whichMeetings = z.object({
  when: z.enum(['coming', 'past']).default('coming'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  chat: z.string().min(1).max(300).optional(),
});
