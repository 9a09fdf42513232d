import { startTimes } from './agenda.ts';
import { type Board, nameOf } from './board.ts';
import { clockIn, type Instant } from './day.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './item.ts';
import { isOver, isPublished, type MeetingHead, numberOf, placeOf } from './meeting.ts';
import { type PersonReader, sightOf } from './reader.ts';
import type { Matter } from './see-agenda.ts';
import { type Seen, seen } from './seen.ts';
import { currentItem, isRunning, neighbour, timetable } from './session.ts';

/** An item as its guest hears of it. */
export type GuestItemView = {
  boardName: string;
  number: number;
  title: string;
  place: string | null;
  /** When the item begins: as it was said, else as it looks now; null where nobody can know. */
  at: Instant | null;
  isSaid: boolean;
  /** Whether the board is at it now, or comes to it next. */
  turn: 'now' | 'next' | null;
};

/** A guest as whoever sees the item is told of them, and when they come where a time was said. */
export type GuestView = { name: string; clock: string | null };

export function guestsOn(board: Board, meeting: MeetingHead, item: Item): GuestView[] {
  return item.guests.map((personId) => {
    const at = arrivalOf(item, meeting, { personId });
    return { name: nameOf(board, personId), clock: at && clockIn(board.timeZone, at) };
  });
}

/** Null for whoever is no guest of the item or may not see it, once it is decided, and while the agenda is not out. */
export function seeGuestItem(
  matter: Matter,
  { itemId, now }: { itemId: ItemId; now: Instant },
  reader: PersonReader,
): Seen<GuestItemView> | null {
  const { board, meeting, items, decisions, session } = matter;
  const item = items.find(({ id }) => id === itemId);
  const place = placeOf(meeting, itemId);
  if (!item?.guests.includes(reader.personId) || !place) return null;
  if (!isPublished(meeting) || isOver(meeting) || meeting.status === 'cancelled') return null;
  if (sightOf(reader, item, true) !== 'full') return null;
  if (decisions.some((one) => one.itemId === itemId && one.meetingId === meeting.id)) return null;
  const said = arrivalOf(item, meeting, reader);
  const isHeld = isRunning(meeting, session);
  const isNow = isHeld && currentItem(session) === itemId;
  const isNext = isHeld && neighbour(meeting, session, 'next') === itemId;
  return seen({
    boardName: board.name,
    number: numberOf(meeting, itemId) ?? 0,
    title: place.text.title,
    place: meeting.place,
    at: said ?? expectedTime(matter, itemId, now),
    isSaid: said !== null,
    turn: isNow ? 'now' : isNext ? 'next' : null,
  });
}

function arrivalOf(
  { arrivals }: Item,
  { id }: MeetingHead,
  { personId }: Pick<PersonReader, 'personId'>,
): Instant | null {
  const own = arrivals?.find((one) => one.personId === personId && one.meetingId === id);
  return own?.at ?? null;
}

/** By the minutes planned, and once the meeting is held by where it has come to. */
function expectedTime({ meeting, session, decisions }: Matter, itemId: ItemId, now: Instant): Instant | null {
  if (meeting.allDay) return null;
  if (!isRunning(meeting, session))
    return startTimes(meeting)[(numberOf(meeting, itemId) ?? 0) - 1]?.at ?? null;
  const isDone = (id: ItemId) => decisions.some((one) => one.itemId === id && one.meetingId === meeting.id);
  return timetable(meeting, session, { now, isDone }).starts.get(itemId) ?? null;
}
