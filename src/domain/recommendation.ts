import { collapse } from './danish/words.ts';

/** One point of a recommendation. `ordinal` is the number or letter as printed, null for a bullet or prose. */
export type Recommendation = { ordinal: string | null; text: string; sub: Recommendation[] };

/** The points of a recommendation without the words that lead in to them; prose is one point with the whole text. */
export function readRecommendation(text: string): Recommendation[] {
  const points: Point[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  lines.forEach((line, at) => {
    const list = listOf(points);
    const mark = markOf(line, list, lines[at - 1] ?? '');
    if (mark) addPoint(points, mark);
    else if (list.last && !leadsIn(line, lines[at + 1])) list.last.parts.push(line);
  });
  return points.length > 0 && !isProseAfterAll(points, lines) ? points.map(recommendationOf) : proseOf(text);
}

type Point = { ordinal: string | null; indent: number; parts: string[]; sub: Point[] };
type List = { top: Point | undefined; last: Point | undefined };
type Mark = { ordinal: string | null; indent: number; text: string; level: 'top' | 'sub' };

function listOf(points: readonly Point[]): List {
  const top = points.at(-1);
  return { top, last: top?.sub.at(-1) ?? top };
}

function addPoint(points: Point[], { ordinal, indent, text, level }: Mark): void {
  const point: Point = { ordinal, indent, parts: [text], sub: [] };
  const list = level === 'sub' ? points.at(-1)?.sub : points;
  list?.push(point);
}

/**
 * What begins a point: a number or letter that is the next in its list, or a bullet. `1. budgetopfølgning` at the
 * head of a line that goes on from the one before is none.
 */
function markOf(line: string, { top }: List, previous: string): Mark | null {
  const indent = line.length - line.trimStart().length;
  const bullet = /^[-–—•·*▪◦‣\uF0B7](?:\s|$)/.exec(line.trimStart().slice(0, 2));
  const rest = bullet ? line.trimStart().slice(1).trimStart() : line.trimStart();
  const label = /^(\d{1,2}|[a-zæøå])[.)](?=\s|$)/i.exec(rest.slice(0, 4));
  const ordinal = label?.[1] ?? null;
  const level = ordinal === null ? null : levelOf(ordinal, top, previous);
  if (ordinal !== null && level !== null) {
    return { ordinal, indent, level, text: rest.slice(label?.[0].length ?? 0) };
  }
  if (!bullet || rest === '') return null;
  return { ordinal: null, indent, level: isBelow(indent, top) ? 'sub' : 'top', text: rest };
}

/** Where the ordinal goes on with a list or begins one; null where it does neither. */
function levelOf(ordinal: string, top: Point | undefined, previous: string): 'top' | 'sub' | null {
  if (!top) return isFirst(ordinal) ? 'top' : null;
  if (follows(ordinal, top.sub.at(-1)?.ordinal)) return 'sub';
  if (follows(ordinal, top.ordinal)) return 'top';
  if (!isFirst(ordinal)) return null;
  if (isNumber(ordinal) && top.ordinal !== null && !isNumber(top.ordinal)) return 'sub';
  if (isNumber(ordinal))
    return isLeadIn(previous) || /[.;:!?]$/.test(previous.trimEnd().slice(-1)) ? 'top' : null;
  return top.sub.length === 0 && (top.ordinal === null || isNumber(top.ordinal)) ? 'sub' : null;
}

/** A bullet stands below a number or letter, and below a bullet that it is clearly set in from. */
function isBelow(indent: number, top: Point | undefined): boolean {
  if (!top) return false;
  return top.ordinal !== null || indent >= top.indent + 2;
}

function isFirst(ordinal: string): boolean {
  return ordinal === '1' || ordinal.toLowerCase() === 'a';
}

function isNumber(ordinal: string): boolean {
  return /^\d/.test(ordinal);
}

function follows(ordinal: string, before: string | null | undefined): boolean {
  if (before === null || before === undefined || isNumber(ordinal) !== isNumber(before)) return false;
  if (isNumber(ordinal)) return Number(ordinal) === Number(before) + 1;
  return ordinal.toLowerCase().charCodeAt(0) === before.toLowerCase().charCodeAt(0) + 1;
}

/** A second lead-in between two lists belongs to neither. */
function leadsIn(line: string, next: string | undefined): boolean {
  return next !== undefined && /^\s{0,20}(?:1[.)]|[-–•])\s/.test(next) && isLeadIn(line);
}

function isLeadIn(line: string): boolean {
  const end = line.trimEnd().slice(-200).toLowerCase();
  return (
    /indstill|anbefal|^(?:at|til) /.test(end) && /(?:[:,]| at| direktionen| byrådet|udvalget)$/.test(end)
  );
}

/** `… godkender` and then `1. budgetopfølgning …`: a lone number behind a verb that has no object yet. */
function isProseAfterAll(points: readonly Point[], lines: readonly string[]): boolean {
  const [only] = points;
  if (points.length > 1 || only?.ordinal !== '1' || only.sub.length > 0) return false;
  const at = lines.findIndex((line) => /^1[.)]/.test(line.trimStart()));
  const before = (lines[at - 1] ?? '').trimEnd().slice(-20).toLowerCase();
  return /(?:godkender|drøfter|tager|vedtager|tiltræder)$/.test(before);
}

function proseOf(text: string): Recommendation[] {
  const prose = collapse(text);
  return prose === '' || prose === '-' ? [] : [{ ordinal: null, text: prose, sub: [] }];
}

function recommendationOf({ ordinal, parts, sub }: Point): Recommendation {
  return { ordinal, text: collapse(parts.join(' ')), sub: sub.map(recommendationOf) };
}
