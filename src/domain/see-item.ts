import { type Board, type Member, nameOf } from './board.ts';
import { clockIn, type Day, dayIn, type Instant } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { DecisionId, FileId, ItemId, MeetingId, QuestionId } from './ids.ts';
import type { Attachment, Item } from './item.ts';
import { isPublished, numberOf, type Place, placeOf } from './meeting.ts';
import type { Delivery, Notice } from './notice.ts';
import { type DriveFile, fileOf, type PreReadTrouble, type SinceRead, sinceRead } from './pre-read.ts';
import type { ReactionKind, Tally } from './reaction.ts';
import { isEditor, isOnBoard, type Reader, sightOf } from './reader.ts';
import { type Recommendation, readRecommendation } from './recommendation.ts';
import { may, type Right } from './rights.ts';
import { type Matter, reactionOf, readMarkOf, shownCaseNumber, tallyOf } from './see-agenda.ts';
import { hasUnread, whoReads } from './see-unread.ts';
import { type Seen, seen } from './seen.ts';

export type DecisionView = {
  decisionId: DecisionId;
  version: number;
  day: Day;
  /** Decided at the meeting the item is looked at in. */
  here: boolean;
  text: string;
  outcome: Outcome | null;
  outcomeIsGuess: boolean;
  postponedTo: Day | null;
  postponeReason: string | null;
  orders: readonly { text: string; unit: string | null; byWhom: string | null; due: Day | null }[];
  forwardedTo: readonly string[];
  /** Who was told and what became of it; for secretary and chair alone, else empty. */
  told: readonly ToldView[];
};

export type ToldView = {
  name: string;
  state: Delivery['state'];
  /** Why Teams could not reach them, a code of the messenger's. */
  reason: string | null;
  answer: 'received' | 'question' | 'cannot' | null;
};

export type NoteView = { name: string; text: string; shared: boolean; own: boolean; at: Instant };

/** A pre-read; what is known of the file is for people alone, and what stands in the way for whoever can mend it. */
export type AttachmentView = Pick<Attachment, 'title' | 'url'> & {
  /** The file that we keep, which the reader may get. */
  fileId: FileId | null;
  file: { ending: string | null; size: number | null; day: Day; clock: string } | null;
  trouble: PreReadTrouble | null;
  /** Since the reader marked the item's pre-reads read; null where they have not. */
  sinceRead: SinceRead | null;
};

export type QuestionView = {
  id: QuestionId;
  name: string;
  text: string;
  answer: string | null;
  answeredBy: string | null;
};

export type ItemView = {
  meetingId: MeetingId;
  itemId: ItemId;
  /** The item's version, for buttons. */
  version: number;
  number: number;
} & (
  | {
      kind: 'item';
      title: string;
      caseNumber: string | null;
      units: readonly string[];
      minutes: number | null;
      closed: { reason: string | null; audience: readonly string[] } | null;
      disqualified: readonly string[];
      standing: boolean;
      background: string | null;
      recommendation: string | null;
      recommendations: readonly Recommendation[];
      caseStatement: string | null;
      finances: string | null;
      attachments: readonly AttachmentView[];
      /** Who has read the pre-reads as they are now, and who is still to; for whoever edits the agenda, else null. */
      readers: { read: readonly string[]; missing: readonly string[] } | null;
      /** The record of a standing item. */
      record: string | null;
      decisions: readonly DecisionView[];
      tally: Tally;
      mine: ReactionKind | null;
      /** Names of those who reacted; for the board alone, else empty. */
      agreeing: readonly string[];
      discussing: readonly string[];
      notes: readonly NoteView[];
      questions: readonly QuestionView[];
      /** What the reader may do here. */
      rights: readonly Right[];
    }
  | { kind: 'closed'; caseNumber: string | null }
  | { kind: 'inhabil' }
);

type OpenItem = Extract<ItemView, { kind: 'item' }>;

export type ItemMatter = Matter & { notices?: readonly Notice[] };

/** One item on one agenda, as one reader may see it; null where they may not know that it is there. */
export function seeItem(matter: ItemMatter, itemId: ItemId, reader: Reader): Seen<ItemView> | null {
  const item = matter.items.find((candidate) => candidate.id === itemId);
  const place = placeOf(matter.meeting, itemId);
  const number = numberOf(matter.meeting, itemId);
  if (!item || !place || number === undefined) return null;
  const head = { meetingId: matter.meeting.id, itemId, version: item.version, number };
  switch (sightOf(reader, item, isPublished(matter.meeting))) {
    case 'full':
      return seen({ ...head, ...wholeItem(matter, { item, place }, reader) });
    case 'lukket':
      return seen({ ...head, kind: 'closed', caseNumber: shownCaseNumber(matter.board, place) });
    case 'inhabil':
      return seen({ ...head, kind: 'inhabil' });
    case 'none':
      return null;
  }
}

function wholeItem(matter: ItemMatter, { item, place }: { item: Item; place: Place }, reader: Reader) {
  const { board, meeting } = matter;
  const ofItem = <T extends { itemId: ItemId }>(all: readonly T[]) =>
    all.filter((one) => one.itemId === item.id);
  const reactions = isOnBoard(reader) ? ofItem(matter.reactions) : [];
  const names = (kind: ReactionKind) =>
    reactions
      .filter((reaction) => reaction.kind === kind)
      .map((reaction) => nameOf(board, reaction.personId));
  return {
    kind: 'item' as const,
    ...place.text,
    attachments: attachmentsFor(matter, { item, place }, reader),
    readers: isEditor(reader) ? readersOf(matter, { item, place }) : null,
    caseNumber: place.caseNumber,
    units: item.units,
    minutes: place.minutes,
    closed: item.closed && {
      reason: item.closed.reason,
      audience: item.closed.audience.map((person) => nameOf(board, person)),
    },
    disqualified: item.disqualified.map((person) => nameOf(board, person)),
    standing: item.standing,
    recommendations: place.text.recommendation === null ? [] : readRecommendation(place.text.recommendation),
    record: place.record,
    decisions: ofItem(matter.decisions).map((decision) =>
      decisionView(board, decision, {
        here: decision.meetingId === meeting.id,
        notices: isEditor(reader) ? (matter.notices ?? []) : [],
      }),
    ),
    tally: tallyOf(matter, item.id),
    mine: reactionOf(matter, item.id, reader),
    agreeing: names('agree'),
    discussing: names('discuss'),
    notes: notesFor(matter, item, reader),
    questions: reader.kind === 'person' ? questionsOn(matter, item) : [],
    rights: reader.kind === 'person' ? rightsOn(reader.roles) : [],
  };
}

function rightsOn(roles: Parameters<typeof may>[0]): Right[] {
  const here: Right[] = ['react', 'ask', 'note', 'mark-read', 'edit-agenda', 'decide'];
  return here.filter((right) => may(roles, right));
}

function attachmentsFor(
  matter: ItemMatter,
  { item, place }: { item: Item; place: Place },
  reader: Reader,
): AttachmentView[] {
  const preReads = reader.kind === 'person' ? (matter.preReads ?? []) : [];
  const mark = readMarkOf(matter, item.id, reader);
  return place.text.attachments.map((attachment) => {
    const { title, url, kept } = attachment;
    const file = kept ? { ...kept, changedAt: kept.at } : fileOf(attachment, preReads);
    const trouble = preReads.find(({ url }) => url === attachment.url)?.trouble ?? null;
    return {
      ...{ title, url, fileId: reader.kind === 'person' ? (kept?.id ?? null) : null },
      file: file && reader.kind === 'person' ? fileIn(matter.board, file) : null,
      trouble: isEditor(reader) ? trouble : null,
      sinceRead: sinceRead(attachment, preReads, mark),
    };
  });
}

function readersOf(matter: ItemMatter, { item, place }: { item: Item; place: Place }): OpenItem['readers'] {
  const { attachments } = place.text;
  if (attachments.length === 0) return null;
  const readers = whoReads(matter, item);
  const names = (some: readonly Member[]) => some.map(({ name }) => name);
  const isMissing = ({ personId }: Member) => hasUnread(matter, { item, place }, personId);
  return {
    read: names(readers.filter((one) => !isMissing(one))),
    missing: names(readers.filter(isMissing)),
  };
}

function fileIn(
  { timeZone }: Board,
  { name, size, changedAt }: Pick<DriveFile, 'name' | 'size' | 'changedAt'>,
): AttachmentView['file'] {
  return {
    ending: endingOf(name),
    size,
    day: dayIn(timeZone, changedAt),
    clock: clockIn(timeZone, changedAt),
  };
}

function endingOf(name: string): string | null {
  return /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? null;
}

function notesFor(matter: Matter, item: Item, reader: Reader): NoteView[] {
  if (reader.kind !== 'person') return [];
  return matter.notes
    .filter((note) => note.itemId === item.id)
    .filter((note) => note.personId === reader.personId || (note.shared && isOnBoard(reader)))
    .map((note) => ({
      name: nameOf(matter.board, note.personId),
      text: note.text,
      shared: note.shared,
      own: note.personId === reader.personId,
      at: note.at,
    }));
}

function questionsOn(matter: Matter, item: Item): QuestionView[] {
  return matter.questions
    .filter((question) => question.itemId === item.id && question.about === 'item')
    .map((question) => ({
      id: question.id,
      name: nameOf(matter.board, question.askedBy),
      text: question.text,
      answer: question.answer?.text ?? null,
      answeredBy: question.answer ? nameOf(matter.board, question.answer.by) : null,
    }));
}

export function decisionView(
  board: Board,
  decision: Decision,
  { here, notices }: { here: boolean; notices: readonly Notice[] },
): DecisionView {
  return {
    decisionId: decision.id,
    version: decision.version,
    day: decision.day,
    here,
    text: decision.text,
    outcome: decision.outcome,
    outcomeIsGuess: decision.outcomeIsGuess,
    postponedTo: decision.postponement?.day ?? null,
    postponeReason: decision.postponement?.reason ?? null,
    orders: decision.orders.map(({ text, unit, byWhom, due }) => ({ text, unit, byWhom, due })),
    forwardedTo: decision.forwardedTo,
    told: toldOf(board, decision, notices),
  };
}

/** The latest notice of the decision to each addressee. */
function toldOf(board: Board, decision: Decision, notices: readonly Notice[]): ToldView[] {
  const latest = new Map<string, Notice>();
  for (const notice of notices) {
    const { about } = notice;
    if (about.kind === 'decision' && about.decisionId === decision.id) {
      const other = latest.get(notice.to);
      const newer = other?.about.kind !== 'decision' || other.about.decisionVersion < about.decisionVersion;
      if (newer) latest.set(notice.to, notice);
    }
  }
  return [...latest.values()].map((notice) => ({
    name: nameOf(board, notice.to),
    state: notice.delivery.state,
    reason: 'reason' in notice.delivery ? notice.delivery.reason : null,
    answer: notice.answer?.kind ?? null,
  }));
}
