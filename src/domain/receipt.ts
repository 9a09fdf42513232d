import type { Board } from './board.ts';
import { addMinutes, type Day, dayIn, type Instant } from './day.ts';
import { answerBy } from './deadlines.ts';
import type { Decision } from './decision.ts';
import type { PersonId } from './ids.ts';
import { type Answer, mailedHow, type Notice } from './notice.ts';
import type { Question } from './reaction.ts';

/** What one addressee of a decision, or a deputy for them, has answered to it, and how they were reached. */
export type Receipt = {
  decision: Decision;
  notice: Notice;
  /** Their deputies', who may answer for them. */
  deputies: readonly Notice[];
  state: ReceiptState;
};

/** `by` whom it was answered; a question that has its answer, and `received`, ask nothing more of anybody. */
export type ReceiptState =
  | { kind: 'waiting' }
  | { kind: 'silent'; since: Day; due: Day; isLate: boolean; reminded: Day | null }
  | { kind: 'unreached'; reason: string; mail: ReturnType<typeof mailedHow> }
  | { kind: 'question'; by: PersonId; text: string; isAnswered: boolean }
  | { kind: 'cannot'; by: PersonId; text: string; wished: Day | null }
  | { kind: 'received'; by: PersonId; day: Day };

export type ReceiptMatter = {
  board: Board;
  decisions: readonly Decision[];
  notices: readonly Notice[];
  questions: readonly Question[];
  today: Day;
};

/** Hours in which nobody is reminded a second time. */
const hoursBetween = 24;

/** The receipts of the decisions as they read now; of whom a decision may no longer be told nothing is awaited. */
export function receiptsOf(matter: ReceiptMatter): Receipt[] {
  const decisions = new Map(matter.decisions.map((decision) => [decision.id, decision]));
  const current = matter.notices.flatMap((notice) => {
    const { about } = notice;
    const decision = about.kind === 'decision' ? decisions.get(about.decisionId) : undefined;
    if (about.kind !== 'decision' || decision?.version !== about.decisionVersion) return [];
    return [{ notice, decision, inPlaceOf: about.inPlaceOf }];
  });
  const told = Map.groupBy(current, ({ decision }) => decision.id);
  return current.flatMap(({ notice, decision, inPlaceOf }) => {
    const others = told.get(decision.id) ?? [];
    if (inPlaceOf && others.some((other) => other.notice.to === inPlaceOf)) return [];
    if ('reason' in notice.delivery && notice.delivery.reason === 'withheld') return [];
    const deputies = others.flatMap((other) => (other.inPlaceOf === notice.to ? [other.notice] : []));
    return [{ decision, notice, deputies, state: stateOf(matter, { decision, notice, deputies }) }];
  });
}

/** Whether the person can answer it, as addressee or as deputy, and nobody has. */
export function isUnanswered({ notice, deputies, state }: Receipt, person: PersonId): boolean {
  const isTold = ({ to, delivery }: Notice) => to === person && delivery.state === 'sent';
  return (state.kind === 'silent' || state.kind === 'unreached') && [notice, ...deputies].some(isTold);
}

/** Late, and not reminded of it yet. */
export function isToRemind({ state }: Receipt): boolean {
  return state.kind === 'silent' && state.isLate && state.reminded === null;
}

export function isJustReminded({ reminded }: Notice, now: Instant): boolean {
  return reminded !== undefined && addMinutes(reminded, hoursBetween * 60) > now;
}

type Told = Pick<Receipt, 'decision' | 'notice' | 'deputies'>;

function stateOf(matter: ReceiptMatter, told: Told): ReceiptState {
  const answered = [told.notice, ...told.deputies].flatMap(({ to, answer }) =>
    answer ? [{ to, answer }] : [],
  );
  const [first] = answered.toSorted((a, b) => (a.answer.at < b.answer.at ? 1 : -1));
  return first ? answeredState(matter, told, first) : unansweredState(matter, told.notice);
}

/** The latest of what they and their deputies said counts. */
function answeredState(
  { board, questions }: ReceiptMatter,
  { decision }: Told,
  { to: by, answer }: { to: PersonId; answer: Answer },
): ReceiptState {
  const text = answer.text ?? '';
  switch (answer.kind) {
    case 'received':
      return { kind: 'received', by, day: dayIn(board.timeZone, answer.at) };
    case 'cannot':
      return { kind: 'cannot', by, text, wished: answer.wished ?? null };
    case 'question': {
      const asked = questions.findLast(
        (one) => one.about === 'decision' && one.itemId === decision.itemId && one.askedBy === by,
      );
      return { kind: 'question', by, text, isAnswered: asked?.answer != null };
    }
    default:
      return answer.kind satisfies never;
  }
}

function unansweredState({ board, today }: ReceiptMatter, { delivery, reminded }: Notice): ReceiptState {
  if (delivery.state === 'waiting') return { kind: 'waiting' };
  if (delivery.state !== 'sent')
    return { kind: 'unreached', reason: delivery.reason, mail: mailedHow({ ...delivery }) };
  const since = dayIn(board.timeZone, delivery.at);
  const due = answerBy(board, since);
  const day = reminded ? dayIn(board.timeZone, reminded) : null;
  return { kind: 'silent', since, due, isLate: today > due, reminded: day };
}
