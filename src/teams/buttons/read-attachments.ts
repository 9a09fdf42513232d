import { limits } from '../../domain/item.ts';
import type { AttachmentInput } from '../../domain/keep-attachments.ts';
import { nameOfLink, readLink } from '../../domain/read-link.ts';

/**
 * One a line, `title | link`; a line that is a link only has the end of its path as title. `title | fil 2` stands for the
 * file of the second pre-read.
 */
export function readAttachments(text: string): AttachmentInput[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readLine);
}

function readLine(line: string): AttachmentInput {
  const [first = '', second = ''] = line.split('|').map((part) => part.trim());
  const file = /^(?:fil|file) (\d{1,3})$/i.exec(second);
  if (file) return { title: first.slice(0, 250), url: null, keeps: Number(file[1]) };
  const url = readLink(second) ?? readLink(first);
  const title =
    readLink(first) === null
      ? first
      : second && readLink(second) === null
        ? second
        : nameOfLink(first).slice(0, limits.title);
  return { title: title || line, url };
}
