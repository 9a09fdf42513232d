import { minutesOf } from './agenda.ts';
import { addMinutes, type Instant } from './day.ts';
import type { ItemId, MeetingId } from './ids.ts';
import { type Meeting, type MeetingHead, numberOf, type Place } from './meeting.ts';
import type { Attendance } from './present.ts';

/** The board at one item for a while; open where it still is. */
export type Spell = { itemId: ItemId; from: Instant; to: Instant | null };

/** A meeting as it is held, or was. */
export type Session = {
  meetingId: MeetingId;
  startedAt: Instant;
  endedAt: Instant | null;
  /** In order, each beginning where the one before ended. An item may have several. */
  spells: readonly Spell[];
  /** What stood on the agenda when the meeting began: whatever else does was added at the meeting. */
  atStart: readonly ItemId[];
  /** Null until somebody has confirmed who is there. */
  attendance: Attendance | null;
  version: number;
};

/** Begins the meeting with its first item. */
export function beginSession(meeting: Meeting, at: Instant): Session {
  const atStart = meeting.places.map(({ itemId }) => itemId);
  return {
    ...{ meetingId: meeting.id, startedAt: at, endedAt: null, atStart, attendance: null, version: 1 },
    spells: atStart.slice(0, 1).map((itemId) => ({ itemId, from: at, to: null })),
  };
}

/** Leaves the item the board is at for another one; for the same one nothing changes. */
export function goToItem(session: Session, itemId: ItemId, at: Instant): Session {
  if (currentItem(session) === itemId) return session;
  const { spells } = leaveItem(session, at);
  return {
    ...session,
    spells: [...spells, { itemId, from: spells.at(-1)?.to ?? session.startedAt, to: null }],
  };
}

export function endSession(session: Session, at: Instant): Session {
  const left = leaveItem(session, at);
  return { ...left, endedAt: left.spells.at(-1)?.to ?? session.startedAt };
}

/** The item the board is at; null before the first and after the end. */
export function currentItem({ spells }: Session): ItemId | null {
  const last = spells.at(-1);
  return last && last.to === null ? last.itemId : null;
}

export function isRunning(meeting: MeetingHead, session: Session | null | undefined): session is Session {
  return meeting.status === 'inSession' && session != null && session.endedAt === null;
}

/** Milliseconds for which the board was at the item, or where none is named at any. */
export function timeUsed({ spells }: Session, now: Instant, itemId?: ItemId): number {
  return spells
    .filter((spell) => itemId === undefined || spell.itemId === itemId)
    .reduce((sum, { from, to }) => sum + Math.max(0, Date.parse(to ?? now) - Date.parse(from)), 0);
}

/** Each item the board was at, in the order in which it first came to them. */
export function itemsTreated({ spells }: Session): ItemId[] {
  return [...new Set(spells.map(({ itemId }) => itemId))];
}

/** When the board came to the item last, and left it again or is there now; null where it never was. */
export function lastSpell({ spells }: Session, itemId: ItemId): Spell | null {
  return spells.findLast((spell) => spell.itemId === itemId) ?? null;
}

/**
 * The item after the one the board is at, or before it. Where that one has been taken off the agenda, the next is the
 * first that the board has not been at.
 */
export function neighbour(meeting: Meeting, session: Session, way: 'next' | 'previous'): ItemId | null {
  const current = currentItem(session);
  const number = current && numberOf(meeting, current);
  if (!number) {
    const treated = itemsTreated(session);
    if (way === 'previous') return null;
    return meeting.places.find(({ itemId }) => !treated.includes(itemId))?.itemId ?? null;
  }
  return meeting.places[number - 1 + (way === 'next' ? 1 : -1)]?.itemId ?? null;
}

/**
 * When the board comes to each item that it has not been at, and when it is through, if the rest takes the minutes
 * planned. `isDone` tells which items need no more time.
 */
export function timetable(
  meeting: Meeting,
  session: Session,
  { now, isDone }: { now: Instant; isDone: (itemId: ItemId) => boolean },
): { starts: ReadonlyMap<ItemId, Instant>; end: Instant } {
  const treated = itemsTreated(session);
  const current = currentItem(session);
  const at = meeting.places.find(({ itemId }) => itemId === current);
  let free = at ? addMilliseconds(now, timeLeft(session, at, now)) : now;
  const starts = new Map<ItemId, Instant>();
  for (const place of meeting.places) {
    if (treated.includes(place.itemId) || isDone(place.itemId)) continue;
    starts.set(place.itemId, free);
    free = addMinutes(free, minutesOf(place));
  }
  return { starts, end: free };
}

function timeLeft(session: Session, place: Place, now: Instant): number {
  return Math.max(0, minutesOf(place) * 60_000 - timeUsed(session, now, place.itemId));
}

function addMilliseconds(at: Instant, milliseconds: number): Instant {
  return addMinutes(at, milliseconds / 60_000);
}

/** Ends the spell that is open; never before it began, whatever two processes' clocks say. */
function leaveItem(session: Session, at: Instant): Session {
  const spells = session.spells.map((spell) =>
    spell.to === null ? { ...spell, to: at > spell.from ? at : spell.from } : spell,
  );
  return { ...session, spells };
}
