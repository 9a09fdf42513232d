import { Refusal } from '../errors.ts';
import {
  addPreRead,
  demandPreRead,
  movePreRead,
  removePreRead,
  renamePreRead,
  replacePreRead,
} from './arrange-pre-reads.ts';
import type { PersonId } from './ids.ts';
import { type Attachment, type KeptVersion, limits } from './item.ts';
import { demandLink, nameOfLink } from './read-link.ts';

/** What is done to an item's pre-reads, counted from 1. Without a link the files are meant that came with it. */
export type PreReadChange =
  | { kind: 'add'; link: string | null; title: string | null }
  | { kind: 'rename'; of: number; title: string }
  | { kind: 'move'; of: number; to: number }
  | { kind: 'replace'; of: number; link: string | null }
  | { kind: 'remove'; of: number };

type Doing = { files: readonly KeptVersion[]; by: PersonId; isEditor: boolean };

/** Everybody arranges what they added themselves; whoever edits the agenda, everything. */
export function changed(list: readonly Attachment[], change: PreReadChange, doing: Doing): Attachment[] {
  if (change.kind === 'add') return added(list, change, doing);
  if (!doing.isEditor && demandPreRead(list, change.of).by !== doing.by)
    throw new Refusal('pre-read-not-yours');
  switch (change.kind) {
    case 'rename':
      return renamePreRead(list, change.of, demandTitle(change.title));
    case 'move':
      return movePreRead(list, change.of, change.to);
    case 'remove':
      return removePreRead(list, change.of);
    case 'replace':
      return replacePreRead(list, change.of, replacement(change.link, doing.files));
    default:
      return change satisfies never;
  }
}

function added(
  list: readonly Attachment[],
  { link, title }: { link: string | null; title: string | null },
  { files, by }: Doing,
): Attachment[] {
  if (link !== null) {
    const url = demandLink(link);
    return addPreRead(list, { title: demandTitle(title ?? nameOfLink(url).slice(0, limits.title)), url, by });
  }
  if (files.length === 0) throw new Refusal('file-missing');
  const titleOf = ({ name }: KeptVersion) => demandTitle((files.length === 1 ? title : null) ?? name);
  return files.reduce<Attachment[]>(
    (all, kept) => addPreRead(all, { title: titleOf(kept), url: null, kept, by }),
    [...list],
  );
}

function replacement(link: string | null, files: readonly KeptVersion[]) {
  if (link !== null) return { url: demandLink(link) };
  const [kept] = files;
  if (!kept) throw new Refusal('file-missing');
  return { kept };
}

function demandTitle(text: string): string {
  const title = text.trim();
  if (title === '') throw new Refusal('title-missing');
  if (title.length > limits.title) throw new Refusal('text-too-long', { field: 'title', most: limits.title });
  return title;
}
