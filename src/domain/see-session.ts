import { nameOf } from './board.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { Outcome } from './decision.ts';
import type { ItemId, MeetingId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, numberOf, type Place, placeOf } from './meeting.ts';
import { expectedAt, type Seat, seatsAt } from './present.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import type { Matter } from './see-agenda.ts';
import { type Seen, seen } from './seen.ts';
import { currentItem, isRunning, neighbour, type Session, timetable, timeUsed } from './session.ts';

/** One item as it is treated; of one that the reader is disqualified from the number alone. */
export type TreatedItem = { itemId: ItemId; number: number; minutes: number | null; used: number } & (
  | {
      kind: 'item';
      title: string;
      closed: boolean;
      standing: boolean;
      /** Added at the meeting itself. */
      added: boolean;
      guests: readonly string[];
      /** Who is disqualified, and so out of the room. */
      away: readonly string[];
      outcome: Outcome | null;
      decided: boolean;
    }
  | { kind: 'inhabil' }
);

/** Where a meeting has come to, for whoever leads it. Times used are whole minutes. */
export type SessionView = {
  boardName: string;
  timeZone: string;
  meetingId: MeetingId;
  /** The session's version, for buttons. */
  version: number;
  day: Day;
  /** The day it began where that is not today: it was left in session. */
  since: Day | null;
  startedAt: Instant;
  endedAt: Instant | null;
  count: number;
  /** Null where the item was taken off the agenda, or none is left. */
  current: TreatedItem | null;
  next: TreatedItem | null;
  hasPrevious: boolean;
  used: number;
  planned: number;
  /** When the board is through at this pace, and by how many minutes that is after the meeting's end (or before). */
  expectedEnd: Instant | null;
  behind: number;
  /** Null until it is confirmed; else who is not at the table now. */
  missing: readonly string[] | null;
  /** Items without a decision. */
  undecided: number;
};

/** Null for whoever does not lead the meeting, and for a meeting that has not begun. */
export function seeSession(matter: Matter, reader: PersonReader, now: Instant): Seen<SessionView> | null {
  const { board, meeting, session } = matter;
  if (!session || !isEditor(reader)) return null;
  const at = session.endedAt ?? now;
  const isHere = isRunning(meeting, session);
  const [today, day] = [dayIn(board.timeZone, at), dayIn(board.timeZone, session.startedAt)];
  const { end } = timetable(meeting, session, { now: at, isDone: (id) => isDone(matter, id) });
  const isTimed = isHere && !meeting.allDay && today === day;
  const current = session.spells.at(-1)?.itemId ?? null;
  const next = neighbour(meeting, session, 'next');
  return seen({
    ...{ boardName: board.name, timeZone: board.timeZone, meetingId: meeting.id, version: session.version },
    day: dayIn(board.timeZone, meeting.start),
    since: today === day ? null : day,
    ...{ startedAt: session.startedAt, endedAt: session.endedAt, count: meeting.places.length },
    current: current && isHere ? treated(matter, { itemId: current, session, now: at }, reader) : null,
    next: next && treated(matter, { itemId: next, session, now: at }, reader),
    hasPrevious: neighbour(meeting, session, 'previous') !== null,
    used: inMinutes(timeUsed(session, at)),
    planned: meeting.places.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    expectedEnd: isTimed ? end : null,
    behind: isTimed ? inMinutes(Date.parse(end) - dueTime(matter, session)) : 0,
    missing: missingNow(matter, session, at),
    undecided: undecidedIn(matter).length,
  });
}

/** The items that the meeting has neither decided nor put off. A standing item needs no decision. */
export function undecidedIn(matter: Matter): Place[] {
  return matter.meeting.places.filter(({ itemId }) => {
    const item = matter.items.find(({ id }) => id === itemId);
    return item !== undefined && !item.standing && !isDone(matter, itemId);
  });
}

export type UndecidedRow = { itemId: ItemId; number: number; title: string | null };

/** Those without a decision, for whoever leads the meeting; without a title where they are disqualified. */
export function seeUndecided(matter: Matter, reader: PersonReader): readonly Seen<UndecidedRow>[] {
  if (!isEditor(reader)) return [];
  return undecidedIn(matter).map(({ itemId, text }) => {
    const item = matter.items.find(({ id }) => id === itemId);
    const isSeen = item && sightOf(reader, item, isPublished(matter.meeting)) === 'full';
    return seen({ itemId, number: numberOf(matter.meeting, itemId) ?? 0, title: isSeen ? text.title : null });
  });
}

/** Who is at the table, for whoever leads the meeting; until it is confirmed whoever the calendar lets us expect. */
export type AttendanceView = {
  meetingId: MeetingId;
  version: number;
  timeZone: string;
  day: Day;
  /** Of the item that the board is at. */
  number: number | null;
  confirmed: boolean;
  seats: readonly { seat: Seat; name: string; isThere: boolean }[];
  moves: readonly { seat: Seat; name: string; what: 'left' | 'came'; at: Instant }[];
};

/** Null for whoever does not lead the meeting, and for one that is not in session. */
export function seeAttendance(
  matter: Matter,
  reader: PersonReader,
  now: Instant,
): Seen<AttendanceView> | null {
  const { board, meeting, session } = matter;
  if (!isEditor(reader) || !isRunning(meeting, session)) return null;
  const { attendance } = session;
  const there = attendance && seatsAt(attendance, now);
  const expected = expectedAt(board, meeting);
  const current = currentItem(session);
  return seen({
    ...{ meetingId: meeting.id, version: session.version, timeZone: board.timeZone },
    day: dayIn(board.timeZone, meeting.start),
    number: (current && numberOf(meeting, current)) ?? null,
    confirmed: attendance !== null,
    seats: expected.map(({ seat, name, isComing }) => ({
      seat,
      name,
      isThere: there?.has(seat) ?? isComing,
    })),
    moves: (attendance?.moves ?? []).map(({ seat, what, at }) => ({
      ...{ seat, what, at, name: expected.find((one) => one.seat === seat)?.name ?? seat },
    })),
  });
}

/** Whether this meeting has decided the item, or put it off, or written its record. */
export function isDone({ decisions, meeting }: Matter, itemId: ItemId): boolean {
  return (
    decisions.some((one) => one.itemId === itemId && one.meetingId === meeting.id) ||
    placeOf(meeting, itemId)?.record != null
  );
}

type At = { itemId: ItemId; session: Session; now: Instant };

function treated(matter: Matter, { itemId, session, now }: At, reader: PersonReader): TreatedItem | null {
  const { meeting, items } = matter;
  const item = items.find(({ id }) => id === itemId);
  const place = placeOf(meeting, itemId);
  if (!item || !place) return null;
  const { minutes } = place;
  const used = inMinutes(timeUsed(session, now, itemId));
  const head = { itemId, number: numberOf(meeting, itemId) ?? 0, minutes, used };
  if (sightOf(reader, item, isPublished(meeting)) !== 'full') return { ...head, kind: 'inhabil' };
  return { ...head, kind: 'item', ...whole(matter, { item, place }, session) };
}

function whole(matter: Matter, { item, place }: { item: Item; place: Place }, session: Session) {
  const { board, meeting, decisions } = matter;
  const here = decisions.find((one) => one.itemId === item.id && one.meetingId === meeting.id);
  return {
    title: place.text.title,
    closed: item.closed !== null,
    standing: item.standing,
    added: !session.atStart.includes(item.id),
    guests: item.guests.map((person) => nameOf(board, person)),
    away: item.disqualified.map((person) => nameOf(board, person)),
    outcome: here?.outcome ?? null,
    decided: isDone(matter, item.id),
  };
}

/** When the meeting should end: as planned, and one that is held on another day after as long. */
function dueTime({ board, meeting }: Matter, { startedAt }: Session): number {
  const isOwnDay = dayIn(board.timeZone, meeting.start) === dayIn(board.timeZone, startedAt);
  const [start, end] = [Date.parse(meeting.start), Date.parse(meeting.end)];
  return isOwnDay ? end : Date.parse(startedAt) + end - start;
}

function missingNow({ board, meeting }: Matter, { attendance }: Session, now: Instant): string[] | null {
  if (attendance === null) return null;
  const there = seatsAt(attendance, now);
  return expectedAt(board, meeting)
    .filter(({ seat }) => !there.has(seat))
    .map(({ name }) => name);
}

function inMinutes(milliseconds: number): number {
  return Math.round(milliseconds / 60_000);
}
