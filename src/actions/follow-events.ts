import type { Board } from '../domain/board.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { dayIn } from '../domain/day.ts';
import {
  changesBetween,
  type Followings,
  follow,
  followedFrom,
  isMeetingOf,
  withoutEvent,
} from '../domain/follow-event.ts';
import { asId, type MeetingId } from '../domain/ids.ts';
import type { Meeting, MeetingHead } from '../domain/meeting.ts';
import { addStandingItems } from './add-standing-items.ts';
import type { CalendarState, ChannelNews, Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import type { Synced } from './sync-calendar.ts';

type Deps = Pick<Outside, 'store' | 'newId'>;

type Brought = {
  board: Board;
  /** The token that the reading began with. */
  before: string | null;
  events: readonly CalendarEvent[];
  /** Ids of events that are gone for good. */
  gone: readonly string[];
  state: CalendarState;
};

/** Carries out what a reading brought, and keeps how far it went, in one transaction. Null where another reading was first. */
export async function followEvents(
  { store, newId }: Deps,
  { board, before, events, gone, state }: Brought,
): Promise<Synced | null> {
  const cause = { tenantId: board.tenantId, by: 'moedeklar', what: 'sync-calendar', from: 'graph' } as const;
  return store.transaction(cause, async (tx) => {
    if (((await tx.calendars.get(board.id))?.token ?? null) !== before) return null;
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
    for (const event of events) {
      const own = meetings.find((meeting) => isSame(meeting, event)) ?? adoptable(board, meetings, event);
      if (own) told(own, await change(tx, board, own.id, (meeting) => follow(board, meeting, event)));
      else if (!event.isCancelled && isMeetingOf(board, event)) {
        const added = await add(tx, newId, { board, event });
        if (added) told(added, ['added']);
      }
    }
    for (const id of gone) {
      const own = meetings.find(({ event }) => event?.id === id);
      if (own) told(own, await change(tx, board, own.id, withoutEvent));
    }
    await tx.calendars.save(board.id, state);
    return synced;
  });
}

/** By the event's id, or as the event that we made for the meeting ourselves. */
function isSame({ id, event }: MeetingHead, { id: eventId, transactionId }: CalendarEvent): boolean {
  return event ? event.id === eventId : id === transactionId;
}

/** A meeting that was typed before the calendar was read, at the same time. */
function adoptable(board: Board, meetings: readonly MeetingHead[], event: CalendarEvent) {
  const start = isMeetingOf(board, event) ? followedFrom(board, event)?.start : undefined;
  return meetings.find(
    (meeting) => meeting.event === null && meeting.status !== 'cancelled' && meeting.start === start,
  );
}

async function change(
  tx: Tx,
  board: Board,
  id: MeetingId,
  edit: (meeting: Meeting) => Meeting,
): Promise<Followings[]> {
  const before = await tx.meetings.lock(id);
  const after = edit(before);
  const changes = changesBetween(before, after);
  const isLinked = before.event?.id !== after.event?.id || before.event?.joinUrl !== after.event?.joinUrl;
  if (changes.length === 0 && !isLinked) return [];
  const saved = await tx.meetings.save(after);
  await showLater(tx, board.tenantId, saved);
  const news = newsOf(changes);
  if (news && saved.publication)
    await tx.later('tell-channel', { tenantId: board.tenantId, meetingId: id, what: news });
  return changes;
}

/** The one line that the channel gets, where it gets one. */
function newsOf(changes: readonly Followings[]): ChannelNews | null {
  if (changes.includes('cancelled')) return 'meeting-cancelled';
  if (changes.includes('back')) return 'meeting-back';
  if (changes.includes('moved')) return 'meeting-moved';
  return changes.includes('place') ? 'place-changed' : null;
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
