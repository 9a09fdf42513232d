import { placeAt } from '../domain/agenda.ts';
import type { Instant } from '../domain/day.ts';
import { findPerson } from '../domain/find-person.ts';
import { asId, type BoardId, type PersonId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type Expected, expectedAt, type Move, move, type Seat, seat } from '../domain/present.ts';
import type { Session } from '../domain/session.ts';
import { Refusal } from '../errors.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import type { MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { lockRunning } from './run-meeting.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
type Noted = { meeting: Meeting; session: Session };

/**
 * Says who is at the table: for the whole meeting the first time, later from the item on that the board is at. Null is
 * whoever the calendar lets us expect.
 */
export async function confirmAttendance(
  { store, now }: Deps,
  by: Doer,
  {
    seats,
    ...wish
  }: { boardId: BoardId; meeting: MeetingWish | null; seats: readonly Seat[] | null; version?: number },
): Promise<Noted> {
  return store.transaction(undoableCauseOf(by, 'note-attendance', wish.boardId), async (tx) => {
    const { board, meeting, session } = await lockRunning(tx, { by, now: now() }, wish);
    const expected = expectedAt(board, meeting);
    if (seats === null && session.attendance) return { meeting, session };
    const wanted = expected.filter((one) => seats?.includes(one.seat) ?? one.isComing).map((one) => one.seat);
    const since = session.spells.at(-1)?.from ?? session.startedAt;
    const attendance = seat(session.attendance, wanted, { since, now: now(), expected });
    const saved = await tx.sessions.save({ ...session, attendance });
    await showLater(tx, by.tenantId, meeting);
    return { meeting, session: saved };
  });
}

export type MoveWish = {
  boardId: BoardId;
  /** Null, or left out, is the one in session. */
  meeting?: MeetingWish | null;
  /** By their name, or their seat at the table. */
  person: string;
  what: Move['what'];
  /** Null is the item that the board is at. */
  from: number | 'start' | null;
};

/** One who leaves or comes. Refuses while nobody has confirmed who is there, since the rest would only be guessed. */
export async function moveSeat(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish = null, person, what, from }: MoveWish,
): Promise<Noted & { person: Expected }> {
  return store.transaction(undoableCauseOf(by, 'note-attendance', boardId), async (tx) => {
    const running = await lockRunning(tx, { by, now: now() }, { boardId, meeting: wish });
    const { board, meeting, session } = running;
    const meant = findPerson(expectedAt(board, meeting).map(asPerson), person);
    if (!session.attendance) throw new Refusal('attendance-unconfirmed');
    const at = from === null ? now() : momentOf(running, from);
    const attendance = move(session.attendance, { seat: meant.seat, what }, at);
    const saved = await tx.sessions.save({ ...session, attendance });
    await showLater(tx, by.tenantId, meeting);
    return { meeting, session: saved, person: meant };
  });
}

/** By their names alone. */
function asPerson(expected: Expected) {
  return { ...expected, personId: asId<PersonId>(expected.seat), email: null, addresses: [] };
}

/** When the board first came to the item with the number; null for the start. Refuses an item it has not come to. */
function momentOf({ meeting, session }: Noted, from: number | 'start'): Instant | null {
  if (from === 'start') return null;
  const { itemId } = placeAt(meeting, from);
  const spell = session.spells.find((one) => one.itemId === itemId);
  if (!spell) throw new Refusal('item-not-begun', { number: from });
  return spell.from;
}
