import { z } from 'zod';
import { type FileWish, writeMinutes } from '../actions/write-minutes.ts';
import { asId, type ItemId, type MeetingId } from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import type { Say, Scene } from './scene.ts';

/** What an offered file was, as it comes back from Teams with the answer. Ids only; the file is made anew then. */
export const fileContext = z.object({
  meetingId: z
    .string()
    .max(200)
    .transform((id) => asId<MeetingId>(id)),
  what: z.enum(['minutes', 'agenda', 'pack']),
  format: z.enum(['pdf', 'docx']),
  audience: z.enum(['mine', 'public']),
  only: z
    .string()
    .max(200)
    .transform((id) => asId<ItemId>(id))
    .optional(),
});

/** Offers the files, one after the other. Teams lets bots give files in the personal chat alone. */
export async function offerFiles(
  { outside, by, board, turn, words }: Scene,
  meetingId: MeetingId,
  wishes: readonly FileWish[],
): Promise<Say[]> {
  if (turn.where.kind !== 'personal') throw new Refusal('files-in-chat-only');
  const offers: Say[] = [];
  for (const wish of wishes) {
    const { name, bytes } = await writeMinutes(outside, by, {
      boardId: board.id,
      meeting: { id: meetingId },
      ...wish,
    });
    const description = words.minutes.files.offer;
    offers.push({ offer: { name, description, size: bytes.length, context: { meetingId, ...wish } } });
  }
  return offers;
}
