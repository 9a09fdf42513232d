import type { Attachment } from './item.ts';

/** A line of the form: `keeps` is the number, counted from 1, of the pre-read whose file it stands for. */
export type AttachmentInput = Pick<Attachment, 'title' | 'url'> & { keeps?: number };

/** What the form says of the pre-reads, with the files that it can only name and with who added what. */
export function keepAttachments(
  before: readonly Attachment[],
  lines: readonly AttachmentInput[],
): Attachment[] {
  return lines.map(({ title, url, keeps }) => {
    const file = keeps === undefined ? undefined : before[keeps - 1];
    const same = file?.kept ? file : before.find((one) => url !== null && one.url === url);
    return same ? { ...same, title } : { title, url };
  });
}
