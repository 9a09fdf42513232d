import { dayIn } from '../domain/day.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { Question } from '../domain/reaction.ts';
import { readerFor, sightOf } from '../domain/reader.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer } from './enter.ts';
import type { Outside } from './outside.ts';
import { showReactionsLater } from './react-to-item.ts';
import { sendNotice } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Answers a question; the asker is told. The first answer stands. */
export async function answerQuestion(
  { store, now, newId }: Deps,
  by: Doer,
  { questionId, text }: { questionId: QuestionId; text: string },
): Promise<Question> {
  const answer = readText(text, 'answer');
  return store.transaction(causeOf(by, 'answer-question'), async (tx) => {
    const itemId = (await tx.questions.get(questionId))?.itemId;
    if (!itemId) throw new Refusal('outdated');
    // With the item locked, the second of two answers at once finds the first.
    const item = await tx.items.lock(itemId);
    const question = await tx.questions.get(questionId);
    if (!question) throw new Refusal('outdated');
    const board = await tx.boards.get(item.boardId);
    if (!board) throw new Refusal('outdated');
    const me = readerFor(board, by.personId, dayIn(board.timeZone, now()));
    const mayAnswer =
      me.roles.includes('secretary') || me.roles.includes('chair') || me.roles.includes('chief');
    if (!mayAnswer || sightOf(me, item, true) !== 'full') throw new Refusal('not-addressee');
    if (question.answer) throw new Refusal('already-answered');
    const answered = { ...question, answer: { text: answer, by: by.personId, at: now() } };
    await tx.questions.save(answered);
    const about = { kind: 'question-answered', questionId } as const;
    await showReactionsLater(tx, by, { meetingId: question.meetingId, now: now() });
    await sendNotice(tx, newId, { tenantId: by.tenantId, boardId: board.id, to: question.askedBy, about });
    return answered;
  });
}
