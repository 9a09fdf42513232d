import { findUnit, type HasUnits, unitsOn } from './board.ts';
import { readCondition } from './danish/conditions.ts';
import { readDates } from './danish/dates.ts';
import { readOrders } from './danish/orders.ts';
import type { Day } from './day.ts';
import type { OrderLine } from './decision.ts';

/** The orders that a text of the board's meeting on `day` tells of, to be confirmed. */
export function suggestOrders(
  text: string,
  { board, today, day }: { board: HasUnits; today: Day; day: Day },
): OrderLine[] {
  return readOrders(text, day).map(({ text: read, byWhom, due }) => {
    const unit = byWhom === null ? unitNamedIn(board, read, today) : findUnit(board, byWhom, today);
    const { condition, rest } = due === null ? readCondition(read) : { condition: null, rest: read };
    return {
      text: withoutEnd(rest, { code: unit?.code ?? null, due, day }),
      ...{ unit: unit?.code ?? null, byWhom: unit ? null : byWhom, due },
      ...(condition === null ? {} : { condition }),
    };
  });
}

/** What is ordered, without by when and of whom where these stand at its end: they are said beside it. */
function withoutEnd(
  text: string,
  { code, due, day }: { code: string | null; due: Day | null; day: Day },
): string {
  const date = due === null ? undefined : readDates(text, day, 'ahead').at(-1);
  const isLast = date !== undefined && date.day === due && text.endsWith(date.text);
  const said = isLast
    ? text.slice(0, -date.text.length).replace(/\s(?:senest|inden)\s(?:den\s|d\.\s?)?$/i, '')
    : text;
  const undated = said.endsWith(' ') ? text : said;
  const source = ['fra', 'af', 'hos'].map((word) => ` ${word} ${code}`).find((end) => undated.endsWith(end));
  return source ? undated.slice(0, -source.length) : undated;
}

/** The only unit whose code stands in the text: "en oversigt fra CFE". */
export function unitNamedIn(board: HasUnits, text: string, on: Day) {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const [unit, another] = unitsOn(board, on).filter(({ code }) => words.includes(code));
  return another ? undefined : unit;
}
