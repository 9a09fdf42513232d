import { collapse } from '../domain/danish/words.ts';
import { isCaseNumber } from '../domain/item.ts';
import { isBlank, isNoise, type Line } from './clean-lines.ts';
import { labels } from './labels.ts';
import { isNote } from './read-notes.ts';
import { isSectionHeading } from './section-headings.ts';

/** An item as printed: the lines of its heading, the line of its case number, and what follows. */
export type ItemLines = {
  number: number;
  /** As printed, a doubled number included. */
  title: string;
  heading: Line[];
  caseNumber: Line | null;
  body: Line[];
};

/** Parts the lines into what stands before the first item, and the items. `titles` are those of the contents. */
export function findItems(
  lines: readonly Line[],
  titles: readonly string[],
): { before: Line[]; items: ItemLines[] } {
  const starts: { at: number; head: Head }[] = [];
  const printed = lines
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => !isBlank(line) && !isNoise(line));
  printed.forEach(({ line, at }, place) => {
    const next = printed.slice(place + 1, place + 5).map((one) => one.line);
    const head = headAt(line, next, titles);
    const last = starts.at(-1)?.head.number ?? 0;
    if (head && (head.number === last + 1 || (head.number > last && head.caseNumber)))
      starts.push({ at, head });
  });
  const items = starts.map(({ at, head }, place) => itemFrom(lines.slice(at, starts[place + 1]?.at), head));
  return { before: lines.slice(0, starts[0]?.at), items };
}

/** The number and title when the line has the form of an item's heading. */
export function readHeading(line: Line): { number: number; title: string } | null {
  const start = line.text.trimStart();
  const shape = headingShape.exec(start.slice(0, 16));
  return shape?.[1] === undefined
    ? null
    : { number: Number(shape[1]), title: collapse(start.slice(shape[0].length)) };
}

const headingShape = new RegExp(`^${labels.item} {1,3}(\\d{1,3}) ?:`, 'i');

type Head = { number: number; title: string; heading: Line[]; caseNumber: Line | null };

/**
 * A heading is followed by its case number, or stands in the contents, or is where the text was cut off.
 * `Punkt 2: …` in the middle of a text is none of these.
 */
function headAt(line: Line, next: readonly Line[], titles: readonly string[]): Head | null {
  const read = readHeading(line);
  if (!read) return null;
  const listed = titles[read.number - 1];
  const at = next.findIndex((other) => isCaseNumber(other.text.trim()));
  const between = next.slice(0, Math.max(at, 0));
  const caseNumber = at >= 0 && !between.some(endsHeading) ? (next[at] ?? null) : null;
  const more = continuation(line, caseNumber ? between : next.slice(0, 3), { title: read.title, listed });
  const title = collapse([read.title, ...more.map((one) => one.text)].join(' '));
  const isListed = listed !== undefined && title !== '' && sameTitle(title, listed);
  if (!caseNumber && !isListed && next.length > 0 && !(line.marked && next[0] && isSectionHeading(next[0])))
    return null;
  return { number: read.number, title, heading: [line, ...more], caseNumber };
}

/** The lines over which a long title goes on: those directly below, and others as far as the contents say so. */
function continuation(
  line: Line,
  below: readonly Line[],
  { title, listed }: { title: string; listed: string | undefined },
): Line[] {
  if (listed !== undefined && sameTitle(title, listed)) return [];
  let whole = title;
  for (const [at, one] of below.entries()) {
    if (endsHeading(one)) break;
    whole = collapse(`${whole} ${one.text}`);
    if (listed !== undefined && sameTitle(whole, listed)) return below.slice(0, at + 1);
  }
  const adjacent = below.findIndex((one, at) => one.number !== line.number + at + 1 || endsHeading(one));
  return below.slice(0, adjacent < 0 ? below.length : adjacent);
}

function endsHeading(line: Line): boolean {
  return (
    isSectionHeading(line) || isNote(line) || readHeading(line) !== null || isCaseNumber(line.text.trim())
  );
}

function sameTitle(title: string, listed: string): boolean {
  return bare(title) === bare(listed);
}

/** For comparing: letters and digits, no number in front. */
function bare(title: string): string {
  return title
    .replace(/^\d{1,3}\. ?/, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

function itemFrom(lines: readonly Line[], { number, title, heading, caseNumber }: Head): ItemLines {
  const used = new Set([...heading, ...(caseNumber ? [caseNumber] : [])]);
  return { number, title, heading, caseNumber, body: lines.filter((line) => !used.has(line)) };
}
