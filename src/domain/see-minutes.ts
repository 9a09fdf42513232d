import { answerOf, peopleAt } from './attendance.ts';
import { type Board, nameOf } from './board.ts';
import { clockIn, type Day, dayIn } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import type { Attachment, Closed, Item } from './item.ts';
import { isPublished, type Meeting, type MeetingStatus, type Place } from './meeting.ts';
import { everThere, expectedAt, seatsAt } from './present.ts';
import { type Reader, sightOf } from './reader.ts';
import { type ClosedView, closedView } from './see-closed.ts';
import { type Seen, seen } from './seen.ts';
import { lastSpell, type Session } from './session.ts';

/** A meeting's minutes, or its agenda as a document, as one reader may read them. */
export type MinutesView = {
  boardName: string;
  meetingId: MeetingId;
  day: Day;
  /** `HH:MM` on the board's walls; null for an all-day meeting. */
  startTime: string | null;
  place: string | null;
  attendees: readonly string[];
  /** Those who declined. */
  absent: readonly string[];
  status: MeetingStatus;
  /** Whether the reader is the public, so that the document can say so. */
  isPublic: boolean;
  items: readonly MinutesItem[];
};

declare const madeFor: unique symbol;

/** Minutes made for one kind of reader; the document written of them is for that kind, too. */
export type MinutesFor<Kind extends Reader['kind']> = Seen<MinutesView> & { readonly [madeFor]: Kind };

export type MinutesItem = { itemId: ItemId; number: number } & (
  | {
      kind: 'item';
      title: string;
      caseNumber: string | null;
      closed: { reason: string | null; basis?: string } | null;
      /** Who was disqualified, and so not in the room; for the public of the board's own members. */
      away: readonly string[];
      /** Who was at the meeting, but not when the item ended; left out where it is nobody. */
      missed?: readonly string[];
      units: readonly string[];
      guests: readonly string[];
      minutes: number | null;
      background: string | null;
      recommendation: string | null;
      caseStatement: string | null;
      finances: string | null;
      /** The record of a standing item. */
      record: string | null;
      /** Oldest first; those of earlier meetings are reprinted before this one's. */
      decisions: readonly MinutesDecision[];
      attachments: readonly Attachment[];
    }
  | ClosedView
  | { kind: 'inhabil' }
);

export type MinutesDecision = {
  day: Day;
  text: string;
  outcome: Outcome | null;
  /** Read out of old text and never confirmed. */
  isGuess: boolean;
  postponedTo: Day | null;
  /** Only what the board confirmed as ordered; what was read out of old text and never confirmed is left out. */
  orders: readonly { text: string; by: string | null; due: Day | null }[];
  forwardedTo: readonly string[];
};

/** What minutes are made from. */
export type MinutesMatter = {
  board: Board;
  meeting: Meeting;
  items: readonly Item[];
  /** Every decision on those items, oldest first. */
  decisions: readonly Decision[];
  /** How the meeting was held, where it was item by item. */
  session?: Session | null;
};

/** The minutes as one reader may read them. Items of which they may not know are left out, the numbers stay. */
export function seeMinutes<R extends Reader>(matter: MinutesMatter, reader: R): MinutesFor<R['kind']> {
  const { board, meeting } = matter;
  const people = Map.groupBy(peopleOf(matter), ({ wasThere }) => wasThere);
  const names = (wasThere: boolean) => (people.get(wasThere) ?? []).map(({ name }) => name);
  const view: MinutesView = {
    boardName: board.name,
    meetingId: meeting.id,
    day: dayIn(board.timeZone, meeting.start),
    startTime: meeting.allDay ? null : clockIn(board.timeZone, meeting.start),
    place: meeting.place,
    attendees: names(true),
    absent: names(false),
    status: meeting.status,
    isPublic: reader.kind === 'public',
    items: meeting.places.flatMap((place, at) => itemsFor(matter, { place, number: at + 1 }, reader)),
  };
  return seen(view) as MinutesFor<R['kind']>;
}

/** As it was confirmed at the meeting, else as the calendar has it. */
function peopleOf({ board, meeting, session }: MinutesMatter): { name: string; wasThere: boolean }[] {
  const attendance = session?.attendance;
  if (attendance) {
    const came = everThere(attendance);
    return expectedAt(board, meeting).map(({ seat, name }) => ({ name, wasThere: came.has(seat) }));
  }
  return peopleAt(board, meeting).map((one) => ({ name: one.name, wasThere: answerOf(one) !== 'declined' }));
}

/** Of those who were at the meeting, who was not there when the board was through with the item. */
function missedAt({ board, meeting, session }: MinutesMatter, item: Item): string[] {
  const spell = session && lastSpell(session, item.id);
  if (!session?.attendance || !spell) return [];
  const there = seatsAt(session.attendance, spell.to ?? session.endedAt ?? spell.from);
  const came = everThere(session.attendance);
  return expectedAt(board, meeting)
    .filter(({ seat }) => came.has(seat) && !there.has(seat))
    .filter(({ seat }) => !item.disqualified.some((person) => (person as string) === seat))
    .map(({ name }) => name);
}

function itemsFor(
  matter: MinutesMatter,
  { place, number }: { place: Place; number: number },
  reader: Reader,
): MinutesItem[] {
  const item = matter.items.find((candidate) => candidate.id === place.itemId);
  if (!item) return [];
  const head = { itemId: item.id, number };
  const sight = sightOf(reader, item, isPublished(matter.meeting));
  switch (sight) {
    case 'full':
      return [{ ...head, ...wholeItem(matter, { item, place }, reader) }];
    case 'lukket':
    case 'title':
    case 'decision':
      return [{ ...head, ...closedView(matter, sight, place) }];
    case 'inhabil':
      return [{ ...head, kind: 'inhabil' }];
    case 'none':
      return [];
    default:
      return sight satisfies never;
  }
}

function wholeItem(matter: MinutesMatter, { item, place }: { item: Item; place: Place }, reader: Reader) {
  const { board, meeting, decisions } = matter;
  const day = dayIn(board.timeZone, meeting.start);
  const missed = missedAt(matter, item);
  const names = (people: Item['guests']) => people.map((person) => nameOf(board, person));
  return {
    kind: 'item' as const,
    ...place.text,
    caseNumber: place.caseNumber,
    closed: item.closed && closingOf(item.closed),
    away: names(item.disqualified.filter((one) => reader.kind !== 'public' || sitsOnBoard(board, one))),
    ...(missed.length > 0 ? { missed } : {}),
    units: item.units,
    guests: names(item.guests),
    minutes: place.minutes,
    record: place.record,
    decisions: decisions
      .filter((decision) => decision.itemId === item.id && decision.day <= day)
      .map(decisionIn),
  };
}

function closingOf({ reason, basis }: Closed) {
  return { reason, ...(basis ? { basis } : {}) };
}

/** Whoever takes part in meetings by office; chiefs and guests are there for their own items. */
function sitsOnBoard(board: Board, person: PersonId): boolean {
  return board.members.some(
    ({ personId, role }) => personId === person && role !== 'chief' && role !== 'guest',
  );
}

function decisionIn({ text: said, ...decision }: Decision): MinutesDecision {
  const { day, outcome, postponement, orders, forwardedTo, recordedBy } = decision;
  return {
    day,
    text: said,
    outcome,
    isGuess: decision.outcomeIsGuess,
    postponedTo: postponement?.day ?? null,
    orders:
      recordedBy === null
        ? []
        : orders.map(({ text, due, unit, byWhom }) => ({ text, due, by: unit ?? byWhom })),
    forwardedTo,
  };
}
