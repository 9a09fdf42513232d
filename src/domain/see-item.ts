import { nameOf } from './board.ts';
import type { Condition } from './condition.ts';
import { type Day, dayIn } from './day.ts';
import type { ItemId, MeetingId } from './ids.ts';
import type { Closed, Item } from './item.ts';
import { type ItemLink, linkedTo } from './item-link.ts';
import { isOver, isPublished, numberOf, type Place, placeOf } from './meeting.ts';
import type { Notice } from './notice.ts';
import type { BoardOrder } from './order.ts';
import { type PutOff, postponementsOf } from './postponements.ts';
import { isDecided } from './proposal.ts';
import type { ReactionKind, Tally } from './reaction.ts';
import { isEditor, isOnBoard, type Reader, sightOf } from './reader.ts';
import { type Recommendation, readRecommendation } from './recommendation.ts';
import { may, type Right } from './rights.ts';
import { type Matter, reactionOf, tallyOf } from './see-agenda.ts';
import { type AttachmentView, attachmentsFor, type Readers, readersOf } from './see-attachments.ts';
import { type ClosedView, closedView } from './see-closed.ts';
import { type DecisionView, decisionView } from './see-decision.ts';
import { type GuestView, guestsOn } from './see-guest.ts';
import { type OnwardView, onwardOn } from './see-onward.ts';
import { type AnsweredView, answeredOn } from './see-order.ts';
import { type NoteView, notesFor, type QuestionView, questionsOn } from './see-talk.ts';
import { type ToldToMe, toldToMe } from './see-told.ts';
import { type Seen, seen } from './seen.ts';

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
      closed: ClosingView | null;
      /** For the board alone, else empty. */
      disqualified: readonly string[];
      guests: readonly GuestView[];
      standing: boolean;
      background: string | null;
      recommendation: string | null;
      recommendations: readonly Recommendation[];
      caseStatement: string | null;
      finances: string | null;
      attachments: readonly AttachmentView[];
      /** For whoever edits the agenda, else null. */
      readers: Readers | null;
      /** The record of a standing item. */
      record: string | null;
      /** Items of this agenda that belong together with it, as far as the reader sees them. */
      linked: readonly { number: number; title: string }[];
      postponed: readonly PutOff[];
      decisions: readonly (DecisionView & { toMe: ToldToMe | null })[];
      tally: Tally;
      mine: ReactionKind | null;
      /** Names of those who reacted; for the board alone, else empty. */
      agreeing: readonly string[];
      discussing: readonly string[];
      notes: readonly NoteView[];
      questions: readonly QuestionView[];
      /** The orders that it answers. */
      answers: readonly AnsweredView[];
      /** Who proposed it, and whether it can be handed back to them; for secretary and chair alone. */
      proposal: { by: string; mayHandBack: boolean } | null;
      /** Of the meeting that its text was written for, where nobody has gone through it since; for secretary and chair alone. */
      textFrom: Day | null;
      /** Whether the reader may write it anew and this agenda takes it up. */
      mayEdit: boolean;
      onward: OnwardView;
      /** What the reader may do here. */
      rights: readonly Right[];
    }
  | ClosedView
  | { kind: 'inhabil' }
);

/** Why an item is closed, with the names of those who may see it all the same. */
export type ClosingView = Omit<Closed, 'audience'> & { audience: readonly string[] };

export type ItemMatter = Matter & {
  conditions?: readonly Condition[];
  notices?: readonly Notice[];
  links?: readonly ItemLink[];
  /** The orders that items of the agenda answer, and the items they were given on. */
  answered?: { orders: readonly BoardOrder[]; sources: readonly Item[] };
};

/** One item on one agenda, as one reader may see it; null where they may not know that it is there. */
export function seeItem(matter: ItemMatter, itemId: ItemId, reader: Reader): Seen<ItemView> | null {
  const item = matter.items.find((candidate) => candidate.id === itemId);
  const place = placeOf(matter.meeting, itemId);
  const number = numberOf(matter.meeting, itemId);
  if (!item || !place || number === undefined) return null;
  const head = { meetingId: matter.meeting.id, itemId, version: item.version, number };
  const sight = sightOf(reader, item, isPublished(matter.meeting));
  switch (sight) {
    case 'full':
      return seen({ ...head, ...wholeItem(matter, { item, place }, reader) });
    case 'lukket':
    case 'title':
    case 'decision':
      return seen({ ...head, ...closedView(matter, sight, place) });
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
      ...item.closed,
      audience: item.closed.audience.map((person) => nameOf(board, person)),
    },
    disqualified: isOnBoard(reader) ? item.disqualified.map((person) => nameOf(board, person)) : [],
    guests: guestsOn(board, meeting, item),
    standing: item.standing,
    recommendations: place.text.recommendation === null ? [] : readRecommendation(place.text.recommendation),
    record: place.record,
    linked: linkedOn(matter, item, reader),
    postponed: postponementsOf(matter.decisions, item.id),
    decisions: ofItem(matter.decisions).map((decision) => ({
      ...decisionView(board, decision, {
        here: decision.meetingId === meeting.id,
        notices: isEditor(reader) ? (matter.notices ?? []) : [],
        conditions: matter.conditions,
      }),
      toMe: toldToMe(matter.notices ?? [], decision, reader),
    })),
    tally: tallyOf(matter, item.id),
    mine: reactionOf(matter, item.id, reader),
    agreeing: names('agree'),
    discussing: names('discuss'),
    notes: notesFor(matter, item, reader),
    questions: questionsOn(matter, item, reader),
    answers: matter.answered
      ? answeredOn(matter.answered, { itemId: item.id, on: dayIn(board.timeZone, meeting.start) }, reader)
      : [],
    proposal: isEditor(reader) ? proposalOn(matter, item) : null,
    textFrom: (isEditor(reader) && item.textFrom) || null,
    mayEdit: isEditor(reader) && isStillToDecide(matter, item),
    onward: onwardOn(matter, item, reader),
    rights: reader.kind === 'person' ? rightsOn(reader.roles) : [],
  };
}

/** Later edits of the item are put to this meeting, too. */
function isStillToDecide({ meeting, decisions }: Matter, item: Item): boolean {
  const isOpen = !isOver(meeting) && meeting.status !== 'cancelled';
  return isOpen && !decisions.some(({ itemId, meetingId }) => itemId === item.id && meetingId === meeting.id);
}

function linkedOn({ meeting, items, links = [] }: ItemMatter, item: Item, reader: Reader) {
  const ids = linkedTo(links, item.id);
  return meeting.places.flatMap(({ itemId, text }, at) => {
    const other = ids.includes(itemId) ? items.find(({ id }) => id === itemId) : undefined;
    const isSeen = other && sightOf(reader, other, isPublished(meeting)) === 'full';
    return isSeen ? [{ number: at + 1, title: text.title }] : [];
  });
}

function proposalOn({ board, meeting, decisions }: Matter, item: Item) {
  if (!item.proposal) return null;
  const isOpen = !isOver(meeting) && meeting.status !== 'cancelled';
  return { by: nameOf(board, item.proposal.by), mayHandBack: isOpen && !isDecided(item, decisions) };
}

function rightsOn(roles: Parameters<typeof may>[0]): Right[] {
  const here: Right[] = [
    'react',
    'ask',
    'note',
    'mark-read',
    'edit-agenda',
    'decide',
    'see-orders',
    'see-route',
    'plan-route',
  ];
  return here.filter((right) => may(roles, right));
}
