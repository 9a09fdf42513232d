import { minutesOf } from '../../domain/agenda.ts';
import { itemIdOf, type Row } from '../meeting/answers.ts';

/** An item that shall stand at another place, the first being 0. */
export type Move = { itemId: string; to: number };

/** The numbers of all items, as they stand now, in the order they have when it was moved; null where nothing moves. */
export function orderAfter(rows: readonly Row[], { itemId, to }: Move): number[] | null {
  const from = rows.findIndex((row) => itemIdOf(row) === itemId);
  const place = Math.min(Math.max(to, 0), rows.length - 1);
  if (from === -1 || from === place) return null;
  const order = rows.map(({ number }) => number);
  order.splice(place, 0, ...order.splice(from, 1));
  return order;
}

/** The rows as they will stand, each with its new number and when it will begin. */
export function inOrder(rows: readonly Row[], order: readonly number[]): Row[] {
  const lengths = lengthsOf(rows);
  const begins = { at: Date.parse(rows[0]?.startsAt ?? ''), about: false };
  return order.flatMap((number, at) => {
    const index = rows.findIndex((one) => one.number === number);
    const [row, length] = [rows[index], lengths[index]];
    if (!row || !length) return [];
    const startsAt = new Date(begins.at).toISOString();
    const moved = { ...row, number: at + 1, startsAt, startsAbout: begins.about };
    begins.at += length.minutes * 60_000;
    begins.about ||= !length.isKnown;
    return [moved];
  });
}

/** What each item is reckoned to take; one that is kept from the reader tells by when the next begins. */
function lengthsOf(rows: readonly Row[]): { minutes: number; isKnown: boolean }[] {
  return rows.map((row, at) => {
    if (row.kind === 'item') return { minutes: minutesOf(row), isKnown: row.minutes !== null };
    const next = rows[at + 1];
    if (!next) return { minutes: minutesOf({ minutes: null }), isKnown: false };
    const minutes = (Date.parse(next.startsAt) - Date.parse(row.startsAt)) / 60_000;
    return { minutes, isKnown: row.startsAbout || !next.startsAbout };
  });
}
