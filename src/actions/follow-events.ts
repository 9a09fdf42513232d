import type { Board } from '../domain/board.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { canonical } from '../domain/canonical.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import {
  changesBetween,
  type Followings,
  follow,
  followedFrom,
  isMeetingOf,
  withoutEvent,
} from '../domain/follow-event.ts';
import { asId, type ItemId, type MeetingId } from '../domain/ids.ts';
import { matchEvents } from '../domain/match-events.ts';
import type { Meeting, MeetingHead } from '../domain/meeting.ts';
import { addStandingItems } from './add-standing-items.ts';
import { type Knowledge, knownOf } from './known-of.ts';
import type { CalendarState, Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import type { Synced } from './sync-calendar.ts';
import { tellAffected, tellNews } from './tell-affected.ts';
import { tellBehind } from './tell-behind.ts';

type Deps = Pick<Outside, 'store' | 'newId'>;

type Brought = {
  board: Board;
  /** What was known when the reading began. */
  known: Knowledge;
  events: readonly CalendarEvent[];
  /** Ids of events that are gone for good. */
  gone: readonly string[];
  state: CalendarState & { readAt: Instant };
};

/** Carries out what a reading brought, and keeps how far it went, in one transaction. Null where others were first. */
export async function followEvents(
  { store, newId }: Deps,
  { board, known, events, gone, state }: Brought,
): Promise<Synced | null> {
  const cause = { tenantId: board.tenantId, by: 'moedeklar', what: 'sync-calendar', from: 'graph' } as const;
  return store.transaction(cause, async (tx) => {
    await tx.boards.lock(board.id);
    if ((await knownOf(tx, board.id)) !== known) return null;
    const meetings = await tx.meetings.ofBoard(board.id);
    const synced: Synced = [];
    const told = (meeting: MeetingHead, changes: readonly Synced[number]['what'][]) =>
      synced.push(
        ...changes.map((what) => ({
          meetingId: meeting.id,
          day: dayIn(board.timeZone, meeting.start),
          what,
        })),
      );
    const following = { tx, newId, board, now: state.readAt };
    const { pairs, lost } = matchEvents(board, meetings, { events, gone });
    for (const { event, meeting: own } of pairs) {
      if (own) told(own, await followInto(following, own.id, (meeting) => follow(board, meeting, event)));
      else if (!event.isCancelled && isMeetingOf(board, event)) {
        const added = await add(tx, newId, { board, event });
        if (added) told(added, ['added']);
      }
    }
    for (const own of lost) told(own, await followInto(following, own.id, withoutEvent));
    const news = pairs.flatMap(({ event, meeting }) =>
      meeting || !isUndated(board, event) ? [] : [event.id],
    );
    const undated = [...(state.undated ?? []).filter((id) => !events.some((one) => one.id === id)), ...news];
    await tx.calendars.save(board.id, { ...state, undated });
    return synced;
  });
}

function isUndated(board: Board, event: CalendarEvent): boolean {
  return event.time === null && !event.isCancelled && isMeetingOf(board, event);
}

/** `now`: what was over by then is nobody's business any more. */
export type Following = { tx: Tx; newId: () => string; board: Board; now: Instant };

/** Changes a meeting as its event has changed, has that shown, and tells what people have to be told. */
export async function followInto(
  { tx, newId, board, now }: Following,
  id: MeetingId,
  edit: (meeting: Meeting) => Meeting,
): Promise<Followings[]> {
  const before = await tx.meetings.lock(id);
  const after = await withoutTaken(tx, before, edit(before));
  const changes = changesBetween(before, after);
  if (changes.length === 0 && canonical(before.event) === canonical(after.event)) return [];
  const meeting = await tx.meetings.save(after);
  await showLater(tx, board.tenantId, meeting);
  await tellNews(tx, { board, meeting, changes });
  // What is past is tidied away in calendars; nobody waits to hear of it.
  if (before.end > now || after.end > now) {
    await tellAffected(tx, newId, { board, meeting, changes });
    if (changes.includes('moved'))
      await tellBehind(
        tx,
        { now: () => now, newId },
        { board, itemIds: meeting.places.map(({ itemId }) => itemId) },
      );
  }
  return changes;
}

/** A meeting that is back is without what went onto another agenda, was decided or was withdrawn in the meantime. */
async function withoutTaken(tx: Tx, before: Meeting, after: Meeting): Promise<Meeting> {
  if (before.status !== 'cancelled' || after.status === 'cancelled') return after;
  const ids = after.places.map(({ itemId }) => itemId);
  const waiting = new Set((await tx.items.waiting(after.boardId)).map(({ id }) => id));
  const here = new Set(
    (await tx.decisions.ofItems(ids)).flatMap((one) => (one.meetingId === after.id ? [one.itemId] : [])),
  );
  const standing = new Set((await tx.items.many(ids)).flatMap((one) => (one.standing ? [one.id] : [])));
  const stays = (id: ItemId) => waiting.has(id) || here.has(id) || standing.has(id);
  return { ...after, places: after.places.filter(({ itemId }) => stays(itemId)) };
}

/** A new meeting with the board's standing items; null where its time cannot be told. */
async function add(
  tx: Tx,
  newId: () => string,
  { board, event }: { board: Board; event: CalendarEvent },
): Promise<Meeting | null> {
  const followed = followedFrom(board, event);
  if (!followed) return null;
  const meeting: Meeting = {
    id: asId<MeetingId>(newId()),
    boardId: board.id,
    ...followed,
    status: 'planned',
    origin: 'calendar',
    places: await addStandingItems(tx, newId, board),
    publication: null,
    version: 1,
  };
  await tx.meetings.add(meeting);
  return meeting;
}
