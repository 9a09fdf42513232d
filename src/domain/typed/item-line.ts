import { isCaseNumber, limits } from '../item.ts';
import type { ItemLine, Problem } from './command.ts';
import { untilAtEnd } from './read-date.ts';
import { type UnitsKnown, unitsAtEnd } from './read-units.ts';
import { foldLetters, wordsOf } from './typed-text.ts';

type Said = Partial<Omit<ItemLine, 'title'>>;
/** One part found at the end of the line, and how many words it takes. */
type Part = { said: Said; words: number };

const quotes = ['"“”„', '«»', "'‘’"];
const nothingSaid = { caseNumber: null, units: [], minutes: null, closed: false, to: null } as const;

/**
 * A title and its parts, `Budget sag 24/24964 15 min`. Parts are taken from the end backwards, each once and only
 * when valid; a title in quotes is left whole. Null for an empty line.
 */
export function readItemLine(text: string, known: UnitsKnown): ItemLine | Problem | null {
  if (text.trim() === '') return null;
  const read = readItemParts(text, known);
  return 'title' in read && read.title === '' ? { kind: 'title-missing' } : read;
}

/** The same where the title may be left out: it is empty then. */
export function readItemParts(text: string, known: UnitsKnown): ItemLine | Problem {
  const line = text.replace(/\s+/g, ' ').trim();
  const quoted = quotedTitle(line);
  if (quoted !== null) {
    const after = takeParts(quoted.after, known);
    if ('kind' in after) return after;
    if (after.rest === '') return titled(quoted.title, after.said);
  }
  const taken = takeParts(line, known);
  return 'kind' in taken ? taken : titled(taken.rest, taken.said);
}

function titled(title: string, said: Said): ItemLine {
  return { title, ...nothingSaid, ...said };
}

function takeParts(line: string, known: UnitsKnown): { rest: string; said: Said } | Problem {
  let rest = line;
  let said: Said = {};
  for (;;) {
    const part = partAtEnd(rest, known);
    if (part !== null && 'kind' in part) return 'to' in said ? { rest, said } : part;
    if (part === null || Object.keys(part.said).some((key) => key in said)) return { rest, said };
    said = { ...said, ...part.said };
    rest = withoutLast(rest, part.words);
  }
}

function partAtEnd(line: string, known: UnitsKnown): Part | Problem | null {
  return (
    nowAtEnd(line, known) ??
    closedAtEnd(line) ??
    minutesAtEnd(line) ??
    caseAtEnd(line) ??
    unitsPart(line, known) ??
    dayAtEnd(line)
  );
}

/** A word of the title unless a meeting is in session. */
function nowAtEnd(line: string, { current }: UnitsKnown): Part | null {
  const [last] = lastWords(line, 1);
  const isSaid = current !== undefined && (last === 'nu' || last === 'now');
  return isSaid ? { said: { now: true }, words: 1 } : null;
}

function closedAtEnd(line: string): Part | null {
  const [last] = lastWords(line, 1);
  return last === 'lukket' || last === 'closed' ? { said: { closed: true }, words: 1 } : null;
}

function minutesAtEnd(line: string): Part | null {
  const words = lastWords(line, 2);
  for (const count of [1, 2]) {
    const found = /^(\d{1,3})(?:min|minut|minutter|minutes)$/.exec(words.slice(-count).join(''));
    const minutes = Number(found?.[1] ?? 0);
    if (minutes >= 1 && minutes <= limits.minutes) return { said: { minutes }, words: count };
  }
  return null;
}

function caseAtEnd(line: string): Part | null {
  const [word = '', caseNumber = ''] = lastWords(line, 2);
  if (!/^(?:sag|sagsnr|sagsnummer|case)[.:]?$/.test(word) || !isCaseNumber(caseNumber)) return null;
  return { said: { caseNumber }, words: 2 };
}

function unitsPart(line: string, known: UnitsKnown): Part | null {
  const found = unitsAtEnd(line, known);
  return found && { said: { units: found.units }, words: found.words };
}

function dayAtEnd(line: string): Part | Problem | null {
  const found = untilAtEnd(line, ['til']);
  if (found === null || 'kind' in found) return found;
  return { said: { to: found.day }, words: found.words };
}

/** The title between the first quote and the last that ends a word, unless these belong to two quotations. */
function quotedTitle(line: string): { title: string; after: string } | null {
  const family = quotes.find((marks) => marks.includes(line.charAt(0)));
  if (family === undefined) return null;
  const last = [...line.matchAll(new RegExp(`[${family}](?= |$)`, 'g'))].at(-1)?.index ?? 0;
  const inside = line.slice(1, last);
  const inner = [...inside].findIndex((mark) => family.includes(mark));
  const opensAgain = inner === -1 || inner === 0 || /[ (]/.test([...inside][inner - 1] ?? '');
  return last > 0 && opensAgain ? { title: inside.trim(), after: line.slice(last + 1).trim() } : null;
}

function lastWords(line: string, count: number): string[] {
  return wordsOf(line)
    .slice(-count)
    .map(({ text }) => foldLetters(text).replace(/[.,;]$/, ''));
}

/** The line without its last words and without the comma that led up to them. */
function withoutLast(line: string, count: number): string {
  const first = wordsOf(line).at(-count);
  let end = first?.start ?? 0;
  while (end > 0 && ' ,;'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}
