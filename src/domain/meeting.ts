import type { Instant } from './day.ts';
import type { BoardId, ItemId, MeetingId, PersonId } from './ids.ts';
import type { ItemText } from './item.ts';
import type { Guarded } from './reader.ts';

export const meetingStatuses = [
  'planned',
  'published',
  'inSession',
  'concluded',
  'minutesSent',
  'approved',
  'cancelled',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export type Attendee = {
  name: string;
  email: string | null;
  type: 'required' | 'optional';
  /** As Graph names it: none, organizer, tentativelyAccepted, accepted, declined, notResponded. */
  response: string;
};

/** The event in the board's calendar that a meeting is, once there is one. */
export type EventLink = {
  id: string;
  seriesId: string | null;
  /** Where its series put it. */
  originalStart: Instant | null;
  /** Its times are written in a zone that nobody knows; the meeting keeps those it had. */
  hasUnknownZone: boolean;
  joinUrl: string | null;
};

/**
 * An item's place on one agenda. Its number is its position. `text` and `caseNumber` are as put to that
 * meeting: later edits leave them alone.
 */
export type Place = {
  itemId: ItemId;
  text: ItemText;
  caseNumber: string | null;
  minutes: number | null;
  /** The free record of a standing item (`Referat:`). */
  record: string | null;
};

/** One item as it stood when the agenda was published. */
export type Shown = { itemId: ItemId; fingerprint: string };

/** The latest publication, and what stood on the agenda then and at the publication before, to say what changed. */
export type Publication = {
  /** 1 the first time, counting up with each republication. */
  edition: number;
  at: Instant;
  /** Null where it was imported. */
  by: PersonId | null;
  shown: readonly Shown[];
  previous: readonly Shown[] | null;
};

/** A meeting without its agenda, for choosing among many. */
export type MeetingHead = {
  id: MeetingId;
  boardId: BoardId;
  subject: string;
  start: Instant;
  end: Instant;
  /** An all-day meeting has only days; its `start` is midnight in the board's zone. */
  allDay: boolean;
  place: string | null;
  attendees: readonly Attendee[];
  status: MeetingStatus;
  /** `written`: typed, and made in the board's calendar by us; it is on its way there while it has no `event`. */
  origin: 'typed' | 'imported' | 'calendar' | 'written';
  event: EventLink | null;
  publication: Publication | null;
  version: number;
};

export type Meeting = MeetingHead & {
  /** The agenda, in order. */
  places: readonly Place[];
};

/** What stands on an agenda: how many items, and the sum of their planned minutes. */
export type Load = { meetingId: MeetingId; items: number; minutes: number };

/** What stands on an agenda in a line, and what decides who may see it; the item is as it is now. */
export type Line = {
  meetingId: MeetingId;
  itemId: ItemId;
  title: string;
  caseNumber: string | null;
  minutes: number | null;
  standing: boolean;
  guarded: Guarded;
};

/** An item's place on one of the agendas it stood on. */
export type Standing = { meeting: MeetingHead; number: number; place: Place };

/** Where the item stood at the meeting; undefined where it did not, and at a meeting we do not hold (null). */
export function standingAt(
  standings: readonly Standing[],
  { meetingId, itemId }: { meetingId: MeetingId | null; itemId: ItemId },
): Standing | undefined {
  return standings.find(({ meeting, place }) => meeting.id === meetingId && place.itemId === itemId);
}

/** The statuses in which outsiders may see the open items. */
export function isPublished(meeting: MeetingHead): boolean {
  return meeting.publication !== null && meeting.status !== 'planned';
}

export function isOver(meeting: Pick<MeetingHead, 'status'>): boolean {
  return meeting.status === 'concluded' || meeting.status === 'minutesSent' || meeting.status === 'approved';
}

/** Whether it is held in the calls of a chat of Teams, whose link to join names it; the short links of Teams do not. */
export function isHeldIn(chat: string, { event }: Pick<MeetingHead, 'event'>): boolean {
  const link = (event?.joinUrl ?? '').toLowerCase();
  return [chat, encodeURIComponent(chat)].some((name) => link.includes(`/${name.toLowerCase()}/`));
}

/** By the clock, or because somebody began it before its time. */
export function hasBegun(meeting: MeetingHead, now: Instant): boolean {
  return meeting.start <= now || meeting.status === 'inSession' || isOver(meeting);
}

/** 1 for the first item; undefined where the item does not stand on this agenda. */
export function numberOf(meeting: Meeting, item: ItemId): number | undefined {
  const at = meeting.places.findIndex((place) => place.itemId === item);
  return at === -1 ? undefined : at + 1;
}

export function placeOf(meeting: Meeting, item: ItemId): Place | undefined {
  return meeting.places.find((place) => place.itemId === item);
}
