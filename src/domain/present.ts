import { answerOf, peopleAt } from './attendance.ts';
import { type Board, eachPersonOnce, hasAddress, membersOn } from './board.ts';
import { dayIn, type Instant } from './day.ts';
import type { Id } from './ids.ts';
import type { Attendee, MeetingHead } from './meeting.ts';

/** Somebody at the table: a person's id, or the name of one whom the board does not know. */
export type Seat = Id<'seat'>;

/** Who was there when the meeting began, and who left or came when, in order. */
export type Attendance = { present: readonly Seat[]; moves: readonly Move[] };
export type Move = { seat: Seat; what: 'left' | 'came'; at: Instant };

/** Whom a meeting is for, and whether the calendar lets us believe that they come. */
export type Expected = { seat: Seat; name: string; isComing: boolean };

/** Whoever is asked to the meeting, and the board itself; the same person once. */
export function expectedAt(board: Board, meeting: MeetingHead): Expected[] {
  const members = membersOn(board, dayIn(board.timeZone, meeting.start));
  const asked = peopleAt(board, meeting).map((attendee) => {
    const member = members.find((one) => isSame(one, attendee));
    const seat = (member?.personId ?? attendee.name) as string as Seat;
    return { seat, name: member?.name ?? attendee.name, isComing: answerOf(attendee) !== 'declined' };
  });
  const own = eachPersonOnce(members.filter(({ role }) => role !== 'chief' && role !== 'guest'));
  const others = own
    .map(({ personId, name }) => ({ seat: personId as string as Seat, name, isComing: true }))
    .filter(({ seat }) => !asked.some((one) => one.seat === seat));
  return [...asked, ...others].filter(
    ({ seat }, at, all) => all.findIndex((one) => one.seat === seat) === at,
  );
}

function isSame(member: Parameters<typeof hasAddress>[0], { name, email }: Attendee): boolean {
  return email ? hasAddress(member, email) : member.name === name;
}

/** Who sat at the table at a moment. */
export function seatsAt({ present, moves }: Attendance, at: Instant): ReadonlySet<Seat> {
  const there = new Set(present);
  for (const { seat, what } of moves.filter((one) => one.at <= at)) {
    if (what === 'came') there.add(seat);
    else there.delete(seat);
  }
  return there;
}

/** Whoever was there at some time. */
export function everThere({ present, moves }: Attendance): ReadonlySet<Seat> {
  return new Set([...present, ...moves.filter(({ what }) => what === 'came').map(({ seat }) => seat)]);
}

/**
 * Lets those sit at the table from now on; before anybody was confirmed, from the start on. What was noted `since` the
 * board came to the item it is at is said anew by it.
 */
export function seat(
  before: Attendance | null,
  seats: readonly Seat[],
  { since, now, expected }: { since: Instant; now: Instant; expected: readonly Expected[] },
): Attendance {
  if (before === null) return { present: [...seats], moves: [] };
  const earlier = before.moves.filter(({ at }) => at < since);
  const sat = seatsAt({ ...before, moves: earlier }, now);
  const moves = expected
    .filter(({ seat: one }) => seats.includes(one) !== sat.has(one))
    .map(({ seat: one }): Move => ({ seat: one, what: sat.has(one) ? 'left' : 'came', at: now }));
  return { ...before, moves: [...earlier, ...moves] };
}

/** One who leaves or comes for good; null is for the whole meeting. Whatever was noted of them later no longer holds. */
export function move(before: Attendance, { seat, what }: Omit<Move, 'at'>, at: Instant | null): Attendance {
  const moves = before.moves.filter((other) => other.seat !== seat || (at !== null && other.at < at));
  if (at !== null) return { ...before, moves: inOrder([...moves, { seat, what, at }]) };
  const others = before.present.filter((other) => other !== seat);
  return { present: what === 'came' ? [...others, seat] : others, moves };
}

function inOrder(moves: readonly Move[]): Move[] {
  return moves.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
