import { type Day, dayIn, type Instant } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import { asId, type NoticeId, type QuestionId } from '../domain/ids.ts';
import type { AnswerKind, Notice } from '../domain/notice.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer } from './enter.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type DecisionAnswer = {
  noticeId: NoticeId;
  kind: AnswerKind;
  text: string | null;
  /** By when it can be done, of what cannot be in time. */
  wished?: Day | null;
};

/**
 * Keeps what an addressee answers to a decision. A question and a "cannot" say why, and the secretaries are told.
 * The same answer again changes nothing; another one takes its place.
 */
export async function answerDecision(
  { store, now, newId }: Deps,
  by: Doer,
  { noticeId, kind, text, wished: wish }: DecisionAnswer,
): Promise<Notice> {
  return store.transaction(causeOf(by, 'answer-decision'), async (tx) => {
    const { notice, decision, item } = await lockNotice(tx, noticeId);
    if (notice.to !== by.personId || item.disqualified.includes(by.personId))
      throw new Refusal('not-addressee');
    const words =
      kind === 'received' ? null : readText(text ?? '', kind === 'question' ? 'question' : 'reason');
    const wished = kind === 'cannot' && wish ? { wished: wish } : {};
    const { answer: given } = notice;
    if (given?.kind === kind && given.text === words && given.wished === wished.wished) return notice;
    if (notice.about.kind !== 'decision' || decision.version !== notice.about.decisionVersion)
      throw new Refusal('outdated');
    const answered: Notice = { ...notice, answer: { kind, text: words, at: now(), ...wished } };
    await tx.notices.save(answered);
    if (kind === 'question') await ask(tx, newId, { by, notice, decision, text: words ?? '', at: now() });
    if (kind === 'cannot')
      await tell(tx, newId, { notice, now: now() }, { kind: 'decision-answered', noticeId });
    return answered;
  });
}

/** The notice of a decision, read with its item locked, so that the same answer twice at once is found the second time. */
async function lockNotice(tx: Tx, noticeId: NoticeId) {
  const about = (await tx.notices.get(noticeId))?.about;
  const found = about?.kind === 'decision' ? await tx.decisions.get(about.decisionId) : undefined;
  if (!found) throw new Refusal('not-addressee');
  const item = await tx.items.lock(found.itemId);
  const notice = await tx.notices.get(noticeId);
  const decision = await tx.decisions.get(found.id);
  if (!notice || !decision) throw new Refusal('not-addressee');
  return { notice, decision, item };
}

async function ask(
  tx: Tx,
  newId: () => string,
  {
    by,
    notice,
    decision: { meetingId, itemId },
    text,
    at,
  }: { by: Doer; notice: Notice; decision: Decision; text: string; at: Instant },
): Promise<void> {
  if (!meetingId) throw new Refusal('outdated');
  const questionId = asId<QuestionId>(newId());
  await tx.questions.save({
    ...{ id: questionId, meetingId, itemId, about: 'decision' },
    ...{ askedBy: by.personId, text, askedAt: at, answer: null },
  });
  await tell(tx, newId, { notice, now: at }, { kind: 'question', questionId });
}

async function tell(
  tx: Tx,
  newId: () => string,
  { notice, now }: { notice: Notice; now: Instant },
  about: Notice['about'],
): Promise<void> {
  const board = await tx.boards.get(notice.boardId);
  if (board) await tellSecretaries(tx, newId, { board, today: dayIn(board.timeZone, now), about });
}
