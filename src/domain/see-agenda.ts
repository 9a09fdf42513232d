import { newSince, startTimes } from './agenda.ts';
import { type Answers, answersTo, peopleAt } from './attendance.ts';
import type { Board } from './board.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import { type Deadlines, deadlinesOf } from './deadlines.ts';
import type { Decision, Outcome } from './decision.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Meeting, type MeetingStatus, type Place } from './meeting.ts';
import { type PutOff, postponementsOf } from './postponements.ts';
import { type PreRead, type ReadMark, sinceRead } from './pre-read.ts';
import type { Note, Question, Reaction, ReactionKind, Tally } from './reaction.ts';
import { isEditor, type Reader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import type { Route } from './route.ts';
import { type ClosedView, closedView } from './see-closed.ts';
import { seeConsent } from './see-consent.ts';
import { type GuestView, guestsOn } from './see-guest.ts';
import { onwardSign } from './see-onward.ts';
import { type Seen, seen } from './seen.ts';
import { currentItem, isRunning, type Session } from './session.ts';

/** All that bears on one meeting, before anybody looks at it. */
export type Matter = {
  board: Board;
  meeting: Meeting;
  /** The items that stand on its agenda. */
  items: readonly Item[];
  /** Every decision on those items, of other meetings too, oldest first. */
  decisions: readonly Decision[];
  reactions: readonly Reaction[];
  questions: readonly Question[];
  notes: readonly Note[];
  /** Those who marked the post with an emoji. */
  sawPost: readonly PersonId[];
  /** How the meeting is held, from its start on. */
  session?: Session | null;
  routes?: readonly Route[];
  preReads?: readonly PreRead[];
  readMarks?: readonly ReadMark[];
};

/** `isNow`: the board is at it. */
type InRow = { number: number; startsAt: Instant; startsAbout: boolean; isNow: boolean };

export type AgendaRow =
  | (InRow & {
      kind: 'item';
      itemId: ItemId;
      title: string;
      caseNumber: string | null;
      units: readonly string[];
      minutes: number | null;
      closed: boolean;
      standing: boolean;
      /** Each time the item has been postponed. */
      postponed: readonly PutOff[];
      guests: readonly GuestView[];
      /** `added`: at the meeting itself. */
      news: 'new' | 'changed' | 'added' | null;
      attachments: number;
      /** One of them changed, or came, since the reader marked them read. */
      preReadsChanged: boolean;
      tally: Tally;
      /** The reader's own reaction. */
      mine: ReactionKind | null;
      /** Where it goes on to next. */
      onward: { body: string; day: Day | null } | null;
      /** What this meeting decided. */
      outcome: Outcome | null;
      decided: boolean;
      /** Of the meeting its text was written for, where nobody has gone through it; for whoever makes the agenda. */
      textFrom: Day | null;
    })
  /** With its id where its level opens any of it. */
  | (InRow & ClosedView & { itemId?: ItemId })
  | (InRow & { kind: 'inhabil' });

export type AgendaView = {
  boardName: string;
  timeZone: string;
  meetingId: MeetingId;
  /** The meeting's version, for buttons. */
  version: number;
  day: Day;
  start: Instant;
  end: Instant;
  allDay: boolean;
  place: string | null;
  /** By name. */
  attendees: readonly string[];
  /** Null where nobody is asked. */
  answers: Answers | null;
  status: MeetingStatus;
  published: boolean;
  edition: number | null;
  /** Of a meeting whose agenda is not out yet. */
  deadlines: Pick<Deadlines, 'submission' | 'publication'> | null;
  rows: readonly AgendaRow[];
  /** Items on the agenda of which this reader sees no row. */
  notShown: number;
  /** Sum of the planned minutes of all items. */
  minutesPlanned: number;
  /** Whether the reader may add or propose items; in the channel somebody may. */
  mayPropose: boolean;
  sawPost: number;
  /** Items that the reader can decide together. */
  together: number;
};

/**
 * The agenda as one reader may see it. Of an unpublished one nobody but secretary and chair sees rows, nor how many
 * there are or how long they take.
 */
export function seeAgenda(matter: Matter, reader: Reader): Seen<AgendaView> {
  const { board, meeting } = matter;
  const rows = rowsFor(matter, reader);
  const counted = isPublished(meeting) || isEditor(reader) ? meeting.places : [];
  return seen({
    boardName: board.name,
    timeZone: board.timeZone,
    meetingId: meeting.id,
    version: meeting.version,
    day: dayIn(board.timeZone, meeting.start),
    start: meeting.start,
    end: meeting.end,
    allDay: meeting.allDay,
    place: meeting.place,
    attendees: peopleAt(board, meeting).map(({ name }) => name),
    answers: answersTo(board, meeting),
    status: meeting.status,
    published: isPublished(meeting),
    edition: meeting.publication?.edition ?? null,
    deadlines: meeting.status === 'planned' ? deadlinesOf(board, meeting) : null,
    rows,
    notShown: counted.length - rows.length,
    minutesPlanned: counted.reduce((sum, place) => sum + (place.minutes ?? 0), 0),
    mayPropose: mayPropose(reader),
    sawPost: matter.sawPost.length,
    together: seeConsent(matter, reader)?.agreed.length ?? 0,
  });
}

function mayPropose(reader: Reader): boolean {
  if (reader.kind !== 'person') return reader.kind === 'channel';
  return may(reader.roles, 'add-item') || may(reader.roles, 'propose-item');
}

function rowsFor(matter: Matter, reader: Reader): AgendaRow[] {
  const starts = startTimes(matter.meeting);
  const news = newSince(matter.meeting);
  const now = isRunning(matter.meeting, matter.session) ? currentItem(matter.session) : null;
  return matter.meeting.places.flatMap((place, index): AgendaRow[] => {
    const item = matter.items.find((candidate) => candidate.id === place.itemId);
    const start = starts[index];
    if (!item || !start) return [];
    const row = rowFor(matter, { item, place }, reader);
    const inRow = { number: index + 1, startsAt: start.at, startsAbout: start.about, isNow: item.id === now };
    if (row === null) return [];
    return [
      row.kind === 'item'
        ? { ...inRow, ...row, news: newsOf(item.id, news, matter.session) }
        : { ...inRow, ...row },
    ];
  });
}

function rowFor(matter: Matter, { item, place }: { item: Item; place: Place }, reader: Reader) {
  const sight = sightOf(reader, item, isPublished(matter.meeting));
  switch (sight) {
    case 'full':
      return fullRow(matter, place, item, reader);
    case 'lukket':
      return closedView(matter, sight, place);
    case 'title':
    case 'decision':
      return { ...closedView(matter, sight, place), itemId: item.id };
    case 'inhabil':
      return { kind: 'inhabil' as const };
    case 'none':
      return null;
    default:
      return sight satisfies never;
  }
}

function fullRow(matter: Matter, place: Place, item: Item, reader: Reader) {
  const decisions = matter.decisions.filter((decision) => decision.itemId === item.id);
  const here = decisions.find((decision) => decision.meetingId === matter.meeting.id);
  return {
    kind: 'item' as const,
    itemId: item.id,
    title: place.text.title,
    caseNumber: place.caseNumber,
    units: item.units,
    minutes: place.minutes,
    closed: item.closed !== null,
    standing: item.standing,
    postponed: postponementsOf(decisions, item.id),
    guests: guestsOn(matter.board, matter.meeting, item),
    attachments: place.text.attachments.length,
    preReadsChanged: havePreReadsChanged(matter, place, reader),
    tally: tallyOf(matter, item.id),
    mine: reactionOf(matter, item.id, reader),
    onward: onwardSign(matter, item),
    outcome: here?.outcome ?? null,
    decided: here !== undefined || place.record !== null,
    textFrom: (isEditor(reader) && item.textFrom) || null,
  };
}

function newsOf(
  item: ItemId,
  news: ReturnType<typeof newSince>,
  session: Session | null | undefined,
): 'new' | 'changed' | 'added' | null {
  if (session && !session.atStart.includes(item)) return 'added';
  if (news.added.has(item)) return 'new';
  return news.changed.has(item) ? 'changed' : null;
}

export function tallyOf(matter: Matter, item: ItemId): Tally {
  const reactions = matter.reactions.filter((reaction) => reaction.itemId === item);
  const askers = matter.questions.filter((question) => question.itemId === item && question.about === 'item');
  return {
    agree: reactions.filter((reaction) => reaction.kind === 'agree').length,
    discuss: reactions.filter((reaction) => reaction.kind === 'discuss').length,
    question: new Set(askers.map((question) => question.askedBy)).size,
  };
}

function havePreReadsChanged(matter: Matter, { itemId, text }: Place, reader: Reader): boolean {
  const mark = readMarkOf(matter, itemId, reader);
  const since = text.attachments.map((one) => sinceRead(one, matter.preReads ?? [], mark));
  return since.some((what) => what === 'changed' || what === 'new');
}

/** That the reader has read the item's pre-reads. */
export function readMarkOf(matter: Matter, item: ItemId, reader: Reader): ReadMark | undefined {
  if (reader.kind !== 'person') return undefined;
  return matter.readMarks?.find((mark) => mark.itemId === item && mark.personId === reader.personId);
}

export function reactionOf(matter: Matter, item: ItemId, reader: Reader): ReactionKind | null {
  if (reader.kind !== 'person') return null;
  const own = matter.reactions.find(
    (reaction) => reaction.itemId === item && reaction.personId === reader.personId,
  );
  return own?.kind ?? null;
}
