import { isBlank, isNoise, type Line } from './clean-lines.ts';
import { labels, sectionLabels } from './labels.ts';
import { isFirstOrder } from './read-order-lines.ts';
import { type Opening, openingOf, readDecisionHeading } from './section-headings.ts';

/** A part of an item: the line or lines that open it, and what stands below. */
export type Part = Opening & { heading: Line[]; lines: Line[] };

/** Parts the body of an item of `board` into its sections. Lines before the first one are left over. */
export function splitSections(body: readonly Line[], board: string): Part[] {
  const marks = chooseMarks(marksIn(body), board);
  return marks.map(({ at, opening, heading, inline }, place) => ({
    ...opening,
    heading,
    lines: [...inline, ...body.slice(at + Math.max(heading.length, 1), marks[place + 1]?.at)],
  }));
}

type Mark = { at: number; opening: Opening; heading: Line[]; inline: Line[] };

function marksIn(body: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  body.forEach((line, at) => {
    const mark = markAt(line, body[at + 1], at) ?? inlineRecord(line, at, marks);
    if (mark && (mark.opening.opens !== 'bestillinger' || opensOrders(body, at))) marks.push(mark);
  });
  return marks;
}

/** `Bestillinger` above orders, not above a text about them. */
function opensOrders(body: readonly Line[], at: number): boolean {
  let below = at + 1;
  for (let line = body[below]; line && (isBlank(line) || isNoise(line)); line = body[below]) below += 1;
  const first = body[below];
  return first !== undefined && isFirstOrder(first);
}

function markAt(line: Line, next: Line | undefined, at: number): Mark | null {
  const opening = openingOf(line);
  if (opening) return { at, opening, heading: [line], inline: [] };
  if (!next || !line.text.startsWith(`${labels.decision} `) || isBlank(next) || next.text.length > 120)
    return null;
  const split = readDecisionHeading(`${line.text.trim()} ${next.text.trim()}`);
  return split && { at, opening: split, heading: [line, next], inline: [] };
}

/** `Referat: Intet.` on one line, in an item that has had nothing but its background so far. */
function inlineRecord(line: Line, at: number, before: readonly Mark[]): Mark | null {
  const text = line.text.trimStart();
  if (
    !text.startsWith(`${sectionLabels.referat} `) ||
    before.some(({ opening }) => opening.opens !== 'baggrund')
  )
    return null;
  return {
    at,
    opening: { opens: 'referat' },
    heading: [],
    inline: [{ ...line, text: text.slice(sectionLabels.referat.length + 1) }],
  };
}

const order: readonly Opening['opens'][] = [
  'baggrund',
  'referat',
  'indstilling',
  'beslutning',
  'bestillinger',
  'sagsfremstilling',
  'økonomi',
  'bilag',
];

/**
 * Sections stand in one order, each once, so that a sub-heading `Økonomi` or `Baggrund` within the statement is text:
 * of `Økonomi` and `Bilag` the last such line counts, of the others the first. All decisions count, but for another
 * board's quoted in the statement; a record may stand anywhere before it. Orders follow what was decided or recorded.
 */
function chooseMarks(marks: readonly Mark[], board: string): Mark[] {
  const statement = marks.findIndex(({ opening }) => opening.opens === 'sagsfremstilling');
  const bilag = lastBetween(marks, 'bilag', { after: statement, before: marks.length });
  const økonomi = lastBetween(marks, 'økonomi', { after: statement, before: bilag ?? marks.length });
  const record = marks.findIndex(({ opening }) => opening.opens === 'referat');
  const counting = new Map<Opening['opens'], number | undefined>([
    ['referat', record],
    ['sagsfremstilling', statement],
    ['økonomi', økonomi],
    ['bilag', bilag],
  ]);
  let reached = -1;
  let isDecided = false;
  return marks.filter(({ opening }, at) => {
    if (counting.has(opening.opens) && counting.get(opening.opens) !== at) return false;
    const rank = order.indexOf(opening.opens);
    const isQuoted = statement >= 0 && at > statement;
    if (!mayStand(opening, { board, isQuoted, isDecided, isNext: rank > reached })) return false;
    if (opening.opens !== 'referat') reached = rank;
    isDecided ||= opening.opens === 'referat' || opening.opens === 'beslutning';
    return true;
  });
}

type Place = { board: string; isQuoted: boolean; isDecided: boolean; isNext: boolean };

function mayStand(opening: Opening, { board, isQuoted, isDecided, isNext }: Place): boolean {
  switch (opening.opens) {
    case 'referat':
      return !isQuoted;
    case 'beslutning':
      return !isQuoted || opening.board === board;
    case 'bestillinger':
      return isDecided && isNext;
    default:
      return isNext;
  }
}

function lastBetween(
  marks: readonly Mark[],
  opens: Opening['opens'],
  { after, before }: { after: number; before: number },
): number | undefined {
  const at = marks.findLastIndex((mark, at) => mark.opening.opens === opens && at > after && at < before);
  return at < 0 ? undefined : at;
}
