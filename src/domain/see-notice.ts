import { type Board, nameOf } from './board.ts';
import type { Condition } from './condition.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { ItemId, MeetingId, NoticeId, OrderId, QuestionId } from './ids.ts';
import type { Item } from './item.ts';
import type { Standing } from './meeting.ts';
import type { Answer, Notice } from './notice.ts';
import { mayAnswer, mayReadQuestion, ownAnswerOf } from './question.ts';
import type { Question } from './reaction.ts';
import { isDisqualified, isEditor, type PersonReader, type Sight, sightOf } from './reader.ts';
import { type ClosedView, closedTo } from './see-closed.ts';
import { type ConditionOfDecision, conditionsOf } from './see-conditions.ts';
import { type Seen, seen } from './seen.ts';

export type OrderView = {
  orderId: OrderId;
  text: string;
  unit: string | null;
  due: Day | null;
  condition: string | null;
};

/** Why somebody is told: it concerns a unit of theirs, they proposed it or are its guests, or they were chosen. */
export type Why = 'unit' | 'proposer' | 'guest' | 'chosen';

/** A decision as one of its addressees gets it. */
export type DecisionNoticeView = {
  noticeId: NoticeId;
  boardName: string;
  day: Day;
  corrected: boolean;
  /** A later version of the decision has been sent since. */
  outdated: boolean;
  answer: Answer | null;
  why: Why;
  /** For whom the addressee answers as a deputy. */
  inPlaceOf: string | null;
} & (
  | {
      kind: 'open';
      number: number | null;
      title: string;
      caseNumber: string | null;
      text: string;
      outcome: Outcome | null;
      postponedTo: Day | null;
      ordersForMe: readonly OrderView[];
      ordersForOthers: readonly OrderView[];
      conditions: readonly ConditionOfDecision[];
      /** Whether the addressee may have the item of the minutes as a file, too. */
      mayReadItem: boolean;
      /** Where it stands; null for whom it stands nowhere. */
      at: { meetingId: MeetingId; itemId: ItemId } | null;
    }
  | ClosedView
);

/** The addressee sees the decision on an open item whatever their unit; on a closed one only if named. Null for others. */
export function seeDecisionNotice(
  matter: {
    board: Board;
    notice: Notice;
    decision: Decision;
    item: Item;
    standing: Standing | null;
    conditions?: readonly Condition[];
  },
  reader: PersonReader,
): Seen<DecisionNoticeView> | null {
  const { board, notice, decision, item, standing } = matter;
  const about = notice.about.kind === 'decision' ? notice.about : undefined;
  const version = about?.decisionVersion ?? 0;
  const head = {
    noticeId: notice.id,
    boardName: board.name,
    day: decision.day,
    corrected: version > 1,
    outdated: decision.version > version,
    answer: notice.answer,
    why: whyTold(decision, item, reader),
    inPlaceOf: about?.inPlaceOf ? nameOf(board, about.inPlaceOf) : null,
  };
  if (notice.to !== reader.personId || isDisqualified(reader, item)) return null;
  const sight = sightOf(reader, item, true);
  const title = standing?.place.text.title ?? item.text.title;
  if (sight === 'lukket' || sight === 'title' || sight === 'decision')
    return seen({ ...head, ...closedTo(board, sight, { caseNumber: item.caseNumber, title, decision }) });
  if (sight === 'none' && item.closed !== null) return null;
  const orders = decision.orders.map(({ id, text, unit, byWhom, due, condition }) => ({
    ...{ orderId: id, text, unit: unit ?? byWhom, due, condition: condition ?? null },
  }));
  const isMine = (order: OrderView) => order.unit !== null && reader.units.includes(order.unit);
  return seen({
    ...head,
    kind: 'open',
    number: standing?.number ?? null,
    title,
    caseNumber: item.caseNumber,
    text: decision.text,
    outcome: decision.outcome,
    postponedTo: decision.postponement?.day ?? null,
    ordersForMe: orders.filter(isMine),
    ordersForOthers: orders.filter((order) => !isMine(order)),
    conditions: conditionsOf(matter.conditions, decision),
    mayReadItem: sight === 'full' && standing !== null,
    at: placeSeen(item, standing, sight),
  });
}

function placeSeen(item: Item, standing: Standing | null, sight: Sight) {
  return sight === 'full' && standing ? { meetingId: standing.meeting.id, itemId: item.id } : null;
}

function whyTold(decision: Decision, item: Item, { personId, units }: PersonReader): Why {
  const concerned = [...item.units, ...decision.orders.map(({ unit }) => unit)];
  if (units.some((unit) => concerned.includes(unit))) return 'unit';
  if (item.proposal?.by === personId) return 'proposer';
  return item.guests.includes(personId) ? 'guest' : 'chosen';
}

/** A question, for those who can answer it and for whoever asked. */
export type QuestionNoticeView = {
  questionId: QuestionId;
  boardName: string;
  about: Question['about'];
  by: string;
  text: string;
  number: number | null;
  title: string | null;
  day: Day;
  answer: { text: string; by: string; corrected: boolean } | null;
  isAsker: boolean;
  /** It waits for an answer that the reader may give. */
  mayAnswer: boolean;
  /** The version of the reader's own answer, which they may correct. */
  corrects: number | null;
  /** Where the item stands, for whoever sees it there. */
  at: { meetingId: MeetingId; itemId: ItemId } | null;
};

/** Null for whom it is not, or no longer. */
export function seeQuestion(
  {
    board,
    question,
    item,
    standing,
  }: { board: Board; question: Question; item: Item; standing: Standing | null },
  reader: PersonReader,
): Seen<QuestionNoticeView> | null {
  const isAsker = question.askedBy === reader.personId;
  const sight = sightOf(reader, item, true);
  if (!mayReadQuestion(reader, item, question)) return null;
  const { answer } = question;
  const showsItem = ['full', 'title', 'decision'].includes(sight) || item.closed === null;
  return seen({
    questionId: question.id,
    boardName: board.name,
    about: question.about,
    by: nameOf(board, question.askedBy),
    text: question.text,
    number: standing?.number ?? null,
    title: showsItem ? (standing?.place.text.title ?? item.text.title) : null,
    day: dayIn(board.timeZone, standing?.meeting.start ?? question.askedAt),
    answer: answer && {
      ...{ text: answer.text, by: nameOf(board, answer.by), corrected: answer.version > 1 },
    },
    isAsker,
    mayAnswer: answer === null && !isAsker && mayAnswer(reader, item, question),
    corrects: ownAnswerOf(reader, item, question),
    at: placeSeen(item, standing, sight),
  });
}

/** What an addressee answered to a decision, for those who record decisions; null for whom the item is not. */
export function seeDecisionAnswer(
  { board, notice, item }: { board: Board; notice: Notice; item: Item },
  reader: PersonReader,
): Seen<{ name: string; title: string; text: string; wished: Day | null }> | null {
  if (!notice.answer || !isEditor(reader) || sightOf(reader, item, true) !== 'full') return null;
  const { text, wished = null } = notice.answer;
  return seen({ name: nameOf(board, notice.to), title: item.text.title, text: text ?? '', wished });
}
