import type { GuestView } from '../src/domain/see-guest.ts';
import type { Words } from '../src/words/words.ts';
import { paragraphs, plain } from './markdown.ts';
import { type Card, type Element, sizeOf } from './parts.ts';

/** What a card weighs at most, in bytes as it is sent: below every limit that Teams has for messages. */
export const mostBytes = 25 * 1024;

/** Why something was not done may still be put above a card. */
const forRefusal = 1024;

/** A button into the tab gets its whole address when it is sent. */
const forAddress = 1024;

/** The names that are read out; there are more only in a board that is no board. */
const mostNames = 60;

/** What is left for elements in a card that has everything else, in bytes. */
export function roomIn(frame: Card): number {
  return mostBytes - forRefusal - forAddress - sizeOf(frame);
}

/** Fills cards one after another, with `most` elements each; an element is never cut. */
export function pagesOf(elements: readonly Element[], room: number, most = Infinity): Element[][] {
  const pages: Element[][] = [[]];
  let used = 0;
  for (const element of elements) {
    const size = sizeOf(element) + 1;
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && (last.length >= most || used + size > room)) {
      pages.push([element]);
      used = size;
    } else {
      last.push(element);
      used += size;
    }
  }
  return pages;
}

/** Texts as they are where they fit into `room` bytes together; else the longest cut between words, and marked so. */
export function fitting(texts: readonly string[], room: number): { texts: string[]; isWhole: boolean } {
  const most = mostEach(texts.map(weightOf), room);
  const shown = texts.map((text) => (weightOf(text) <= most ? text : shortened(text, most)));
  return { texts: shown, isWhole: shown.every((text, at) => text === texts[at]) };
}

/** The names, and how many more there are where they are too many to be read. */
export function few(names: readonly string[], { agenda }: Words, most = mostNames): string[] {
  if (names.length <= most) return [...names];
  return [...names.slice(0, most), agenda.others(names.length - most)];
}

/** Guests by name, each with when they come where a time was said. */
export function guestLine(guests: readonly GuestView[], words: Words): string {
  const said = guests.map(({ name, clock }) => (clock ? words.guests.withTime(name, clock) : name));
  return words.guests.line(few(said, words));
}

/** As much of the text as weighs no more than `most` bytes when it is drawn. */
export function shortened(text: string, most: number): string {
  if (weightOf(text) <= most) return text;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (weightOf(`${text.slice(0, middle)} …`) <= most) fits = middle;
    else over = middle;
  }
  const cut = text.slice(0, fits).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.search(/\s\S*$/);
  return `${cut.slice(0, blank > Math.max(0, cut.length - 80) ? blank : cut.length).trimEnd()} …`;
}

/** How heavy each may be so that all together are no heavier than `room`: the light ones leave theirs to the heavy. */
function mostEach(weights: readonly number[], room: number): number {
  let left = room;
  const rising = weights.toSorted((a, b) => a - b);
  for (const [at, weight] of rising.entries()) {
    const share = left / (rising.length - at);
    if (weight > share) return share;
    left -= weight;
  }
  return Infinity;
}

/** Bytes of the text when it is drawn, on one line or in paragraphs. */
function weightOf(text: string): number {
  return Math.max(sizeOf(plain(text)), sizeOf(paragraphs(text)));
}
