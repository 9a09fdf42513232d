import type { Act } from '../client/act.ts';
import type { Meeting, Row } from '../meeting/answers.ts';
import type { Leading } from './clock.ts';
import type { Moved } from './use-leading.ts';

/**
 * The meeting as it is once what waits has been sent: at the item that was gone to, with whoever was said to be there.
 * How long the board has been at an item that the server does not know of yet nobody can tell.
 */
export function ahead(leading: Leading, { rows }: Pick<Meeting, 'rows'>, waiting: readonly Act[]): Leading {
  const { to } = lastBody<{ to: { number: number } }>(waiting, 'goOn') ?? {};
  const attendance = leading.attendance && waiting.reduce(seated, leading.attendance);
  if (!to) return { ...leading, attendance };
  const at = (number: number) => treated(rows.find((row) => row.number === number));
  return {
    ...{ ...leading, attendance },
    ...{ current: at(to.number), next: at(to.number + 1), hasPrevious: to.number > 1 },
    clock: { ...leading.clock, usedOnCurrent: null },
  };
}

function lastBody<T>(waiting: readonly Act[], name: string): T | undefined {
  // It was checked by the table of routes when it was put there.
  return waiting.findLast((act) => act.name === name)?.body as T | undefined;
}

type Seats = NonNullable<Leading['attendance']>;

function seated(seats: Seats, { name, body }: Act): Seats {
  const are = (isThere: (seat: string, before: boolean) => boolean): Seats => ({
    ...{ ...seats, confirmed: true },
    seats: seats.seats.map((one) => ({ ...one, isThere: isThere(one.seat, one.isThere) })),
  });
  if (name === 'noteAttendance') {
    const there = (body as { seats: readonly string[] }).seats;
    return are((seat) => there.includes(seat));
  }
  if (name !== 'moveSeat') return seats;
  const { seat: moved, what } = body as Moved;
  return are((seat, before) => (seat === moved ? what === 'came' : before));
}

function treated(row: Row | undefined): Leading['current'] {
  if (!row) return null;
  if (row.kind !== 'item') return { kind: 'inhabil', itemId: '', number: row.number, minutes: null };
  const { itemId, number, minutes, title, closed, standing, guests, outcome, decided, news } = row;
  return {
    ...{ kind: 'item', itemId, number, minutes, title, closed, standing, outcome, decided },
    ...{ added: news === 'added', guests: guests.map(({ name }) => name), away: [] },
  };
}
