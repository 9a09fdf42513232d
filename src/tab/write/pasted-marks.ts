import type { Part } from './pasted-text.ts';

/** An entry of a list that words are put into: `isBegun` once it has some, `isLeft` once something stands below it. */
export type Entry = {
  indent: string;
  mark: string;
  /** Of Word's lists, which are paragraphs, what they count by. */
  wordKind: string | null;
  isBegun: boolean;
  isLeft: boolean;
};

/** A list as it is counted through; `isNew` until its first entry. */
export type Counting = { depth: number; isNew: boolean; count: number; markOf: (count: number) => string };

const letterOf = (count: number) => String.fromCharCode(96 + count);
const bullet = () => '-';

/** A list within a list of the same kind counts in another way, so that it is read as one. */
export function countIn(list: Part, above: Counting | null): Counting {
  const depth = above ? above.depth + 1 : 0;
  const start = list.start ?? 1;
  const entries = list.parts.filter((part) => typeof part !== 'string' && part.tag === 'LI').length;
  const isNew = above?.isNew ?? true;
  if (above) above.isNew = false;
  // One number alone is no list in the minutes.
  const isBullets = list.tag !== 'OL' || (above !== null && start === 1 && entries < 2);
  const hasLetters = depth % 2 === 1 && start > 0 && start + entries <= 27;
  const after = depth % 4 < 2 && (hasLetters || depth % 2 === 0) ? '.' : ')';
  const markOf = (count: number) => `${hasLetters ? letterOf(count) : count}${after}`;
  return { depth, isNew, count: start, markOf: isBullets ? bullet : markOf };
}

export function nextEntry(list: Counting, { start }: Part): Entry {
  const count = start ?? list.count;
  list.count = count + 1;
  return entryOf('  '.repeat(list.depth), list.markOf(count));
}

/** Word writes its lists as paragraphs, their level and mark in what is said of their looks. */
export function wordEntry(paragraph: Part): Entry | null {
  const level = /mso-list:[^;]*?level(\d)/i.exec(paragraph.looks)?.[1];
  if (!level) return null;
  const printed = printedIn(paragraph).trim();
  // Its bullets are letters of a font of signs; what counts has a digit or a stop.
  const mark = /\d|[.)]$/.test(printed) ? printed : '-';
  const kind = mark.replace(/\d+/g, '1').replace(/[a-z]/gi, 'a');
  return entryOf('  '.repeat(Math.max(0, Number(level) - 1)), mark, kind);
}

/** What Word prints as a mark, which its looks say is not of the text. */
export function isWordMark({ looks }: Part): boolean {
  return /mso-list:\s*ignore/i.test(looks);
}

function printedIn({ parts }: Part): string {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const printed = isWordMark(part) ? wordsOf(part) : printedIn(part);
    if (printed !== '') return printed;
  }
  return '';
}

function wordsOf({ parts }: Part): string {
  return parts.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join('');
}

function entryOf(indent: string, mark: string, wordKind: string | null = null): Entry {
  return { indent, mark, wordKind, isBegun: false, isLeft: false };
}
