import { z } from 'zod';
import type { MessageRef } from '../domain/notice.ts';
import { OutsideFailure, Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { boardOfPress } from './find-board.ts';
import { fileContext, makeFile } from './offer-file.ts';
import { type Needs, openScene, readDb } from './open-scene.ts';
import { sayAll } from './replies.ts';
import type { Turn, What } from './turn.ts';

const uploadShape = z.object({
  uploadUrl: z.url(),
  contentUrl: z.string(),
  name: z.string(),
  uniqueId: z.string(),
  fileType: z.string(),
});

/** Somebody took an offered file, or did not: it is made anew with what they may read now, laid into their OneDrive, and shown. */
export async function answerFile(
  needs: Needs,
  turn: Turn,
  answer: Extract<What, { kind: 'file' }>,
): Promise<void> {
  const board = await readDb(needs, turn, (db) => boardOfPress(db, answer.context));
  const { files } = wordsFor(board?.language ?? 'da').minutes;
  const context = fileContext.safeParse(answer.context);
  const upload = uploadShape.safeParse(answer.upload);
  if (!answer.isAccepted) return takeAway(needs, turn, files.declined);
  if (!board || !context.success || !upload.success) return takeAway(needs, turn, files.gone);
  const scene = openScene(needs, turn, board);
  try {
    const made = await makeFile(scene, context.data);
    await scene.outside.messenger.upload(upload.data.uploadUrl, made.bytes);
  } catch (error) {
    if (error instanceof Refusal) return takeAway(needs, turn, files.gone);
    if (!(error instanceof OutsideFailure)) throw error;
    needs.log.warn({ err: error, turn: turn.key }, 'a file could not be laid into a OneDrive');
    return sayAll(needs, turn, [{ text: files.failed }]);
  }
  await sayAll(needs, turn, [{ saved: upload.data }]);
  await remove(needs, turn);
}

async function takeAway(needs: Needs, turn: Turn, text: string): Promise<void> {
  await sayAll(needs, turn, [{ text }]);
  await remove(needs, turn);
}

/** The offer has done its work. Where it cannot be removed, it does no harm. */
async function remove({ outside, log }: Needs, { where, key }: Turn): Promise<void> {
  if (!where.replyToId) return;
  const { serviceUrl, conversationId, replyToId: activityId } = where;
  const offer: MessageRef = { serviceUrl, conversationId, activityId };
  try {
    await outside.messenger.remove(offer);
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    log.warn({ err: error, turn: key }, 'an offer could not be removed');
  }
}
