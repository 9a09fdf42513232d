import { z } from 'zod';
import { getPreRead } from '../actions/get-pre-read.ts';
import { type FileWish, writeMinutes } from '../actions/write-minutes.ts';
import { asId, type FileId, type ItemId, type MeetingId } from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import type { Say, Scene } from './scene.ts';

function id<T extends MeetingId | ItemId | FileId>() {
  return z
    .string()
    .max(200)
    .transform((text) => asId<T>(text));
}

const document = z.object({
  meetingId: id<MeetingId>(),
  what: z.enum(['minutes', 'agenda', 'pack']),
  format: z.enum(['pdf', 'docx']),
  audience: z.enum(['mine', 'public']),
  only: id<ItemId>().optional(),
});

const preRead = z.object({
  what: z.literal('pre-read'),
  meetingId: id<MeetingId>(),
  itemId: id<ItemId>(),
  fileId: id<FileId>(),
});

/** What an offered file was, as it comes back from Teams with the answer. Ids only; the file is made anew then. */
export const fileContext = z.union([document, preRead]);

/** Makes what is wanted for whoever asks, with what they may read now. */
export async function makeFile(
  { outside, by, board }: Pick<Scene, 'outside' | 'by' | 'board'>,
  wanted: z.infer<typeof fileContext>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const on = { boardId: board.id, meeting: { id: wanted.meetingId } };
  if (wanted.what === 'pre-read')
    return getPreRead(outside, by, { ...on, item: { id: wanted.itemId }, fileId: wanted.fileId });
  const { only, meetingId: _, ...wish } = wanted;
  return writeMinutes(outside, by, { ...on, ...wish, ...(only ? { only } : {}) });
}

/** Offers the files, one after the other. Teams lets bots give files in the personal chat alone. */
export async function offerFiles(
  scene: Scene,
  meetingId: MeetingId,
  wishes: readonly FileWish[],
): Promise<Say[]> {
  demandPrivate(scene);
  const offers: Say[] = [];
  for (const wish of wishes) offers.push(await offer(scene, { ...wish, meetingId } as Wanted));
  return offers;
}

/** Offers the latest version of a pre-read that somebody sent, in the personal chat. */
export async function offerPreRead(
  scene: Scene,
  wanted: { meetingId: MeetingId; itemId: ItemId; fileId: FileId },
): Promise<Say[]> {
  if (scene.turn.where.isTargeted) demandPrivate(scene);
  return [await offer(scene, { what: 'pre-read', ...wanted })];
}

type Wanted = z.infer<typeof fileContext>;

async function offer(scene: Scene, wanted: Wanted): Promise<Say> {
  const { name, bytes } = await makeFile(scene, wanted);
  const { words } = scene;
  const description = wanted.what === 'pre-read' ? words.files.offer : words.minutes.files.offer;
  return { offer: { name, description, size: bytes.length, context: wanted } };
}

function demandPrivate({ turn }: Scene): void {
  if (turn.where.kind !== 'personal') throw new Refusal('files-in-chat-only');
}
