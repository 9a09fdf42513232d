import { Refusal } from '../errors.ts';
import { type Attachment, type KeptVersion, limits } from './item.ts';

type List = readonly Attachment[];

/** Puts a pre-read last. Refuses one too many, and what stands there already. */
export function addPreRead(list: List, added: Attachment): Attachment[] {
  if (list.length >= limits.attachments) throw new Refusal('pre-reads-full', { most: limits.attachments });
  demandNew(list, added);
  return [...list, added];
}

/** Numbers count from 1 in all of these; a number that no pre-read has is refused. */
export function renamePreRead(list: List, number: number, title: string): Attachment[] {
  demandPreRead(list, number);
  return list.map((one, at) => (at === number - 1 ? { ...one, title } : one));
}

export function movePreRead(list: List, from: number, to: number): Attachment[] {
  const moved = demandPreRead(list, from);
  demandPreRead(list, to);
  return list.toSpliced(from - 1, 1).toSpliced(to - 1, 0, moved);
}

export function removePreRead(list: List, number: number): Attachment[] {
  demandPreRead(list, number);
  return list.toSpliced(number - 1, 1);
}

/** What takes the place of a pre-read keeps its title; a file that follows a file is its next version. */
export function replacePreRead(
  list: List,
  number: number,
  by: { url: string } | { kept: KeptVersion },
): Attachment[] {
  const before = demandPreRead(list, number);
  const after: Attachment =
    'url' in by
      ? { ...withoutFile(before), url: by.url }
      : { ...before, url: null, kept: nextVersion(before, by.kept) };
  demandNew(list.toSpliced(number - 1, 1), after);
  return list.with(number - 1, after);
}

export function demandPreRead(list: List, number: number): Attachment {
  const found = list[number - 1];
  if (!found) throw new Refusal('no-such-pre-read', { number, last: list.length });
  return found;
}

function nextVersion({ kept }: Attachment, file: KeptVersion): KeptVersion {
  return kept ? { ...file, id: kept.id, version: kept.version + 1 } : file;
}

function withoutFile({ kept: _, ...rest }: Attachment): Attachment {
  return rest;
}

function demandNew(list: List, { url, kept }: Attachment): void {
  const at = list.findIndex(
    (one) => (url !== null && one.url === url) || (kept && one.kept?.sha256 === kept.sha256),
  );
  if (at !== -1) throw new Refusal('pre-read-there', { number: at + 1 });
}
