import { type Board, eachPersonOnce, membersOn, unitChoices } from './board.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import { deadlinesOf, isLate } from './deadlines.ts';
import type { Decision } from './decision.ts';
import type { DecisionInput } from './draft.ts';
import type { BoardId, ItemId, MeetingId, OrderId, PersonId, WheelId } from './ids.ts';
import type { Item } from './item.ts';
import { type Meeting, type MeetingHead, numberOf, placeOf } from './meeting.ts';
import { datesNamed } from './named-dates.ts';
import { type ItemInput, itemTitled } from './new-item.ts';
import { isOpenProposal, isOwnProposal } from './proposal.ts';
import { isDisqualified, isEditor, type PersonReader, type Reader, sightOf } from './reader.ts';
import { choicesOf, proposedRecipients } from './recipients.ts';
import { type Recommendation, readRecommendation } from './recommendation.ts';
import { may } from './rights.ts';
import { laterMeetings, type PostponeTarget } from './see-postponing.ts';
import type { Meetings } from './see-targets.ts';
import { type Seen, seen } from './seen.ts';
import type { RoundKey } from './wheel.ts';
import { meetingsToCome } from './which-meeting.ts';

type Choice = { id: string; name: string };

/** The form of an item: a new one, somebody's proposal, or one that is there. */
export type ItemFormView = {
  mode: 'new' | 'propose' | 'edit';
  boardId: BoardId;
  itemId: ItemId;
  /** Null while there is no item yet. */
  version: number | null;
  meetingId: MeetingId | null;
  day: Day | null;
  number: number | null;
  values: ItemInput;
  units: readonly Choice[];
  /** Chiefs and guests, who may be let in on a closed item. */
  audience: readonly Choice[];
  /** The meetings that a proposal may be wished for, the chosen one among them; null for an item that is no proposal. */
  wish: { chosen: MeetingId | null; choices: readonly WishChoice[] } | null;
  /** What comes back and is prepared by it. */
  wheel: { wheelId: WheelId; round: RoundKey } | null;
  /** The order that a new item answers. */
  answers: OrderId | null;
};

/** A meeting to come with its deadline for proposals, and whether that has passed. */
export type WishChoice = { meetingId: MeetingId; day: Day; deadline: Day; isLate: boolean };

/** What was typed into a form: the item, and of a proposal the meeting wished for. */
export type FormValues = { item: ItemInput; wished: MeetingId | null };

type FormMatter = {
  board: Board;
  now: Instant;
  /** The board's, for a wish. */
  meetings: readonly MeetingHead[];
  values?: FormValues;
  wheel?: ItemFormView['wheel'];
};

/** An empty form, or one with what the same person had just typed. */
export function seeNewItemForm(
  {
    board,
    meeting,
    itemId,
    values,
    answers,
    ...matter
  }: FormMatter & { meeting: MeetingHead | null; itemId: ItemId; answers?: OrderId | null },
  reader: PersonReader,
): Seen<ItemFormView> {
  const isProposal = !may(reader.roles, 'add-item');
  const wished = values ? values.wished : (meeting?.id ?? null);
  return seen({
    mode: isProposal ? 'propose' : 'new',
    itemId,
    version: null,
    ...whereOf(board, isProposal ? null : meeting),
    number: null,
    values: values?.item ?? itemTitled(''),
    ...unitsAndAudience(board, dayIn(board.timeZone, matter.now)),
    wish: isProposal ? wishOf({ board, ...matter }, wished) : null,
    wheel: matter.wheel ?? null,
    answers: answers ?? null,
  });
}

/**
 * The item in its form. Null for whoever may not edit it: that is the editors, and a proposer with their own until it
 * is accepted. What a proposer had typed when it was, they get back; it is theirs.
 */
export function seeItemForm(
  { board, meeting, item, values, ...matter }: FormMatter & { meeting: Meeting | null; item: Item },
  reader: PersonReader,
): Seen<ItemFormView> | null {
  const isOpen = isOpenProposal(item);
  const isOwn = isOwnProposal(item, reader.personId) && !isDisqualified(reader, item);
  const isEditors = isEditor(reader) && sightOf(reader, item, true) === 'full';
  if (!isEditors && !(isOwn && (isOpen || values))) return null;
  const wished = values ? values.wished : (item.proposal?.wishedMeeting ?? null);
  return seen({
    mode: 'edit',
    itemId: item.id,
    version: item.version,
    ...whereOf(board, meeting),
    number: meeting ? (numberOf(meeting, item.id) ?? null) : null,
    values: values?.item ?? valuesOf(item),
    ...unitsAndAudience(board, dayIn(board.timeZone, matter.now)),
    wish: isOpen && isOwn ? wishOf({ board, ...matter }, wished) : null,
    wheel: null,
    answers: null,
  });
}

function whereOf(board: Board, meeting: MeetingHead | null) {
  return {
    boardId: board.id,
    meetingId: meeting?.id ?? null,
    day: meeting && dayIn(board.timeZone, meeting.start),
  };
}

function wishOf(
  { board, meetings, now }: Omit<FormMatter, 'values'>,
  chosen: MeetingId | null,
): ItemFormView['wish'] {
  const today = dayIn(board.timeZone, now);
  const choices = meetingsToCome(meetings, now).map((meeting) => ({
    meetingId: meeting.id,
    day: dayIn(board.timeZone, meeting.start),
    deadline: deadlinesOf(board, meeting).submission,
    isLate: isLate(board, meeting, today),
  }));
  return { chosen, choices };
}

function unitsAndAudience(board: Board, on: Day): Pick<ItemFormView, 'units' | 'audience'> {
  const named = membersOn(board, on).filter((member) => member.role === 'chief' || member.role === 'guest');
  return {
    units: unitChoices(board, on),
    audience: eachPersonOnce(named).map(({ personId, name }) => ({ id: personId, name })),
  };
}

/** What an item's form holds. */
export function valuesOf({ text, caseNumber, units, minutes, closed }: Item): ItemInput {
  return {
    ...text,
    attachments: text.attachments.map(({ title, url, kept }, at) => ({
      ...{ title, url },
      ...(kept ? { keeps: at + 1 } : {}),
    })),
    ...{ caseNumber, units, minutes },
    closed: closed !== null,
    closedReason: closed?.reason ?? null,
    audience: closed?.audience ?? [],
  };
}

/** The form of a decision, for whoever records decisions. */
export type DecisionFormView = {
  meetingId: MeetingId;
  itemId: ItemId;
  version: number;
  number: number;
  title: string;
  standing: boolean;
  record: string | null;
  recommendations: readonly Recommendation[];
  values: DecisionInput;
  /** The meetings that it can be put off to. */
  targets: readonly PostponeTarget[];
  minutes: number;
  units: readonly Choice[];
  /** Whoever may be told. */
  people: readonly Choice[];
  /** Told unless somebody says otherwise. */
  concerned: readonly PersonId[];
};

/** What an item that was put off again and again is delegated or withdrawn by. */
export type SettleView = Pick<
  DecisionFormView,
  'meetingId' | 'itemId' | 'version' | 'number' | 'title' | 'units'
>;

type DecisionFormMatter = Meetings & {
  meeting: Meeting;
  item: Item;
  decisions: readonly Decision[];
  values?: DecisionInput;
};

export function seeDecisionForm(
  { meeting, item, decisions, values, ...meetings }: DecisionFormMatter,
  reader: PersonReader,
  audience: Reader = reader,
): Seen<DecisionFormView> | null {
  const { board } = meetings;
  const on = dayIn(board.timeZone, meetings.now);
  const dates = datesNamed(item, decisions, dayIn(board.timeZone, meeting.start));
  const place = placeOf(meeting, item.id);
  const number = numberOf(meeting, item.id);
  if (!isEditor(reader) || sightOf(reader, item, true) !== 'full' || !place || number === undefined)
    return null;
  const points = place.text.recommendation === null ? [] : readRecommendation(place.text.recommendation);
  return seen({
    ...{ meetingId: meeting.id, itemId: item.id, version: item.version, number },
    ...{ title: place.text.title, standing: item.standing, record: place.record },
    recommendations: points.filter((point) => point.ordinal !== null),
    values: values ?? { text: '' },
    targets: laterMeetings(meetings, { meeting, dates }, { reader, audience }),
    minutes: place.minutes ?? 0,
    units: unitsAndAudience(board, on).units,
    people: choicesOf(board, { item, today: on }),
    concerned: proposedRecipients(board, { item, today: on, asked: [] }),
  });
}
