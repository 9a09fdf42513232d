import type { Board } from './board.ts';
import { type Day, needsYear } from './day.ts';
import { answerBy } from './deadlines.ts';
import { askedAbout } from './due-today.ts';
import type { BoardId, ConditionId, ItemId, MeetingId, NoticeId, OrderId, QuestionId } from './ids.ts';
import type { PersonReader } from './reader.ts';
import type { ReceiptState } from './receipt.ts';
import type { ClosedRowView } from './see-closing.ts';
import type { ConditionView } from './see-conditions.ts';
import type { ConsentView } from './see-consent.ts';
import type { BoardOrderView } from './see-order.ts';
import type { ProposalView } from './see-proposal.ts';
import type { OpenQuestionView } from './see-questions.ts';
import { isOpenReceipt, type ReceiptView, type UnansweredView } from './see-receipts.ts';
import type { RoundView } from './see-round.ts';
import type { RouteRowView } from './see-route.ts';
import type { UnreadView } from './see-unread.ts';
import { type Seen, seen } from './seen.ts';

/**
 * What can wait for somebody, in the order in which it is named: what is asked of themselves first, then what a secretary
 * looks after. `joint`: an item that can be decided with others. `publication`: an agenda is to go out. `settling`: an
 * order overdue, reported, or without a chief.
 */
export const waitKinds = [
  'decision',
  'question',
  'minutes',
  'reading',
  'returned',
  'order',
  'condition',
  'joint',
  'publication',
  'proposal',
  'receipt',
  'settling',
  'route',
  'review',
] as const;
export type WaitKind = (typeof waitKinds)[number];

/** One thing that waits for one person. */
export type Wait = {
  kind: WaitKind;
  /** Of the item; null where it is closed to the reader, or no item's. */
  title: string | null;
  number: number | null;
  /** Who asks, proposes, has not answered, or is to do it. */
  name: string | null;
  /** What is asked, ordered, or is to come true. */
  text: string | null;
  /** The day of the meeting that it is about, where it is about one. */
  on: Day | null;
  /** By when; of a question the day it was asked, of a receipt that of its decision. */
  day: Day | null;
  isLate: boolean;
  /** Whether `day` is said with its year. */
  needsYear: boolean;
  /** Of a receipt: what is wrong with it. */
  receipt: ReceiptState['kind'] | null;
  /** What it is about, to open it by. */
  ids: {
    meetingId?: MeetingId;
    itemId?: ItemId;
    questionId?: QuestionId;
    noticeId?: NoticeId;
    orderId?: OrderId;
    conditionId?: ConditionId;
  };
  /** Where it stands on an agenda, or that agenda; null where on none, or the reader may not see it there. */
  at: { meetingId: MeetingId; itemId: ItemId | null } | null;
};

export type WorkView = { boardId: BoardId; boardName: string; waits: readonly Wait[] };

/** All of it as the reader may see it, each part made by its own view. */
export type WorkParts = {
  /** `unanswered`: what was told to the reader; `all`, the receipts, for whoever looks after them. */
  told: { unanswered: Seen<readonly UnansweredView[]>; all: readonly Seen<ReceiptView>[] };
  questions: readonly Seen<OpenQuestionView>[];
  rounds: readonly Seen<RoundView>[];
  unread: readonly Seen<UnreadView>[];
  proposals: readonly Seen<ProposalView>[];
  /** `due`: those of which their owners are reminded. */
  orders: { due: readonly Seen<BoardOrderView>[]; all: readonly Seen<BoardOrderView>[] };
  conditions: readonly Seen<ConditionView>[];
  /** Of the meetings whose reminder day has come. */
  joint: readonly Seen<ConsentView>[];
  /** Meetings whose agenda is to go out, with the last day for it. */
  publications: readonly { meetingId: MeetingId; on: Day; day: Day }[];
  routes: readonly Seen<RouteRowView>[];
  reviews: readonly Seen<ClosedRowView>[];
};

/** What waits for the reader, whatever they could see besides. */
export function seeWork(
  { board, today }: { board: Board; today: Day },
  parts: WorkParts,
  reader: PersonReader,
): Seen<WorkView> {
  const isSecretary = reader.roles.includes('secretary');
  const waits = [
    ...parts.told.unanswered.map((one) => unanswered(one, { board, today })),
    ...(isSecretary || reader.roles.includes('chief')
      ? parts.questions.filter(({ mayAnswer }) => mayAnswer).map(question)
      : []),
    ...parts.rounds.filter(({ mine }) => mine === 'missing' || mine === 'changed').map(round),
    ...parts.unread.flatMap(unread),
    ...parts.proposals
      .filter(({ mayJudge }) => isSecretary || !mayJudge)
      .flatMap((one) => proposal(one, today)),
    ...parts.orders.due.filter(({ isMine }) => isMine).map((one) => order('order', one)),
    ...parts.conditions
      .filter((one) => one.dueHow && askedAbout(board, one, today).includes(reader.personId))
      .map(condition),
    ...parts.joint.flatMap(joint),
    ...(isSecretary ? parts.publications.map((one) => publication(one, today)) : []),
    ...(isSecretary ? parts.told.all.filter(isTroubled).map(receipt) : []),
    ...(isSecretary ? parts.orders.all.filter(isToSettle).map((one) => order('settling', one)) : []),
    ...(isSecretary ? parts.routes.map(route) : []),
    ...parts.reviews.filter(({ isDue, isAsked }) => isDue && isAsked).map((one) => review(one, today)),
  ];
  const rank = ({ kind }: Wait) => waitKinds.indexOf(kind);
  const sorted = waits
    .map((one) => ({ ...one, needsYear: one.day !== null && needsYear(one.day, today) }))
    .toSorted((a, b) => rank(a) - rank(b) || Number(b.isLate) - Number(a.isLate));
  return seen({ boardId: board.id, boardName: board.name, waits: sorted });
}

type Told = Partial<Wait> & Pick<Wait, 'ids'>;

function wait(kind: WaitKind, told: Told): Wait {
  const nothing = { title: null, number: null, name: null, text: null, on: null, day: null, receipt: null };
  return { kind, ...nothing, isLate: false, needsYear: false, at: null, ...told };
}

function placeAt(meetingId: MeetingId | null | undefined, itemId: ItemId | null): Wait['at'] {
  return meetingId ? { meetingId, itemId } : null;
}

function unanswered(
  { noticeId, number, title, since, inPlaceOf: name, at }: UnansweredView,
  { board, today }: { board: Board; today: Day },
): Wait {
  const day = answerBy(board, since);
  return wait('decision', { number, title, name, day, isLate: today > day, ids: { noticeId }, at });
}

function question(view: OpenQuestionView): Wait {
  const { questionId, itemId, meetingId, number, title, by: name, text, day } = view;
  return wait('question', {
    ...{ number, title, name, text, day, ids: { questionId } },
    at: placeAt(meetingId, itemId),
  });
}

function round({ meetingId, day }: RoundView): Wait {
  return wait('minutes', { on: day, ids: { meetingId }, at: placeAt(meetingId, null) });
}

function unread({ meetingId, day, items }: UnreadView): Wait[] {
  return items.map(({ itemId, number, title }) =>
    wait('reading', {
      ...{ number, title, on: day, ids: { meetingId, itemId } },
      at: placeAt(meetingId, itemId),
    }),
  );
}

function proposal(view: ProposalView, today: Day): Wait[] {
  const { itemId, title, wished, by: name, comment: text } = view;
  const on = wished?.day ?? null;
  if (view.mayJudge) return [wait('proposal', { title, name, on, ids: { itemId } })];
  const day = wished?.deadline ?? null;
  const isReturned = view.state.kind === 'returned';
  const told = { title, text, on, day, isLate: day !== null && today > day, ids: { itemId } };
  return isReturned ? [wait('returned', told)] : [];
}

function order(kind: 'order' | 'settling', view: BoardOrderView): Wait {
  const { orderId, number, title, who: name, text, due: day, isOverdue: isLate, meetingId, itemId } = view;
  const at = placeAt(meetingId, itemId);
  return wait(kind, { number, title, name, text, day, isLate, ids: { orderId }, at });
}

function isToSettle({ isOverdue, hasNoChief, state, wish }: BoardOrderView): boolean {
  return isOverdue || state === 'reported' || (state === 'open' && (hasNoChief || wish !== null));
}

function condition(view: ConditionView): Wait {
  const { conditionId, number, title, unit: name, text, due: day, dueHow, meetingId, itemId } = view;
  return wait('condition', {
    ...{ number, title, name, text, day, isLate: dueHow === 'passed' },
    ids: { conditionId },
    at: placeAt(meetingId, itemId),
  });
}

function joint({ meetingId, day: on, agreed }: ConsentView): Wait[] {
  return agreed.map(({ itemId, number, title }) =>
    wait('joint', { ...{ number, title, on, ids: { meetingId, itemId } }, at: placeAt(meetingId, itemId) }),
  );
}

function publication({ meetingId, on, day }: WorkParts['publications'][number], today: Day): Wait {
  const at = placeAt(meetingId, null);
  return wait('publication', { on, day, isLate: today > day, ids: { meetingId }, at });
}

/** Whoever still has time, or is only now being told, is left out. */
function isTroubled(view: ReceiptView): boolean {
  const { state } = view;
  if (state.kind === 'waiting' || (state.kind === 'silent' && !state.isLate)) return false;
  return isOpenReceipt(view);
}

function receipt({ noticeId, itemId, meetingId, number, title, name, day, state }: ReceiptView): Wait {
  const isLate = state.kind === 'silent' && state.isLate;
  const ids = { noticeId, itemId, ...(meetingId ? { meetingId } : {}) };
  const at = placeAt(meetingId, itemId);
  return wait('receipt', { number, title, name, day, isLate, receipt: state.kind, ids, at });
}

function route({ itemId, meetingId, number, title, next: { body: name, day } }: RouteRowView): Wait {
  const at = placeAt(meetingId, itemId);
  return wait('route', { number, title, name, day, isLate: true, ids: { itemId }, at });
}

function review({ itemId, title, stood, review: day }: ClosedRowView, today: Day): Wait {
  const isLate = day !== null && today > day;
  const at = placeAt(stood?.meetingId, itemId);
  return wait('review', { title, number: stood?.number ?? null, day, isLate, ids: { itemId }, at });
}
