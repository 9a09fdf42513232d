import type { FailureReason } from '../errors.ts';
import type { Day, Instant } from './day.ts';
import {
  asId,
  type BoardId,
  type ConditionId,
  type DecisionId,
  type ItemId,
  type MeetingId,
  type NoticeId,
  type OrderId,
  type PersonId,
  type QuestionId,
  type StepId,
  type WheelId,
} from './ids.ts';
import type { LaidPlace, LaidWhat } from './laid-file.ts';
import type { OrderEventKind } from './order.ts';
import type { RoundKey } from './wheel.ts';

/** What one person is to be told in the personal chat. It carries ids only; the words are made when it is sent. */
export type NoticeAbout =
  /** `inPlaceOf`: whose deputy the addressee is, and may answer for. */
  | { kind: 'decision'; decisionId: DecisionId; decisionVersion: number; inPlaceOf?: PersonId }
  /** The decisions that the addressee has not answered. */
  | { kind: 'answers-due' }
  /** Who was reminded of what they have not answered; for the secretary. */
  | { kind: 'answers-missing' }
  /** Conditions of decisions whose day is near or past. */
  | { kind: 'conditions-due' }
  /** What somebody said last of a condition; for the secretary. */
  | { kind: 'condition-reported'; conditionId: ConditionId }
  | { kind: 'proposal'; itemId: ItemId }
  | { kind: 'proposal-accepted'; itemId: ItemId; meetingId: MeetingId | null }
  | { kind: 'proposal-returned'; itemId: ItemId }
  /** What became of an order: for its owner, or for the secretary. */
  | { kind: 'order'; orderId: OrderId; news: OrderNews }
  /** The orders that were read out of a record, for the owner of some of them. */
  | { kind: 'orders-placed'; meetingId: MeetingId; itemId: ItemId }
  /** Orders of the addressee's that are due, or overdue ones and those without a chief, for the secretary. */
  | { kind: 'orders-due' | 'orders-overdue'; day: Day }
  | { kind: 'question'; questionId: QuestionId }
  | { kind: 'question-answered'; questionId: QuestionId }
  | { kind: 'decision-answered'; noticeId: NoticeId }
  /** What waits for the addressee in the morning. */
  | { kind: 'digest'; day: Day }
  /** The agenda is to go out, or the proposal to be sent again, if it is to be in time. */
  | { kind: 'publication-due'; meetingId: MeetingId }
  | { kind: 'reading-due'; meetingId: MeetingId }
  | { kind: 'proposal-due'; itemId: ItemId; meetingId: MeetingId }
  /** Where the meeting has come to, for whoever leads it; kept up to date. */
  | { kind: 'session'; meetingId: MeetingId }
  /** That a guest is asked to an item, that theirs is the next, that it begins. */
  | { kind: GuestNews; meetingId: MeetingId; itemId: ItemId }
  /** It is time to prepare what comes back. */
  | { kind: 'wheel-due'; wheelId: WheelId; round: RoundKey }
  /** The closed item is to be looked at again. */
  | { kind: 'review-due'; itemId: ItemId }
  /** Items of the meeting that can be decided together; kept up to date. */
  | { kind: 'consent'; meetingId: MeetingId }
  /** The recommendation that the addressee had agreed with. */
  | { kind: 'recommendation-changed'; meetingId: MeetingId; itemId: ItemId }
  /** What a body answered, its day that passed without an answer, the plan of an item whose meeting was moved. */
  | { kind: 'route-answered'; itemId: ItemId; stepId: StepId }
  | { kind: 'routes-due'; steps: readonly { itemId: ItemId; stepId: StepId }[] }
  | { kind: 'route-behind'; itemId: ItemId }
  /** The meeting was moved, or called off or on again. */
  | { kind: 'meeting'; meetingId: MeetingId }
  /** Documents of the meeting could not be laid into SharePoint. */
  | { kind: 'files-not-laid'; meetingId: MeetingId; place: LaidPlace; what: LaidWhat }
  | { kind: 'unreachable'; noticeId: NoticeId }
  | { kind: 'minutes'; meetingId: MeetingId; edition: number }
  | { kind: 'minutes-reminder'; meetingId: MeetingId; edition: number }
  | { kind: 'minutes-objected'; meetingId: MeetingId; by: PersonId }
  | { kind: 'event-not-written'; meetingId: MeetingId; what: 'meeting' | 'agenda'; why: WritingFailure };

export type GuestNews = 'guest-invited' | 'guest-next' | 'guest-called';

/** What of this is about orders. */
export const aboutOrders = [
  'order',
  'orders-placed',
  'orders-due',
  'orders-overdue',
] as const satisfies NoticeAbout['kind'][];

export type OrderNews = Exclude<OrderEventKind, 'answering'>;

/** Why something does not stand in Outlook as it should; `damaged`: something else was lost when it was written. */
export type WritingFailure = FailureReason | 'damaged';

/** `received`, a `question`, or `cannot` be done in time. */
export const answerKinds = ['received', 'question', 'cannot'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** `wished`: by when it can be done, where that was said of what cannot be done in time. */
export type Answer = { kind: AnswerKind; text: string | null; at: Instant; wished?: Day };

/**
 * `waiting` to be sent, `sent`, or `failed` for good with the reason. Whom Teams could not reach, for the reason named,
 * may get an e-mail: one that is `mailing` may have gone or not where whoever noted that is no more.
 */
export type Delivery =
  | { state: 'waiting' }
  | { state: 'sent'; at: Instant; message: MessageRef }
  | { state: 'mailing'; at: Instant; reason: string }
  | { state: 'mailed'; at: Instant; reason: string; isSure: boolean }
  | { state: 'failed'; at: Instant; reason: string; isMailRefused?: true };

/** What became of the e-mail to whom Teams could not reach; null where there was to be none. */
export function mailedHow(delivery: Delivery): 'sent' | 'unsure' | 'refused' | null {
  if (delivery.state === 'mailed') return delivery.isSure ? 'sent' : 'unsure';
  return delivery.state === 'failed' && delivery.isMailRefused ? 'refused' : null;
}

/** Where a message stands, for changing it later. */
export type MessageRef = { serviceUrl: string; conversationId: string; activityId: string };

export type Notice = {
  id: NoticeId;
  boardId: BoardId;
  to: PersonId;
  about: NoticeAbout;
  delivery: Delivery;
  /** What the addressee of a decision answered; null where no answer is awaited or given. */
  answer: Answer | null;
  /** When the addressee of a decision was last reminded to answer. */
  reminded?: Instant;
};

/** What is kept up to date bears a name, to be found again and never sent twice; null for everything else. */
export function nameOfNotice(about: NoticeAbout, to: PersonId): NoticeId | null {
  switch (about.kind) {
    case 'question':
      return asId<NoticeId>(`question ${about.questionId} for ${to}`);
    case 'route-answered':
      return asId<NoticeId>(`route ${about.stepId} for ${to}`);
    case 'consent':
    case 'session':
      return asId<NoticeId>(`${about.kind} ${about.meetingId} for ${to}`);
    case 'guest-invited':
    case 'guest-next':
    case 'guest-called':
      return asId<NoticeId>(`${about.kind} ${about.meetingId} ${about.itemId} for ${to}`);
    default:
      return null;
  }
}
