import { limits } from './item.ts';
import { type ItemInput, itemTitled } from './new-item.ts';
import { readLink } from './read-link.ts';

/** A message that somebody wrote in Teams, as plain text. */
export type WrittenMessage = { text: string; link: string | null };

/** A sentence ends where the next begins with a capital, and not after what is only shortened. */
const endOfSentence =
  /(?<!(?<!\p{L})(?:kl|nr|ca|pkt|stk|inkl|ekskl|jf|evt|dvs|hr|fr|bl|fx|f|eks|mht|vedr|\p{L})|\d)\.(?=\s+\p{Lu})|[!?](?=\s+\p{Lu})/u;

/**
 * What a message makes of an item, to be gone through before it is saved: its first sentence as the title, the rest as
 * background, and itself as a pre-read. What has no room is left out, marked by dots.
 */
export function itemFromMessage({ text, link }: WrittenMessage, linkTitle: string): ItemInput {
  const { title, rest } = parted(text.trim());
  const url = link === null ? null : readLink(link);
  return {
    ...itemTitled(title),
    background: rest === '' ? null : cut(rest, limits.section),
    attachments: url === null ? [] : [{ title: linkTitle, url }],
  };
}

/** Nothing is lost: where the first sentence is too long for a title, all of it stands in the rest too. */
function parted(text: string): { title: string; rest: string } {
  const [line = ''] = text.split('\n', 1);
  const end = endOfSentence.exec(line);
  const sentence = end ? line.slice(0, end.index + 1) : line;
  if (sentence.length > limits.title) return { title: cut(sentence, limits.title), rest: text };
  const title = sentence.replace(/(?<![.\s])\.$/, '').trim();
  return { title, rest: text.slice(sentence.length).trim() };
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 2).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.replace(/\s+\S{0,40}$/, '')} …`;
}

/** What opens the form of a new item from the compose box or a message, under the names that the manifest gives them. */
export const formCommands = ['newItem', 'makeItem'] as const;
export type FormCommand = (typeof formCommands)[number];
