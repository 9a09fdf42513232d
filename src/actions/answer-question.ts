import { type Board, chiefsOf, peopleWith } from '../domain/board.ts';
import { type Day, dayIn } from '../domain/day.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { nameOfNotice } from '../domain/notice.ts';
import { mayAnswer, mayReadQuestion } from '../domain/question.ts';
import type { Question } from '../domain/reaction.ts';
import { readerFor } from '../domain/reader.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer } from './enter.ts';
import type { Outside, Tx } from './outside.ts';
import { showReactionsLater } from './react-to-item.ts';
import { refreshLater } from './refresh-notice.ts';
import { sendNotice } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type Answered = {
  question: Question;
  item: Item;
  /** Whether it reaches who asked: not one who is no longer on the board. */
  reachesAsker: boolean;
};

/**
 * Answers a question; the asker is told. The first answer stands, until whoever gave it corrects it: `corrects` is the
 * version of their own answer that they had before them.
 */
export async function answerQuestion(
  { store, now, newId }: Deps,
  by: Doer,
  { questionId, text, corrects }: { questionId: QuestionId; text: string; corrects?: number },
): Promise<Answered> {
  const answer = readText(text, 'answer');
  return store.transaction(causeOf(by, 'answer-question'), async (tx) => {
    const itemId = (await tx.questions.get(questionId))?.itemId;
    if (!itemId) throw new Refusal('outdated');
    // With the item locked, the second of two answers at once finds the first.
    const item = await tx.items.lock(itemId);
    const question = await tx.questions.get(questionId);
    const board = await tx.boards.get(item.boardId);
    if (!question || !board) throw new Refusal('outdated');
    const today = dayIn(board.timeZone, now());
    if (!mayAnswer(readerFor(board, by.personId, today), item, question)) throw new Refusal('not-addressee');
    demandTurn(question, by, corrects);
    const { askedBy } = question;
    const reachesAsker = mayReadQuestion(readerFor(board, askedBy, today), item, question);
    if (question.answer?.text === answer) return { question, item, reachesAsker };
    const version = (question.answer?.version ?? 0) + 1;
    const answered = { ...question, answer: { text: answer, by: by.personId, at: now(), version } };
    await tx.questions.save(answered);
    await showReactionsLater(tx, by, { meetingId: question.meetingId, now: now() });
    const notice = { tenantId: by.tenantId, boardId: board.id, to: askedBy };
    const about = { kind: 'question-answered', questionId } as const;
    await refreshAsked(tx, { board, question, item, today });
    if (reachesAsker && askedBy !== by.personId) await sendNotice(tx, newId, { ...notice, about });
    return { question: answered, item, reachesAsker };
  });
}

function demandTurn({ answer }: Question, by: Doer, corrects: number | undefined): void {
  if (corrects === undefined) {
    if (answer) throw new Refusal('already-answered');
    return;
  }
  if (answer?.by !== by.personId || answer.version !== corrects) throw new Refusal('outdated');
}

/** Whoever else was asked need not answer any more. */
async function refreshAsked(
  tx: Tx,
  { board, question, item, today }: { board: Board; question: Question; item: Item; today: Day },
): Promise<void> {
  const about = { kind: 'question', questionId: question.id } as const;
  const asked = [...chiefsOf(board, item.units, today), ...peopleWith(board, 'secretary', today)];
  for (const personId of new Set(asked.map((member) => member.personId))) {
    const name = nameOfNotice(about, personId);
    const notice = name && (await tx.notices.get(name));
    if (notice) await refreshLater(tx, { tenantId: board.tenantId, noticeId: notice.id });
  }
}
