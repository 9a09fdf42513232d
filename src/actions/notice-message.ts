import { decisionNoticeCard } from '../../cards/decision-notice.ts';
import { minutesCard } from '../../cards/minutes.ts';
import { proposalCard } from '../../cards/proposal.ts';
import { questionCard } from '../../cards/question.ts';
import { type Board, nameOf } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { DecisionId, ItemId, MeetingId, NoticeId, PersonId, QuestionId } from '../domain/ids.ts';
import { mailedHow, type Notice } from '../domain/notice.ts';
import { type PersonReader, readerFor } from '../domain/reader.ts';
import { seeDecisionAnswer } from '../domain/see-notice.ts';
import { seeRound } from '../domain/see-round.ts';
import type { Words } from '../words/words.ts';
import { changedMessage, consentMessage } from './agreement-messages.ts';
import { answersDueMessage, answersMissingMessage } from './answer-messages.ts';
import { conditionReportedMessage, conditionsDueMessage } from './condition-messages.ts';
import { reviewMessage } from './load-closed.ts';
import { loadRound } from './load-minutes.ts';
import { proposalView } from './load-proposals.ts';
import {
  meetingMessage,
  proposalDueMessage,
  publicationDueMessage,
  readingDueMessage,
  writingMessage,
} from './meeting-notice.ts';
import { decisionView, questionView } from './notice-matter.ts';
import { orderMessage, ordersMessage } from './order-messages.ts';
import type { Message, Reading } from './outside.ts';
import { answeredMessage, behindMessage, routesDueMessage } from './route-messages.ts';
import { digestMessage } from './send-digests.ts';
import { guestMessage, sessionMessage } from './session-messages.ts';
import { wheelDueMessage } from './wheel-notice.ts';

/** What a message is made from. */
export type Making = { board: Board; notice: Notice; now: Instant; words: Words };

/** What the notice says to its addressee today; null where they may no longer see any of it. */
export async function messageFor(db: Reading, making: Making): Promise<Message | null> {
  const { board, notice, now, words } = making;
  const reader = readerFor(board, notice.to, dayIn(board.timeZone, now));
  const { about } = notice;
  switch (about.kind) {
    case 'decision':
      return decisionMessage(db, making, { decisionId: about.decisionId, reader });
    case 'proposal':
    case 'proposal-returned':
      return proposalMessage(db, making, { itemId: about.itemId, reader });
    case 'proposal-accepted':
      return acceptedMessage(db, making, { itemId: about.itemId, meetingId: about.meetingId, reader });
    case 'order':
      return orderMessage(db, making, { ...about, reader });
    case 'orders-placed':
    case 'orders-due':
    case 'orders-overdue':
      return ordersMessage(db, making, reader);
    case 'question':
    case 'question-answered':
      return questionMessage(db, making, { questionId: about.questionId, reader });
    case 'answers-due':
      return answersDueMessage(db, { ...making, reader });
    case 'answers-missing':
      return answersMissingMessage(db, { ...making, reader });
    case 'conditions-due':
      return conditionsDueMessage(db, { ...making, reader });
    case 'condition-reported':
      return conditionReportedMessage(db, { ...making, reader }, about.conditionId);
    case 'decision-answered':
      return cannotMessage(db, making, { noticeId: about.noticeId, reader });
    case 'recommendation-changed':
      return changedMessage(db, { words, reader }, about);
    case 'consent':
      return consentMessage(db, { board, words, reader }, about.meetingId);
    case 'session':
      return sessionMessage(db, { board, now, words, reader }, about.meetingId);
    case 'guest-invited':
    case 'guest-next':
    case 'guest-called':
      return guestMessage(db, { board, now, words, reader }, about);
    case 'minutes':
    case 'minutes-reminder':
      return minutesMessage(db, making, { meetingId: about.meetingId, reader });
    case 'minutes-objected':
      return objectionMessage(db, making, about);
    case 'meeting':
      return meetingMessage(db, making, about.meetingId);
    case 'digest':
      return digestMessage(db, { board, words, reader, now });
    case 'publication-due':
      return publicationDueMessage(db, making, { meetingId: about.meetingId, reader });
    case 'reading-due':
      return readingDueMessage(db, making, { meetingId: about.meetingId, reader });
    case 'proposal-due':
      return proposalDueMessage(db, making, { ...about, reader });
    case 'route-answered':
      return answeredMessage(db, { ...making, reader }, about);
    case 'routes-due':
      return routesDueMessage(db, { ...making, reader }, about);
    case 'route-behind':
      return behindMessage(db, { ...making, reader }, about);
    case 'wheel-due':
      return wheelDueMessage(db, making, { ...about, reader });
    case 'review-due':
      return reviewMessage(db, { board, words, reader, now }, about.itemId);
    case 'event-not-written':
      return writingMessage(db, making, about);
    case 'files-not-laid':
      return notLaidMessage(db, { board, words }, about);
    case 'unreachable':
      return unreachableMessage(db, { board, words }, about.noticeId);
    default:
      return about satisfies never;
  }
}

async function decisionMessage(
  db: Reading,
  { board, notice, words }: Making,
  { decisionId, reader }: { decisionId: DecisionId; reader: PersonReader },
): Promise<Message | null> {
  const view = await decisionView(db, { board, notice, decisionId }, reader);
  if (!view) return null;
  const summary = view.corrected ? words.notice.corrected : words.notice.title;
  return { card: decisionNoticeCard(view, { words }), summary };
}

async function proposalMessage(
  db: Reading,
  { board, notice, now, words }: Making,
  { itemId, reader }: { itemId: ItemId; reader: PersonReader },
): Promise<Message | null> {
  const view = await proposalView(db, { board, itemId, now }, reader);
  if (!view) return null;
  const { proposal } = words;
  const summary = notice.about.kind === 'proposal' ? proposal.title : proposal.returned(view.title);
  return { card: proposalCard(view, { words }), summary };
}

async function acceptedMessage(
  db: Reading,
  { board, now, words }: Making,
  { itemId, meetingId, reader }: { itemId: ItemId; meetingId: MeetingId | null; reader: PersonReader },
): Promise<Message | null> {
  const view = await proposalView(db, { board, itemId, now }, reader);
  if (!view) return null;
  const meeting = meetingId && (await db.meetings.get(meetingId));
  const { proposal } = words;
  const { title } = view;
  return {
    text: meeting
      ? proposal.acceptedOn(title, dayIn(board.timeZone, meeting.start))
      : proposal.acceptedToList(title),
  };
}

async function questionMessage(
  db: Reading,
  { board, words }: Making,
  { questionId, reader }: { questionId: QuestionId; reader: PersonReader },
): Promise<Message | null> {
  const view = await questionView(db, { board, questionId }, reader);
  if (!view) return null;
  const { questionFrom } = words.notice;
  return {
    card: questionCard(view, { words }),
    summary: view.isAsker ? questionFrom.answerTitle : questionFrom.title,
  };
}

async function cannotMessage(
  db: Reading,
  { board, words }: Making,
  { noticeId, reader }: { noticeId: NoticeId; reader: PersonReader },
): Promise<Message | null> {
  const notice = await db.notices.get(noticeId);
  if (notice?.about.kind !== 'decision') return null;
  const decision = await db.decisions.get(notice.about.decisionId);
  const item = decision && (await db.items.get(decision.itemId));
  const view = item && seeDecisionAnswer({ board, notice, item }, reader);
  return view ? { text: words.notice.cannotDo(view.name, view.title, view.text, view.wished) } : null;
}

/** As it stands today; null once it no longer waits for this member. */
async function minutesMessage(
  db: Reading,
  { board, notice, words }: Making,
  { meetingId, reader }: { meetingId: MeetingId; reader: PersonReader },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  const view = meeting && seeRound(await loadRound(db, board, meeting), reader);
  if (!view?.mayAnswer) return null;
  const { minutes } = words;
  const isReminder = notice.about.kind === 'minutes-reminder';
  const summary = isReminder
    ? minutes.reminder
    : view.mine === 'changed'
      ? minutes.corrected
      : minutes.forApproval;
  return { card: minutesCard(view, { words }), summary };
}

async function objectionMessage(
  db: Reading,
  { board, words }: Making,
  { meetingId, by }: { meetingId: MeetingId; by: PersonId },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  const answer = (await db.rounds.get(meetingId))?.answers.find(({ personId }) => personId === by);
  if (!meeting || answer?.kind !== 'objected') return null;
  const day = dayIn(board.timeZone, meeting.start);
  return { text: words.minutes.objection(nameOf(board, by), day, answer.text ?? '') };
}

/** Names the person and the reason, and nothing of what they were to be told. */
async function unreachableMessage(
  db: Reading,
  { board, words }: { board: Board; words: Words },
  noticeId: NoticeId,
): Promise<Message | null> {
  const failed = await db.notices.get(noticeId);
  if (!failed || !('reason' in failed.delivery)) return null;
  const { to, delivery } = failed;
  const { reasons, byMail } = words.notice;
  const reason = reasons[delivery.reason] ?? reasons.unknown ?? '';
  const line = words.notice.unreachable(nameOf(board, to), reason);
  const mail = mailedHow(delivery);
  return { text: mail ? `${line} ${byMail[mail]}` : line };
}

/** Says what stands in the way now; null where nothing does any longer. */
async function notLaidMessage(
  db: Reading,
  { board, words }: { board: Board; words: Words },
  { meetingId, place, what }: Extract<Notice['about'], { kind: 'files-not-laid' }>,
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  const trouble = (await db.laid.get(meetingId, place, what))?.trouble;
  if (!meeting || !trouble) return null;
  const { notLaid, laying } = words.files;
  return { text: notLaid(what, place, dayIn(board.timeZone, meeting.start), laying[trouble]) };
}
