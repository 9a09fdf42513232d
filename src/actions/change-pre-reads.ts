import { createHash } from 'node:crypto';
import { demandOpen, refreshPlace } from '../domain/agenda.ts';
import { changed, type PreReadChange } from '../domain/change-pre-reads.ts';
import type { Instant } from '../domain/day.ts';
import { asId, type BoardId, type FileId, type ItemId } from '../domain/ids.ts';
import { type Attachment, type KeptVersion, limits } from '../domain/item.ts';
import { isPublished } from '../domain/meeting.ts';
import { isEditor } from '../domain/reader.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import { lockWithAgendas } from './lock-with-agendas.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
export type PreReadsOf = { boardId: BoardId; meeting: MeetingWish; item: ItemWish };

/** A file as it was sent. */
export type SentFile = { name: string; bytes: Uint8Array };

/**
 * Changes an item's pre-reads, on the agendas that are still to decide on it too. Who may adds; what is there is arranged
 * by whoever edits the agenda, or added it. What is removed or replaced stays kept, and on record.
 */
export async function changePreReads(
  { store, now, newId }: Deps,
  by: Doer,
  { change, files: sent = [], ...wish }: PreReadsOf & { change: PreReadChange; files?: readonly SentFile[] },
): Promise<{ itemId: ItemId; number: number; attachments: readonly Attachment[] }> {
  const files = sent.map((file) => keep(file, { id: asId<FileId>(newId()), at: now() }));
  return store.transaction(undoableCauseOf(by, 'change-pre-reads', wish.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'add-pre-read');
    const { itemId, number } = await findItem(tx, entered, { wish, now: now() });
    const { meetings, item: before } = await lockWithAgendas(tx, { boardId: wish.boardId, itemId });
    const attachments = changed(before.text.attachments, change, {
      files: files.map(({ kept }) => kept),
      by: by.personId,
      isEditor: isEditor(entered.me),
    });
    for (const { kept } of attachments) {
      const bytes = kept && files.find((file) => file.kept.sha256 === kept.sha256)?.bytes;
      if (kept && bytes) await tx.keptPreReads.keep({ boardId: wish.boardId, kept, bytes });
    }
    const item = await tx.items.save({ ...before, text: { ...before.text, attachments } });
    for (const meeting of meetings)
      await showLater(tx, by.tenantId, await tx.meetings.save(refreshPlace(meeting, item)));
    return { itemId, number, attachments };
  });
}

type KeptFile = { kept: KeptVersion; bytes: Uint8Array };

function keep({ name, bytes }: SentFile, { id, at }: { id: FileId; at: Instant }): KeptFile {
  if (bytes.length === 0) throw new Refusal('file-empty');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = { id, version: 1, name: name.trim().slice(0, limits.title), size: bytes.length, sha256, at };
  return { kept, bytes };
}

/** An item that the doer sees, on an agenda whose meeting is not over. */
async function findItem(
  tx: Tx,
  { board, me }: Entered,
  { wish, now }: { wish: PreReadsOf; now: Instant },
): Promise<{ itemId: ItemId; number: number }> {
  const meeting = await findMeeting(tx, { board, now }, wish.meeting);
  if (!isPublished(meeting) && !isEditor(me)) throw new Refusal('not-published');
  const place = findPlace(meeting, wish.item);
  const number = meeting.places.indexOf(place) + 1;
  const item = await tx.items.get(place.itemId);
  if (!item) throw new Refusal('outdated');
  demandSight(me, item, number);
  demandOpen(meeting);
  return { itemId: item.id, number };
}
