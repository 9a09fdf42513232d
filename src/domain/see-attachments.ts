import type { Board, Member } from './board.ts';
import { clockIn, type Day, dayIn } from './day.ts';
import type { FileId } from './ids.ts';
import type { Attachment, Item } from './item.ts';
import type { Place } from './meeting.ts';
import { type DriveFile, fileOf, type PreReadTrouble, type SinceRead, sinceRead } from './pre-read.ts';
import { isEditor, type Reader } from './reader.ts';
import { type Matter, readMarkOf } from './see-agenda.ts';
import { hasUnread, whoReads } from './see-unread.ts';

/** A pre-read; what is known of the file is for people alone, and what stands in the way for whoever can mend it. */
export type AttachmentView = Pick<Attachment, 'title' | 'url'> & {
  /** The file that we keep, which the reader may get. */
  fileId: FileId | null;
  file: { ending: string | null; size: number | null; day: Day; clock: string } | null;
  trouble: PreReadTrouble | null;
  /** Since the reader marked the item's pre-reads read; null where they have not. */
  sinceRead: SinceRead | null;
};

/** Who has read the pre-reads as they are now, and who is still to. */
export type Readers = { read: readonly string[]; missing: readonly string[] };

/** The pre-reads of an item as put to the meeting, as the reader may know of them. */
export function attachmentsFor(
  matter: Matter,
  { item, place }: { item: Item; place: Place },
  reader: Reader,
): AttachmentView[] {
  const preReads = reader.kind === 'person' ? (matter.preReads ?? []) : [];
  const mark = readMarkOf(matter, item.id, reader);
  return place.text.attachments.map((attachment) => {
    const { title, url, kept } = attachment;
    const file = kept ? { ...kept, changedAt: kept.at } : fileOf(attachment, preReads);
    const trouble = preReads.find(({ url }) => url === attachment.url)?.trouble ?? null;
    return {
      ...{ title, url, fileId: reader.kind === 'person' ? (kept?.id ?? null) : null },
      file: file && reader.kind === 'person' ? fileIn(matter.board, file) : null,
      trouble: isEditor(reader) ? trouble : null,
      sinceRead: sinceRead(attachment, preReads, mark),
    };
  });
}

/** Null where there is nothing to read. */
export function readersOf(matter: Matter, { item, place }: { item: Item; place: Place }): Readers | null {
  const { attachments } = place.text;
  if (attachments.length === 0) return null;
  const readers = whoReads(matter, item);
  const names = (some: readonly Member[]) => some.map(({ name }) => name);
  const isMissing = ({ personId }: Member) => hasUnread(matter, { item, place }, personId);
  return {
    read: names(readers.filter((one) => !isMissing(one))),
    missing: names(readers.filter(isMissing)),
  };
}

function fileIn(
  { timeZone }: Board,
  { name, size, changedAt }: Pick<DriveFile, 'name' | 'size' | 'changedAt'>,
): AttachmentView['file'] {
  return {
    ending: endingOf(name),
    size,
    day: dayIn(timeZone, changedAt),
    clock: clockIn(timeZone, changedAt),
  };
}

function endingOf(name: string): string | null {
  return /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? null;
}
