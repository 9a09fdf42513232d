import type { WholeItem } from '../meeting/answers.ts';
import { readStored, store } from './stored.ts';

export type PreRead = WholeItem['attachments'][number];

/** The names of the pre-reads that were opened, as they were then; kept for whoever goes on another day. */
export type Opened = ReadonlySet<string>;
type At = { who: string; itemId: string };

export function readOpened(at: At): Opened {
  const kept = readStored(storedAs(at));
  return new Set(Array.isArray(kept) ? kept.map(String) : []);
}

export function keepOpened(at: At, opened: Opened): void {
  store(storedAs(at), opened.size === 0 ? null : [...opened]);
}

/** One that changed has not been opened as it is now. */
export function nameOf({ fileId, url, title, file }: PreRead): string {
  return [fileId ?? url ?? title, file?.day, file?.clock].join(' ');
}

/** What can be opened and has been neither marked read nor opened as it is now. */
export function leftToOpen(preReads: readonly PreRead[], opened: Opened): PreRead[] {
  return preReads.filter(
    (one) =>
      (one.fileId !== null || one.url !== null) && one.sinceRead !== 'read' && !opened.has(nameOf(one)),
  );
}

function storedAs({ who, itemId }: At): string {
  return `opened/${encodeURIComponent(who)}/${itemId}`;
}
