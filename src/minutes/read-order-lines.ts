import { collapse } from '../domain/danish/words.ts';
import { type Day, dayOf } from '../domain/day.ts';
import type { PrintedItem } from '../domain/printed-minutes.ts';
import { isBlank, isNoise, type Line } from './clean-lines.ts';

type PrintedOrder = PrintedItem['orders'][number];

/** The orders of a section, and the lines that told them. */
export type OrderLines = { orders: PrintedOrder[]; lines: Line[] };

/** Lines `1. <text> (<who>, senest 01-12-2026)`, who and day optional; `()` says that a bracket before it is text. */
export function readOrderLines(lines: readonly Line[]): OrderLines {
  const orders: string[][] = [];
  const told = lines.filter((line) => !isBlank(line) && !isNoise(line));
  for (const line of told) {
    const rest = afterMark(line.text.trim(), orders.length + 1);
    if (rest !== null) orders.push([rest]);
    else orders.at(-1)?.push(line.text);
  }
  return {
    orders: orders.map((parts) => orderIn(collapse(parts.join(' ')))),
    lines: orders.length > 0 ? told : [],
  };
}

export function isFirstOrder(line: Line): boolean {
  return afterMark(line.text.trim(), 1) !== null;
}

/** What stands behind the number that is due, or behind a bullet. */
function afterMark(text: string, number: number): string | null {
  const mark = [`${number}. `, `${number}) `, '- ', '• '].find((one) => text.startsWith(one));
  return mark === undefined ? null : text.slice(mark.length);
}

function orderIn(said: string): PrintedOrder {
  const at = lastBracket(said);
  if (at < 0) return { text: said, byWhom: null, due: null };
  const inside = said.slice(at + 1, -1).trim();
  const due = dueIn(inside);
  const who = due ? due.before : inside;
  return { text: said.slice(0, at).trim(), byWhom: who === '' ? null : who, due: due?.day ?? null };
}

/** Where the bracket opens that the text ends with; -1 where it ends with none. */
function lastBracket(said: string): number {
  if (!said.endsWith(')')) return -1;
  let depth = 0;
  for (let at = said.length - 1; at > 0; at -= 1) {
    if (said[at] === ')') depth += 1;
    if (said[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function dueIn(inside: string): { day: Day; before: string } | null {
  const due = /(?:^|, )senest (\d{2})-(\d{2})-(\d{4})$/.exec(inside.slice(-20));
  const day = due && dayOf(Number(due[3]), Number(due[2]), Number(due[1]));
  return day ? { day, before: inside.slice(0, -due[0].length).trim() } : null;
}
