import type { Instant } from './day.ts';
import type { ItemId, PersonId } from './ids.ts';
import type { Attachment } from './item.ts';
import type { Meeting } from './meeting.ts';

/** A file in SharePoint or OneDrive, as it was when it was last read there. */
export type DriveFile = {
  driveId: string;
  itemId: string;
  name: string;
  /** In bytes. */
  size: number | null;
  /** Changes with whatever is changed, a column beside the file too. */
  eTag: string;
  /** Changes with the content alone, as far as Graph tells one from the other. */
  version: string;
  changedAt: Instant;
};

/** Why a link could not be read. */
export const preReadTroubles = ['gone', 'forbidden', 'locked'] as const;
export type PreReadTrouble = (typeof preReadTroubles)[number];

/** Where a pre-read's link leads: the file as last seen, and what stood in the way since. */
export type PreRead = {
  url: string;
  file: DriveFile | null;
  trouble: PreReadTrouble | null;
  /** When it was last asked for. */
  readAt: Instant;
};

/** That somebody has read an item's pre-reads, and in which versions; null for one whose version nobody knew. */
export type ReadMark = {
  itemId: ItemId;
  personId: PersonId;
  at: Instant;
  versions: readonly { of: string; version: string | null }[];
};

/** What became of a pre-read since somebody marked it read. */
export type SinceRead = 'read' | 'changed' | 'new';

export function markRead(
  attachments: readonly Attachment[],
  preReads: readonly PreRead[],
  mark: Omit<ReadMark, 'versions'>,
): ReadMark {
  const versions = attachments.map((one) => ({
    of: nameOf(one),
    version: versionOf(one, preReads)?.version ?? null,
  }));
  return { ...mark, versions };
}

/**
 * Null where nothing was marked. What was changed before it was marked was read as it is, even where its version came
 * to be known only later.
 */
export function sinceRead(
  attachment: Attachment,
  preReads: readonly PreRead[],
  mark: ReadMark | undefined,
): SinceRead | null {
  if (!mark) return null;
  const read = mark.versions.find(({ of }) => of === nameOf(attachment));
  if (!read) return 'new';
  const now = versionOf(attachment, preReads);
  return now && now.version !== read.version && now.changedAt >= secondOf(mark.at) ? 'changed' : 'read';
}

/** Graph tells to the second when a file was changed; within the same one, who read it is rather told too often. */
function secondOf(at: Instant): string {
  return at.replace(/\.\d+Z$/, '.000Z');
}

/** The links of the pre-reads on an agenda, each once. */
export function linksIn({ places }: Pick<Meeting, 'places'>): string[] {
  const links = places.flatMap(({ text }) => text.attachments.map(({ url }) => url));
  return [...new Set(links.filter((url) => url !== null))];
}

export function fileOf({ url }: Attachment, preReads: readonly PreRead[]): DriveFile | null {
  return preReads.find((one) => one.url === url)?.file ?? null;
}

function versionOf(
  attachment: Attachment,
  preReads: readonly PreRead[],
): { version: string; changedAt: Instant } | null {
  const { kept } = attachment;
  return kept ? { version: kept.sha256, changedAt: kept.at } : fileOf(attachment, preReads);
}

/** A link or a file is the same one whatever it is called. */
function nameOf({ url, title, kept }: Attachment): string {
  return kept?.id ?? url ?? title;
}
